package dev.ssi.rule.trace;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.diagnostic.Suggestion;
import dev.ssi.model.ItemKind;
import dev.ssi.model.Text;
import dev.ssi.model.Tombstone;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import dev.ssi.trace.Item;
import dev.ssi.trace.Link;
import dev.ssi.trace.Trace;
import dev.ssi.trace.Unresolved;
import java.util.Optional;

/** A field that refers to a clause, item, role or level which does not exist. */
public final class UnknownReference implements Check {
  @Override
  public String id() {
    return "trace.unknown-reference";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 3: “full traceability of the requirements outlined in SEC Sections"
        + " H8.15(c) and H8.16 to the lowest level of detail”.";
  }

  @Override
  public void check(Survey survey) {
    for (Unresolved unresolved : survey.trace().links().unresolved()) {
      if (unresolved.type() != Link.Type.CITES) {
        item(survey, unresolved);
      }
    }
    survey.trace().recordLinks().unresolved().forEach(each -> item(survey, each));
    survey.trace().documents().tombstones().forEach(each -> replacements(survey, each));
    Vocabulary vocabulary = new Vocabulary(this, survey);
    RecordVocabulary records = new RecordVocabulary(this, survey);
    records.bodies();
    records.decisionsOfWaivers();
    if (!survey.trace().documents().unread().roles()) {
      vocabulary.roles();
      records.roles();
      records.categories();
    }
    if (!survey.trace().documents().unread().levels()) {
      vocabulary.levels();
    }
  }

  private void item(Survey survey, Unresolved unresolved) {
    Trace trace = survey.trace();
    String id = unresolved.reference().value();
    Optional<Item> other = trace.links().item(id);
    if (other.isPresent()) {
      survey.report(ofAnotherKind(survey, unresolved, other.get().kind()));
      return;
    }
    Optional<Tombstone> tombstone =
        trace.documents().tombstones().stream().filter(each -> each.id().is(id)).findFirst();
    if (tombstone.isPresent()) {
      survey.report(retired(unresolved, tombstone.get()));
    } else if (unresolved.expected() == null) {
      word(survey, unresolved);
    } else if (ItemKind.of(id).isEmpty() || !trace.mayExistUnread(id, unresolved.expected())) {
      survey.report(
          noSuch(
              Finding.of(
                      this,
                      unresolved.reference().span(),
                      "There is no " + unresolved.expected().noun() + " `" + id + "`.")
                  .item(unresolved.from()),
              survey.suggestion(unresolved),
              unresolved));
    }
  }

  /** The letters of a clause tell its limbs apart by their case: (i) need not be (I). */
  private static Finding noSuch(Finding finding, Suggestion meant, Unresolved unresolved) {
    ItemKind expected = unresolved.expected();
    boolean isOfCode = expected == ItemKind.CLAUSE || expected == ItemKind.PROVISION;
    return isOfCode
        ? finding.didYouMean(meant, list(expected))
        : finding.respelt(unresolved.reference().value(), meant, list(expected));
  }

  /** A proposal's target that is of no kind of item; it could be a word of a list not read. */
  private void word(Survey survey, Unresolved unresolved) {
    if (survey.trace().documents().unread().isNothing()) {
      survey.report(
          Finding.of(
                  this,
                  unresolved.reference().span(),
                  "There is no User Role, access level or defined term `"
                      + unresolved.reference()
                      + "`.")
              .item(unresolved.from())
              .help("Write it as it is written there; what is yet to come has `operation: add`."));
    }
  }

  private Finding ofAnotherKind(Survey survey, Unresolved unresolved, ItemKind kind) {
    ItemKind expected = unresolved.expected();
    Finding finding =
        Finding.of(
                this,
                unresolved.reference().span(),
                "`"
                    + unresolved.reference()
                    + "` is "
                    + kind.oneOf()
                    + "; "
                    + expected.oneOf()
                    + " belongs here.")
            .item(unresolved.from());
    boolean fromComponent = survey.trace().component(unresolved.from()).isPresent();
    if (kind == ItemKind.PROVISION && expected == ItemKind.CLAUSE && fromComponent) {
      return finding.help("Name it under `related:`; `clauses:` is for what is given effect to.");
    }
    return finding.didYouMean(survey.suggestion(unresolved), list(expected));
  }

  private Finding retired(Unresolved unresolved, Tombstone tombstone) {
    return Finding.of(
            this,
            unresolved.reference().span(),
            "The "
                + ItemKind.of(tombstone.id().value()).orElse(unresolved.expected()).noun()
                + " `"
                + unresolved.reference()
                + "` was retired in version "
                + tombstone.retired()
                + ", so nothing can refer to it.")
        .item(unresolved.from())
        .related(tombstone.id().span(), "retired here")
        .help(
            tombstone
                .replacements()
                .map(ids -> "Refer to " + ids + ", which replaced it.")
                .orElse("Remove the reference: nothing replaced it."));
  }

  /** What replaced a retired item must exist, or have been retired in its turn. */
  private void replacements(Survey survey, Tombstone tombstone) {
    tombstone.replacedBy().forEach(id -> replacement(survey, tombstone, id));
  }

  private void replacement(Survey survey, Tombstone tombstone, Text id) {
    Trace trace = survey.trace();
    if (trace.links().item(id.value()).isPresent()
        || trace.documents().tombstones().stream().anyMatch(each -> each.id().is(id.value()))) {
      return;
    }
    Optional<ItemKind> kind = ItemKind.of(id.value());
    if (kind.filter(found -> trace.mayExistUnread(id.value(), found)).isEmpty()) {
      survey.report(
          Finding.of(
                  this,
                  id.span(),
                  "There is no `"
                      + id
                      + "`, which is said to have replaced "
                      + tombstone.id()
                      + ".")
              .item(tombstone.id().value())
              .help("Name what took its place, or leave `replaced-by` out."));
    }
  }

  private static String list(ItemKind kind) {
    return "`ssi trace` lists the " + kind.plural() + " there are.";
  }
}
