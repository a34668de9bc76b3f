package dev.ssi.document.consult;

import dev.ssi.governance.Details;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Placeholders;
import dev.ssi.model.Text;
import dev.ssi.model.governance.Proposed;
import dev.ssi.model.governance.Proposed.Cost;
import dev.ssi.model.governance.Proposed.Priority;
import java.util.ArrayList;
import java.util.List;

/** What a proposal gives of all that the pack says of it. */
final class Given {
  private Given() {}

  /** Whether something is said; a placeholder says nothing. */
  static boolean isSaid(Text text) {
    return Placeholders.isWritten(text);
  }

  /** A sentence for each detail that is missing, in the order of the pack. */
  static List<String> missing(ChangeProposal proposal) {
    if (proposal.proposed() == null) {
      return List.of("None of the details of the change is given.");
    }
    Proposed said = proposal.proposed();
    List<String> missing = new ArrayList<>();
    Details.gaps(proposal)
        .forEach(gap -> missing.add("Missing, " + gap.detail() + ": " + gap.why() + "."));
    need(isInOrder(said.cost()), "The cost range runs from the higher figure down.", missing);
    need(isSaid(said.benefits()), "The benefits are missing.", missing);
    need(isSaid(said.consequences()), "What follows if it is not agreed is missing.", missing);
    Priority priority = said.priority();
    need(
        priority != null && rank(priority) > 0 && isSaid(priority.origin()),
        "Its priority is missing: a rank from 1, and whose wish it is.",
        missing);
    need(
        priority != null && isSaid(priority.rationale()),
        "Why it has this priority is missing.",
        missing);
    return missing;
  }

  /** Whether there is a range of costs that can be added up. */
  static boolean isRange(Cost cost) {
    return cost != null && cost.min() != null && cost.max() != null && isSaid(cost.currency());
  }

  private static boolean isInOrder(Cost cost) {
    return !isRange(cost) || cost.min().value().compareTo(cost.max().value()) <= 0;
  }

  /** The rank; 0 where none is given. */
  static int rank(Priority priority) {
    if (priority == null || priority.rank() == null) {
      return 0;
    }
    String rank = priority.rank().value();
    return rank.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(rank) : 0;
  }

  private static void need(boolean there, String sentence, List<String> missing) {
    if (!there) {
      missing.add(sentence);
    }
  }
}
