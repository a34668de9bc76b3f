package dev.ssi.rule.trace;

import static java.util.stream.Collectors.joining;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.Clause;
import dev.ssi.model.ItemKind;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import dev.ssi.trace.Clauses;
import dev.ssi.trace.Link;
import dev.ssi.trace.Trace;

/** A SEC clause that no component gives effect to. */
public final class ClauseNotCovered implements Check {
  @Override
  public String id() {
    return "trace.clause-not-covered";
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
    Trace trace = survey.trace();
    if (trace.documents().unread().mayHide(ItemKind.COMPONENT)) {
      return;
    }
    for (Clause clause : trace.documents().clauses()) {
      String id = clause.id().value();
      // A clause with limbs is covered through them; each limb is asked for itself.
      boolean covered = !trace.componentsImplementing(id).isEmpty() || !trace.clauses().isLeaf(id);
      if (!covered && !survey.isMeant(Link.Type.IMPLEMENTS, id)) {
        survey.report(
            Finding.of(
                    this,
                    clause.id().span(),
                    "No Functional Component gives effect to "
                        + id
                        + " ("
                        + clause.title()
                        + "), so the SSI would not do what the Code requires.")
                .item(id)
                .help(help(trace, id)));
      }
    }
  }

  private static String help(Trace trace, String clause) {
    String domains =
        trace.documents().domains().stream()
            .filter(
                domain ->
                    domain.clauses().stream()
                        .anyMatch(covered -> Clauses.isWithin(clause, covered.value())))
            .map(domain -> domain.id().value())
            .collect(joining(" or "));
    return "Name "
        + clause
        + " under `clauses:` of the component "
        + (domains.isEmpty()
            ? "that gives effect to it, and of the component's domain."
            : "in " + domains + " that gives effect to it.");
  }
}
