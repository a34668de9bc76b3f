package dev.ssi.document.consult;

import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Text;
import dev.ssi.model.governance.Proposed;
import dev.ssi.model.governance.Proposed.Cost;
import dev.ssi.model.governance.Proposed.Parties;
import dev.ssi.model.governance.Proposed.Priority;
import dev.ssi.model.governance.Proposed.Timescale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a consultation must say of a change, and which of it is missing. */
final class Details {
  /** Words that hold a place and say nothing. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(?i)\\s*(?:tb[acd]|todo|to be (?:advised|confirmed|decided|determined)|x{3,}|\\?+|…|[.]{3})"
              + "[.]?\\s*");

  private Details() {}

  /** Whether something is said. */
  static boolean isSaid(Text text) {
    return text != null && !text.value().isBlank() && !PLACEHOLDER.matcher(text.value()).matches();
  }

  /** A sentence for each detail that is missing, in the order of the pack. */
  static List<String> missing(ChangeProposal proposal) {
    Proposed said = Consulted.saidBy(proposal);
    List<String> missing = new ArrayList<>();
    need(isSaid(said.type()), "The type of the change is missing.", missing);
    need(
        isSaid(said.parties()),
        "Which SEC Parties are expected to be impacted is missing, or why none is.",
        missing);
    need(isSaid(proposal.action()), "Whether it adds, removes or amends is missing.", missing);
    need(isSaid(proposal.reason()), "The reasons are missing.", missing);
    cost(said.cost(), missing);
    timescale(said.timescale(), missing);
    need(isSaid(said.benefits()), "The benefits are missing.", missing);
    need(isSaid(said.consequences()), "What follows if it is not agreed is missing.", missing);
    priority(said.priority(), missing);
    return missing;
  }

  private static boolean isSaid(Parties parties) {
    return parties != null && (!parties.impacts().isEmpty() || isSaid(parties.none()));
  }

  static boolean isRange(Cost cost) {
    return cost != null && cost.min() != null && cost.max() != null && isSaid(cost.currency());
  }

  private static void cost(Cost cost, List<String> missing) {
    if (!isRange(cost)) {
      missing.add("The anticipated cost range is missing, or its currency.");
    } else {
      need(isSaid(cost.basis()), "What the cost range is based on is missing.", missing);
      need(
          cost.min().value().compareTo(cost.max().value()) <= 0,
          "The anticipated cost range runs from the higher figure to the lower.",
          missing);
    }
  }

  private static void timescale(Timescale timescale, List<String> missing) {
    boolean develop = timescale != null && timescale.develop() != null;
    boolean deploy = timescale != null && timescale.deploy() != null;
    need(develop, "The anticipated timescale to develop it is missing.", missing);
    need(deploy, "The anticipated timescale to deploy it is missing.", missing);
  }

  private static void priority(Priority priority, List<String> missing) {
    need(
        priority != null && rank(priority) > 0 && isSaid(priority.origin()),
        "Its priority is missing: a rank from 1, and whose wish it is.",
        missing);
    need(
        priority != null && isSaid(priority.rationale()),
        "Why it has this priority is missing.",
        missing);
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
