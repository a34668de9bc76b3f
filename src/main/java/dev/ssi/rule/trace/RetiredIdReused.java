package dev.ssi.rule.trace;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.Tombstone;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;

/** An item that bears the id of a retired one. */
public final class RetiredIdReused implements Check {
  @Override
  public String id() {
    return "trace.retired-id-reused";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 8: “an audit trail for SEC Parties to have an ongoing view of changes to"
        + " the SSI”.";
  }

  @Override
  public void check(Survey survey) {
    for (Tombstone tombstone : survey.trace().documents().tombstones()) {
      survey
          .trace()
          .links()
          .item(tombstone.id().value())
          .ifPresent(
              item ->
                  survey.report(
                      Finding.of(
                              this,
                              item.span(),
                              item.id()
                                  + " was retired in version "
                                  + tombstone.retired()
                                  + " and must not name anything else: old documents would seem to"
                                  + " speak of this.")
                          .item(item.id())
                          .related(tombstone.id().span(), "retired here")
                          .help(
                              "Give it an id that was never used. If it is the retired item itself,"
                                  + " remove it here.")));
    }
  }
}
