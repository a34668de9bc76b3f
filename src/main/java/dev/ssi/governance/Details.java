package dev.ssi.governance;

import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Text;
import dev.ssi.model.governance.Proposed;
import dev.ssi.model.governance.Proposed.Cost;
import dev.ssi.model.governance.Proposed.Parties;
import dev.ssi.model.governance.Proposed.Timescale;
import java.util.ArrayList;
import java.util.List;

/**
 * The six details that a consultation must give of a change (SECMP0058, section 3). Here they are
 * only looked for; what is wrong with one that is there is for a rule to say.
 */
final class Details {
  private Details() {}

  /** Those that are missing, in words, in the order in which the seed lists them. */
  static List<String> missing(ChangeProposal proposal) {
    Proposed proposed = proposal.proposed();
    List<String> missing = new ArrayList<>();
    need(proposed != null && isThere(proposed.type()), "type", missing);
    need(
        proposed != null && isThere(proposed.parties()),
        "SEC Parties impacted, or why none is",
        missing);
    need(isThere(proposal.action()), "action: add, remove or amend", missing);
    need(isThere(proposal.reason()), "reason", missing);
    need(proposed != null && isThere(proposed.cost()), "cost range", missing);
    need(
        proposed != null && isThere(proposed.timescale()),
        "timescales to develop and deploy",
        missing);
    return List.copyOf(missing);
  }

  private static void need(boolean isThere, String detail, List<String> missing) {
    if (!isThere) {
      missing.add(detail);
    }
  }

  private static boolean isThere(Text text) {
    return text != null && !text.value().isBlank();
  }

  private static boolean isThere(Parties parties) {
    return parties != null && (!parties.impacts().isEmpty() || isThere(parties.none()));
  }

  private static boolean isThere(Cost cost) {
    return cost != null
        && cost.min() != null
        && cost.max() != null
        && isThere(cost.currency())
        && isThere(cost.basis());
  }

  private static boolean isThere(Timescale timescale) {
    return timescale != null && timescale.develop() != null && timescale.deploy() != null;
  }
}
