package dev.ssi.rule.text;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.Documents;
import dev.ssi.model.ItemKind;
import dev.ssi.model.Prose;
import dev.ssi.model.Prose.Block;
import dev.ssi.model.Text;
import dev.ssi.rule.ProseCheck;
import dev.ssi.rule.Survey;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A duty on Users, Parties or the DCC that the Baseline Requirements Document states on its own
 * authority: its paragraph cites neither Appendix AH nor the Code.
 */
public final class ObligationOutsideAppendix implements ProseCheck {
  /**
   * A person or body, as the subject of "shall" or "must": at most a few words between, none of
   * which ends a sentence or makes the SSI the subject.
   */
  private static final Pattern DUTY =
      Pattern.compile(
          "\\b(?:the DCC|DCC|SECAS|the Panel|Users?|(?:SEC )?Part(?:y|ies)"
              + "|User Personnel|User Administrators?|suppliers?|Suppliers?"
              + "|(?:Import|Export|Gas) Suppliers?|Electricity Distributors?|Gas Transporters?"
              + "|Registered Supplier Agents?)"
              + "(?:\\s+(?!SSI\\b|shall\\b|must\\b)[\\w'’-]+){0,5}?\\s+(shall|must)\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public String id() {
    return "text.obligation-outside-appendix";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 7: obligations “needed to remain in the SEC as SEC Parties would not"
        + " be legally bound to comply with the SSI Baseline Requirements Document”.";
  }

  @Override
  public Passages over(Survey survey) {
    return (prose, words) -> {
      boolean isBaseline = prose.span().path().startsWith(Documents.BASELINE_FOLDER + "/");
      if (isBaseline && (words.contains("shall") || words.contains("must"))) {
        prose.blocks().forEach(block -> check(survey, prose, words, block));
      }
    };
  }

  private void check(Survey survey, Prose prose, String words, Block block) {
    int start = block.span().start() - prose.span().start();
    int end = block.span().end() - prose.span().start();
    Matcher duty = DUTY.matcher(words).region(start, end);
    while (duty.find()) {
      if (isSubject(words, start, duty.start()) && !citesLaw(prose, block)) {
        survey.report(
            Finding.of(
                    this,
                    prose.at(duty.start(), duty.end()),
                    "This places a duty on someone, but the Baseline Requirements Document binds"
                        + " nobody, and the paragraph cites neither Appendix AH nor the Code.")
                .item(prose.item())
                .help(
                    "Cite the obligation it repeats, as in [AH-4]; or say what the SSI shall do; or"
                        + " propose the obligation for Appendix AH."));
      }
    }
  }

  /** Whether the words begin a clause, and so name who is to act. */
  private static boolean isSubject(String words, int start, int at) {
    String before = words.substring(Math.max(start, at - 60), at);
    return OPENING.matcher(before).find();
  }

  private static final Pattern OPENING =
      Pattern.compile(
          "(?:^|[.;:,|(]\\s+|\\*\\*\\s+|\\b(?:and|then|but|or|that|which|when|where|while|whether)\\s+)"
              + "(?:(?:the|each|every|an?|any|all|no|both|either)\\s+)?(?:\\w+\\s+)?$",
          Pattern.CASE_INSENSITIVE);

  private static boolean citesLaw(Prose prose, Block block) {
    for (Text reference : prose.references()) {
      boolean within =
          reference.span().start() >= block.span().start()
              && reference.span().end() <= block.span().end();
      Optional<ItemKind> kind = ItemKind.of(reference.value());
      if (within && kind.isPresent() && isLaw(kind.get())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLaw(ItemKind kind) {
    return switch (kind) {
      case CLAUSE, PROVISION, OBLIGATION, GOVERNANCE_RULE, DOMAIN -> true;
      default -> false;
    };
  }
}
