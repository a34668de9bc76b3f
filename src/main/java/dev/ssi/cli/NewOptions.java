package dev.ssi.cli;

import dev.ssi.scaffold.Lacking;
import dev.ssi.scaffold.Titles;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What {@code ssi new} is told of the item to begin. */
final class NewOptions {
  @Option(names = "--title", paramLabel = "TITLE", description = "Its title; TBC unless you say.")
  private String title;

  @Option(
      names = {"--for", "--domain", "--epic", "--proposals"},
      split = ",",
      paramLabel = "ID",
      description =
          "What it is for, by ids: components of an Epic, Process Map, clause or transaction; the"
              + " domain, clauses and Epics of a component; Epics of a Process Map; clauses of a"
              + " domain; items of a change; proposals of a package; the package of a decision; the"
              + " decisions of a deployment; the component of a requirement; what an obligation,"
              + " rule or step comes after.")
  private List<String> about = List.of();

  @Option(
      names = "--text",
      paramLabel = "REV",
      description = "Of a package: the revision that holds the proposed text.")
  private String text;

  @Option(
      names = "--code",
      paramLabel = "ABC",
      description = "Of a domain or component: as in FC-ABC-01.")
  private String code;

  @Option(names = "--body", paramLabel = "BODY", description = "Of a decision: such as PANEL.")
  private String body;

  @Option(
      names = "--outcome",
      paramLabel = "OUTCOME",
      description = "Of a decision: ${COMPLETION-CANDIDATES}.")
  private Outcome outcome;

  /** What a body may decide; with a hyphen, as it is typed. */
  enum Outcome {
    agreed,
    agreed_with_conditions,
    refused,
    deferred,
    varied;

    @Override
    public String toString() {
      return name().replace('_', '-');
    }
  }

  /**
   * Sees that nothing was given that a kind has no use for: it would be passed over.
   *
   * @throws Lacking if something was
   */
  void check(NewKind kind) {
    for (String option : given()) {
      if (!kind.takes(option)) {
        throw new Lacking(
            kind.oneOf() + " takes no " + option + ". Leave it out; nothing was written.");
      }
    }
  }

  private List<String> given() {
    List<String> given = new ArrayList<>();
    add(given, "--title", title);
    add(given, "--for", about.isEmpty() ? null : about);
    add(given, "--text", text);
    add(given, "--code", code);
    add(given, "--body", body);
    add(given, "--outcome", outcome);
    return given;
  }

  private static void add(List<String> given, String option, Object value) {
    if (value != null) {
      given.add(option);
    }
  }

  /**
   * The title, or null.
   *
   * @throws Lacking if it cannot be one
   */
  String title() {
    return Titles.checked(title);
  }

  /** The ids given, each once. */
  List<String> about() {
    return about.stream().map(String::strip).filter(id -> !id.isEmpty()).distinct().toList();
  }

  /** The revision that holds a proposed text, or null. */
  String text() {
    return text;
  }

  /** How the ids of components begin, or null. */
  String code() {
    return code;
  }

  /** Who decided, or null. */
  String body() {
    return body;
  }

  /** What was decided, as it is written in a record, or null. */
  String outcome() {
    return outcome == null ? null : outcome.toString();
  }
}
