package dev.ssi.cli;

import dev.ssi.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What can be begun, by the word that is typed. */
enum NewKind {
  CLAUSE("clause", "--title", "--for"),
  PROVISION("provision", "--title"),
  DOMAIN("domain", "--title", "--for", "--code"),
  COMPONENT("component", "--title", "--for", "--code"),
  REQUIREMENT("requirement", "--for"),
  EPIC("epic", "--title", "--for"),
  PROCESS_MAP("process-map", "--title", "--for"),
  TRANSACTION("transaction", "--title", "--for"),
  DEFINITION("definition", "--title"),
  USER_ROLE("user-role", "--title"),
  ACCESS_LEVEL("access-level", "--title"),
  OBLIGATION("obligation", "--for"),
  GOVERNANCE_RULE("governance-rule", "--for"),
  PROCEDURE_STEP("procedure-step", "--for"),
  CHANGE("change", "--title", "--for"),
  PACKAGE("package", "--title", "--for", "--text"),
  DECISION("decision", "--for", "--body", "--outcome"),
  DEPLOYMENT("deployment", "--for"),
  BODY("body", "--title");

  /** Other words for the same, such as those in reports. */
  private static final Map<String, NewKind> ALSO =
      Map.of(
          "interface-transaction",
          TRANSACTION,
          "change-proposal",
          CHANGE,
          "term",
          DEFINITION,
          "role",
          USER_ROLE,
          "level",
          ACCESS_LEVEL);

  /** What is begun in another way, and how. */
  private static final Map<String, String> ELSEWHERE =
      Map.of(
          "release",
          "The record of a release is made with its tag, once every gate is open: ssi release"
              + " VERSION.",
          "waiver",
          "A waiver names a finding, the reason and the decision that accepts it: add it to"
              + " baseline/governance/waivers.yaml. `ssi explain governance.waiver-invalid` tells more.",
          "tombstone",
          "An item is retired by taking it out and adding its id to baseline/tombstones.yaml, with"
              + " the title it had and what replaces it.",
          "governance-process",
          "There is one process of governance, baseline/governance/process.yaml, which `ssi init`"
              + " brings.",
          "contact",
          "A contact is agreed with its Party: add it, with the day, to"
              + " baseline/governance/contacts.yaml.",
          "party-category",
          "The Party categories are those of the Code: they are in appendix-ah/user-roles.yaml.");

  private final String word;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of gives an unmodifiable one.
  private final Set<String> options;

  NewKind(String word, String... options) {
    this.word = word;
    this.options = Set.of(options);
  }

  @Override
  public String toString() {
    return word;
  }

  /** The word with its article, as a sentence begins with it. */
  String oneOf() {
    return ("aeiou".indexOf(word.charAt(0)) < 0 || this == USER_ROLE ? "A " : "An ") + word;
  }

  /** Whether it has a use for an option, such as {@code --for}. */
  boolean takes(String option) {
    return options.contains(option);
  }

  /** Whether a title must be given: of the others, one that is missing is reported as a mark. */
  boolean needsTitle() {
    return switch (this) {
      case CLAUSE, PROVISION, TRANSACTION, USER_ROLE, ACCESS_LEVEL, BODY -> true;
      default -> false;
    };
  }

  /** Takes the words, not the names that stand for them here. */
  static final class Word implements ITypeConverter<NewKind> {
    @Override
    public NewKind convert(String word) {
      for (NewKind each : values()) {
        if (each.word.equals(word)) {
          return each;
        }
      }
      if (ALSO.containsKey(word)) {
        return ALSO.get(word);
      }
      if (ELSEWHERE.containsKey(word)) {
        throw new TypeConversionException(ELSEWHERE.get(word));
      }
      List<String> words = new ArrayList<>(Arrays.stream(values()).map(NewKind::toString).toList());
      throw new TypeConversionException(
          "There is no kind `"
              + word
              + "`. "
              + Suggestion.of(word, words)
                  .question()
                  .orElse("Take one of " + String.join(", ", words) + "."));
    }
  }
}
