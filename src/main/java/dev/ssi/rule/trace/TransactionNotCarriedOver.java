package dev.ssi.rule.trace;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.InterfaceTransaction;
import dev.ssi.model.ItemKind;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import dev.ssi.trace.Link;
import dev.ssi.trace.Trace;

/** An Interface Transaction that no component takes over. */
public final class TransactionNotCarriedOver implements Check {
  @Override
  public String id() {
    return "trace.transaction-not-carried-over";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 3: Functional Components “will have the same scope as the existing"
        + " Interface Transactions in order to preserve the existing levels of access control”.";
  }

  @Override
  public void check(Survey survey) {
    Trace trace = survey.trace();
    if (trace.documents().unread().mayHide(ItemKind.COMPONENT)) {
      return;
    }
    for (InterfaceTransaction transaction : trace.documents().transactions()) {
      String id = transaction.id().value();
      boolean carried = !trace.links().to(id, Link.Type.REPLACES).isEmpty();
      if (!carried && !survey.isMeant(Link.Type.REPLACES, id)) {
        survey.report(
            Finding.of(
                    this,
                    transaction.id().span(),
                    "No Functional Component replaces "
                        + id
                        + " ("
                        + transaction.title()
                        + "), so the access it gave would be lost.")
                .item(id)
                .help("Name " + id + " under `replaces:` of the component that takes it over."));
      }
    }
  }
}
