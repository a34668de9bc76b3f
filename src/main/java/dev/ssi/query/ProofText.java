package dev.ssi.query;

import dev.ssi.query.Table.Fit;
import dev.ssi.query.Takeover.Comparison;
import dev.ssi.query.Takeover.Outcome;
import dev.ssi.text.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The proof of preservation for people: every comparison, then what is not as it was. */
final class ProofText {
  private final Proof proof;
  private final Page page = new Page();

  private ProofText(Proof proof) {
    this.proof = proof;
  }

  static String of(Proof proof, boolean brief) {
    ProofText face = new ProofText(proof);
    if (!proof.takeovers().isEmpty()) {
      face.table().print(face.page);
    }
    face.differences();
    face.rest();
    if (!brief) {
      face.summary();
    }
    return face.page.toString();
  }

  private Table table() {
    Fit[] columns = new Fit[proof.roles().size() + 3];
    Arrays.fill(columns, Fit.FIXED);
    columns[2] = Fit.WRAPPED;
    Table table = new Table(0, columns);
    table.row(row("Component", "takes over", "", proof.roles()));
    for (Takeover takeover : proof.takeovers()) {
      table.row(
          row(
              takeover.component().id().value(),
              takeover.transaction().id().value(),
              takeover.transaction().title().value(),
              takeover.comparisons().stream().map(ProofText::cell).toList()));
    }
    return table;
  }

  private static String[] row(String first, String second, String third, List<String> others) {
    List<String> cells = new ArrayList<>(List.of(first, second, third));
    cells.addAll(others);
    return cells.toArray(new String[0]);
  }

  private static String cell(Comparison comparison) {
    return comparison.outcome() == Outcome.EQUAL
        ? comparison.after()
        : level(comparison.before()) + "→" + level(comparison.after());
  }

  private static String level(String level) {
    return level == null ? "—" : level;
  }

  private void differences() {
    List<Takeover> differing =
        proof.takeovers().stream().filter(each -> !each.differences().isEmpty()).toList();
    if (differing.isEmpty()) {
      return;
    }
    page.gap().line("Differences");
    for (Takeover takeover : differing) {
      for (Comparison comparison : takeover.differences()) {
        page.paragraph(
            "  ", "    ", takeover.component().id() + ", " + words(takeover, comparison));
        page.line("    " + Words.place(comparison.span()));
      }
    }
  }

  /** A comparison in words, without the component. */
  static String words(Takeover takeover, Comparison comparison) {
    String from = comparison.role() + ": " + level(comparison.before());
    String change =
        from + " in " + takeover.transaction().id() + ", now " + level(comparison.after());
    return change
        + switch (comparison.outcome()) {
          case EQUAL -> "";
          case ALLOWED -> " — allowed by " + takeover.modification();
          case NOT_ALLOWED -> " — not allowed";
          case NOT_STATED -> " — not allowed: the component does not say";
          case NEW_ROLE -> " — the transaction did not know the role";
        };
  }

  private void rest() {
    if (!proof.unclaimed().isEmpty()) {
      page.gap().line("Interface Transactions that no component takes over");
      proof.unclaimed().forEach(each -> page.paragraph("  ", each.id() + " " + each.title()));
    }
    if (!proof.unknown().isEmpty()) {
      page.gap().line("Interface Transactions that are named and do not exist");
      proof
          .unknown()
          .forEach(each -> page.paragraph("  ", each.reference() + " in " + each.from()));
    }
    if (!proof.fresh().isEmpty()) {
      page.gap().line("Components that take over no Interface Transaction");
      proof.fresh().forEach(each -> page.paragraph("  ", each.id() + " " + each.title()));
    }
  }

  private void summary() {
    page.gap().paragraph("", summary(proof));
    if (!proof.isPreserved()) {
      page.line("Access is not preserved.");
    } else if (!proof.isClean()) {
      page.line(Words.INCOMPLETE);
    }
  }

  static String summary(Proof proof) {
    long all = proof.comparisons();
    List<String> outcomes = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      long count = proof.count(outcome);
      if (count > 0) {
        outcomes.add(count == all ? "all " + words(outcome) : count + " " + words(outcome));
      }
    }
    return Phrase.count(proof.components(), "component takes over ", "components take over ")
        + Phrase.count(proof.transactions(), "Interface Transaction", "Interface Transactions")
        + ": "
        + Phrase.count(all, "comparison", "comparisons")
        + (outcomes.isEmpty() ? "" : ", " + Phrase.list(outcomes, "and"))
        + ".";
  }

  private static String words(Outcome outcome) {
    return switch (outcome) {
      case EQUAL -> "equal";
      case ALLOWED -> "different as a modification allows";
      case NOT_ALLOWED -> "different and not allowed";
      case NOT_STATED -> "not stated by the component";
      case NEW_ROLE -> "for a role that the transaction did not know";
    };
  }
}
