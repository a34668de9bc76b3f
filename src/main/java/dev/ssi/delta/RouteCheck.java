package dev.ssi.delta;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Whether the changes may go forward as they are: each that touches Appendix AH cites a SEC
 * modification, and no proposal mixes what needs a Section D Modification with what does not. What
 * is under no proposal counts as one.
 */
public final class RouteCheck {
  private static final String MODIFICATION = "modification";

  private RouteCheck() {}

  /** What stands in the way, in sentences; empty when nothing does. */
  public static List<String> problems(Delta delta) {
    List<String> problems = new ArrayList<>();
    for (Change change : delta.changes()) {
      if (change.route() == Route.SECTION_D && !citesModification(change)) {
        problems.add(uncited(change));
      }
    }
    mixed(delta, problems);
    return problems;
  }

  private static boolean citesModification(Change change) {
    boolean proposal =
        change.proposal().map(Attribution::modification).filter(it -> !it.isBlank()).isPresent();
    boolean item =
        change.facts().edits().stream()
            .anyMatch(edit -> edit.after() != null && edit.after().key().equals(MODIFICATION));
    return proposal || item;
  }

  private static String uncited(Change change) {
    String id = change.key().id();
    return id
        + " touches Appendix AH and cites no SEC modification. "
        + change.ruling().reason()
        + change
            .proposal()
            .map(it -> " Add `modification:` to " + it.proposal() + ".")
            .orElse(
                " Name "
                    + id
                    + " under `items:` of a change proposal that is new or revised with this change,"
                    + " with the reference under `modification:`.");
  }

  private static void mixed(Delta delta, List<String> problems) {
    Map<String, Map<Route, List<String>>> byProposal = new TreeMap<>();
    for (Change change : delta.changes()) {
      String proposal = change.proposal().map(Attribution::proposal).orElse("");
      byProposal
          .computeIfAbsent(proposal, key -> new EnumMap<>(Route.class))
          .computeIfAbsent(change.route(), key -> new ArrayList<>())
          .add(change.key().id());
    }
    byProposal.forEach(
        (proposal, routes) -> {
          List<String> binding = routes.get(Route.SECTION_D);
          List<String> detail = routes.get(Route.SSI_CHANGE_PROCESS);
          if (binding != null && detail != null) {
            problems.add(mixed(proposal, binding, detail));
          }
        });
  }

  private static String mixed(String proposal, List<String> binding, List<String> detail) {
    return (proposal.isEmpty() ? "Changes under no proposal need" : proposal + " needs")
        + " two routes: Section D for "
        + some(binding)
        + "; the SSI change process for "
        + some(detail)
        + (proposal.isEmpty()
            ? ". Give each a proposal, or make them one after the other."
            : ". Split the proposal.");
  }

  private static String some(List<String> ids) {
    int most = 5;
    String shown = ids.stream().distinct().limit(most).collect(Collectors.joining(", "));
    long more = ids.stream().distinct().count() - most;
    return more > 0 ? shown + " and " + more + " more" : shown;
  }
}
