package dev.ssi.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The order of fields, as the formats are described. A mapping whose keys are ids or names keeps
 * the order of its author.
 */
final class KeyOrder {
  private static final String MAP =
      """
      : id formerly title summary lanes start steps source
      /steps/*: lane do ask end component next
      """;
  private static final String TITLED =
      """
      : title version status date notice source schema
      """;

  /** By the folder or the path of a file; each line is the path of a mapping and its keys. */
  private static final Map<String, String> ORDERS =
      Map.ofEntries(
          Map.entry("appendix-ah/appendix-ah.yaml", TITLED),
          Map.entry("baseline/baseline.yaml", TITLED),
          Map.entry("baseline/introduction.md", TITLED),
          Map.entry("appendix-ah/obligations.md", TITLED),
          Map.entry("appendix-ah/governance.md", TITLED),
          Map.entry("baseline/governance/procedure.md", TITLED),
          Map.entry(
              "appendix-ah/sec-clauses.yaml",
              """
              []: id formerly title summary access source
              []/access: at-least at-most roles
              """),
          Map.entry(
              "appendix-ah/related-provisions.yaml", "[]: id formerly title summary source\n"),
          Map.entry(
              "appendix-ah/user-roles.yaml",
              """
              : user-roles non-user-actors party-categories
              /user-roles[]: id formerly title category summary source
              /non-user-actors[]: id formerly title category summary source
              /party-categories[]: id formerly title category summary source
              """),
          Map.entry(
              "appendix-ah/access-levels.yaml", "[]: id formerly title includes basis source\n"),
          Map.entry(
              "appendix-ah/interface-transactions.yaml", "[]: id formerly title access source\n"),
          Map.entry("appendix-ah/definitions.yaml", "[]: term formerly meaning source ordinary\n"),
          Map.entry(
              "appendix-ah/domains/",
              """
              : id formerly title clauses source components
              /components/*: formerly title scope clauses related replaces access modification source
              """),
          Map.entry("baseline/components/", ": id formerly title domain source\n"),
          Map.entry(
              "baseline/epics/",
              ": id formerly title roles want so-that components process-maps source\n"),
          Map.entry("baseline/process-maps/", MAP),
          Map.entry("baseline/governance/process.yaml", MAP),
          Map.entry("baseline/tombstones.yaml", "[]: id title retired reason replaced-by\n"),
          Map.entry(
              "baseline/governance/calendar.yaml",
              """
              : title territory rule weekend taken-from covered-from covered-until holidays
              /holidays[]: date name
              """),
          Map.entry(
              "baseline/governance/policy.yaml",
              """
              : title consultation packages maintenance
              /consultation[]: from until working-days
              /packages[]: from until months
              /maintenance[]: from until hours per
              """),
          Map.entry(
              "baseline/governance/contacts.yaml",
              """
              : title contacts
              /contacts[]: party category mailbox agreed-on until
              """),
          Map.entry(
              "baseline/governance/waivers.yaml",
              "[]: fingerprint rule item file reason decision expires\n"),
          Map.entry(
              "baseline/governance/bodies/",
              """
              : id title terms delegations
              /terms[]: version from until members voting quorum majority casting-vote
              /terms[]/majority: more-than at-least of casting-vote
              /delegations[]: reference from until
              """),
          Map.entry(
              "baseline/governance/changes/",
              """
              : id revision title type action items parties roles reason benefits\
               consequences-if-not-agreed cost timescale priority route modification effective\
               withdrawn superseded-by status history
              /items[]: id operation
              /cost: min max currency basis at-risk
              /timescale: develop deploy
              /priority: rank origin rationale
              /withdrawn: date event by
              /history[]: date event by
              """),
          Map.entry(
              "baseline/governance/packages/",
              """
              : id title window proposals text issued closes issued-by audience questions responses\
               variations status
              /window: from to
              /proposals[]: id revision digest
              /responses[]: party category received position on comment dcc-reply
              /variations[]: decision what
              """),
          Map.entry(
              "baseline/governance/decisions/",
              """
              : id body meeting date package subject outcome present recused votes conditions reason\
               minutes status
              /subject[]: proposal revision text digest
              /votes: for against abstain
              /conditions[]: text due met
              """),
          Map.entry(
              "baseline/governance/deployments/",
              """
              : id decision decisions proposals development-sign-off deployment-sign-off\
               operations-group-consulted maintenance release effective rolled-back status
              /development-sign-off: body date reference
              /deployment-sign-off: body date reference
              /operations-group-consulted: body date reference
              /maintenance[]: start end
              /rolled-back: date event by
              """),
          Map.entry(
              "baseline/governance/releases/",
              """
              : id version date previous commit deployments live-document delta
              """));

  private final Map<String, List<String>> keys;

  private KeyOrder(Map<String, List<String>> keys) {
    this.keys = keys;
  }

  /** The order of fields in the file at a path; none where it is of no known kind. */
  static KeyOrder of(String path) {
    String found =
        ORDERS.getOrDefault(
            path, ORDERS.getOrDefault(path.substring(0, path.lastIndexOf('/') + 1), ""));
    Map<String, List<String>> keys = new HashMap<>();
    for (String line : found.lines().toList()) {
      int colon = line.indexOf(':');
      keys.put(line.substring(0, colon), List.of(line.substring(colon + 1).strip().split(" +")));
    }
    return new KeyOrder(keys);
  }

  /** The path of what a key of a mapping leads to. */
  String below(String path, String key) {
    return keys.containsKey(path + "/*") ? path + "/*" : path + "/" + key;
  }

  /**
   * The entries of a mapping in order; those of unknown keys stay among themselves as they are.
   *
   * @param path of the mapping, such as {@code /items[]}
   */
  <T> List<T> sorted(String path, List<T> entries, Function<T, String> key) {
    List<String> order = keys.getOrDefault(path, List.of());
    List<T> sorted = new ArrayList<>(entries);
    sorted.sort(
        Comparator.comparingInt(
            entry -> {
              int rank = order.indexOf(key.apply(entry));
              return rank < 0 ? order.size() : rank;
            }));
    return sorted;
  }
}
