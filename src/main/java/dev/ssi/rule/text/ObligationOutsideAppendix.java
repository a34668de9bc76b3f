package dev.ssi.rule.text;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.Documents;
import dev.ssi.model.ItemKind;
import dev.ssi.model.Prose;
import dev.ssi.model.Prose.Block;
import dev.ssi.model.Text;
import dev.ssi.model.Words;
import dev.ssi.rule.ProseCheck;
import dev.ssi.rule.Survey;
import dev.ssi.source.Span;
import java.util.Optional;

/**
 * A duty on Users, Parties or the DCC that the Baseline Requirements Document states on its own
 * authority: its paragraph cites neither Appendix AH nor the Code.
 */
public final class ObligationOutsideAppendix implements ProseCheck {
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
      if (prose.span().path().startsWith(Documents.BASELINE_FOLDER + "/")) {
        for (Block block : prose.blocks()) {
          if (block.type() != Block.Type.HEADING) {
            check(survey, prose, words, block);
          }
        }
      }
    };
  }

  private void check(Survey survey, Prose prose, Words words, Block block) {
    int start = block.span().start() - prose.span().start();
    int end = block.span().end() - prose.span().start();
    Optional<Duty> duty = Duty.first(words, start, end);
    if (duty.isEmpty() || citesLaw(prose, block)) {
      return;
    }
    Span place = prose.at(duty.get().start(), duty.get().end());
    survey.report(
        Finding.of(
                this,
                place,
                "“"
                    + place.text().replaceAll("\\s+", " ")
                    + "” places a duty on someone, but the Baseline Requirements Document binds"
                    + " nobody, and the paragraph cites neither Appendix AH nor the Code.")
            .item(prose.item())
            .help(
                "Cite the obligation that the sentence repeats, as in [AH-4]; or say what the SSI"
                    + " shall do; or propose the obligation for Appendix AH."));
  }

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
