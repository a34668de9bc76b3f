package dev.ssi.rule.text;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.diagnostic.Suggestion;
import dev.ssi.model.ItemKind;
import dev.ssi.model.Prose;
import dev.ssi.model.Text;
import dev.ssi.model.Tombstone;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import dev.ssi.trace.Link;
import dev.ssi.trace.Unresolved;
import java.util.Optional;
import java.util.regex.Pattern;

/** A cross-reference or link in a text that leads nowhere. */
public final class UnresolvedLink implements Check {
  private static final Pattern SCHEME =
      Pattern.compile("https?://[^/]|mailto:[^@]", Pattern.CASE_INSENSITIVE);

  @Override
  public String id() {
    return "text.unresolved-link";
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
      if (unresolved.type() == Link.Type.CITES && !mayExist(survey, unresolved)) {
        reference(survey, unresolved);
      }
    }
    for (Prose prose : survey.trace().documents().prose()) {
      prose.links().forEach(link -> link(survey, prose, link));
    }
  }

  private static boolean mayExist(Survey survey, Unresolved unresolved) {
    String id = unresolved.reference().value();
    Optional<ItemKind> kind = ItemKind.of(id);
    return kind.filter(found -> survey.trace().mayExistUnread(id, found)).isPresent()
        || kind.filter(found -> found == ItemKind.REQUIREMENT)
            .flatMap(found -> survey.trace().specification(id.substring(0, id.lastIndexOf('.'))))
            .filter(specification -> UnreadRequirements.of(survey, specification))
            .isPresent();
  }

  private void reference(Survey survey, Unresolved unresolved) {
    Text reference = unresolved.reference();
    Optional<Tombstone> tombstone =
        survey.trace().documents().tombstones().stream()
            .filter(each -> each.id().is(reference.value()))
            .findFirst();
    if (tombstone.isPresent()) {
      survey.report(retired(unresolved, tombstone.get()));
      return;
    }
    String message =
        ItemKind.of(reference.value())
            .map(kind -> "There is no " + kind.noun() + " `" + reference + "`.")
            .orElse("`" + reference + "` looks like an id, but is of no kind's form.");
    Suggestion meant = survey.suggestion(unresolved);
    Finding finding = Finding.of(this, reference.span(), message).item(unresolved.from());
    String otherwise = "Correct the id, or take the brackets away if none was meant.";
    survey.report(
        meant.best().filter(UnresolvedLink::isOfCode).isPresent()
            ? finding.didYouMean(meant, otherwise)
            : finding.respelt(reference.value(), meant, otherwise));
  }

  /** The letters of a clause tell its limbs apart by their case: (i) need not be (I). */
  private static boolean isOfCode(String id) {
    return ItemKind.of(id).filter(ItemKind.CLAUSE::equals).isPresent();
  }

  private Finding retired(Unresolved unresolved, Tombstone tombstone) {
    return Finding.of(
            this,
            unresolved.reference().span(),
            "`"
                + unresolved.reference()
                + "` was retired in version "
                + tombstone.retired()
                + ", so readers would look for it in vain.")
        .item(unresolved.from())
        .related(tombstone.id().span(), "retired here")
        .help(
            tombstone
                .replacements()
                .map(ids -> "Refer to " + ids + ", which replaced it.")
                .orElse("Reword the sentence: nothing replaced it."));
  }

  /** Other links lead to the web or by e-mail: files are reached through ids. */
  private void link(Survey survey, Prose prose, Text link) {
    if (SCHEME.matcher(link.value()).lookingAt()) {
      return;
    }
    survey.report(
        Finding.of(
                this,
                link.span(),
                "The link to `" + link + "` would lead nowhere once the document is published.")
            .item(prose.item())
            .help("Refer to an item by its id in square brackets, or link to an https: address."));
  }
}
