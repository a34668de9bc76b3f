package dev.ssi.cli;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Rule;
import dev.ssi.diagnostic.Severity;
import dev.ssi.diagnostic.Suggestion;
import dev.ssi.report.GithubReport;
import dev.ssi.report.GitlabReport;
import dev.ssi.report.JsonReport;
import dev.ssi.report.JunitReport;
import dev.ssi.report.MarkdownReport;
import dev.ssi.report.Paths;
import dev.ssi.report.Report;
import dev.ssi.report.RulePage;
import dev.ssi.report.SarifReport;
import dev.ssi.report.Style;
import dev.ssi.report.TextReport;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The faces of a report that {@code --format} asks for: one to be printed, any number for files.
 * None of this is loaded where a run only prints text.
 */
final class Faces {
  /** The constants are the words typed. */
  enum Face {
    text,
    json,
    sarif,
    junit,
    github,
    gitlab,
    markdown
  }

  private final Face printed;
  private final Map<FaceFile, Face> files;
  private final Paths paths;

  private Faces(Face printed, Map<FaceFile, Face> files, Paths paths) {
    this.printed = printed;
    this.files = files;
    this.paths = paths;
  }

  /**
   * Reads what the user asked for.
   *
   * @param formats each {@code FORMAT} or {@code FORMAT=FILE}
   * @param directory that relative names of files start from
   * @throws UserError if there is no such format, no such place for a file, or two would go to one
   */
  static Faces of(List<String> formats, Path directory) {
    Face printed = null;
    Map<FaceFile, Face> files = new LinkedHashMap<>();
    for (String format : formats) {
      int equals = format.indexOf('=');
      Face face = face(equals < 0 ? format : format.substring(0, equals));
      Face other = printed;
      if (equals < 0) {
        printed = face;
      } else {
        FaceFile file = FaceFile.of(directory, format.substring(equals + 1));
        other = files.put(file, face);
      }
      if (other != null) {
        throw new UserError(twice(format, other));
      }
    }
    return new Faces(printed, files, new Paths(""));
  }

  private static Face face(String name) {
    List<String> names = Stream.of(Face.values()).map(Face::name).toList();
    if (!names.contains(name)) {
      String all = "There are " + String.join(", ", names) + "; give each its own --format.";
      throw new UserError(
          "There is no format `"
              + name
              + "`. "
              + Suggestion.of(name, names).question().orElse(all));
    }
    return Face.valueOf(name);
  }

  private static String twice(String format, Face other) {
    int equals = format.indexOf('=');
    return equals < 0
        ? "Only one format can be printed, and --format "
            + other
            + " is. Give the other a file: --format "
            + format
            + "=FILE"
        : "--format " + format + ": " + other + " goes to that file already. Name another.";
  }

  /** Whether text is printed: where it is asked for, and where all that is asked for has a file. */
  boolean printText(boolean quiet) {
    return printed == Face.text || printed == null && !quiet;
  }

  /**
   * The same, with the files named as a forge finds them.
   *
   * @param root of the documents
   * @throws UserError if a file would be written among them
   */
  Faces besides(Path root) {
    Repository documents = new Repository(root);
    files.keySet().forEach(file -> documents.keepOff(file.place()));
    return new Faces(printed, files, FaceFile.paths(root));
  }

  /**
   * Draws every face but the text that is printed, prints one and writes the others.
   *
   * @param rules that were applied
   * @param threshold from which on a finding fails the run
   * @throws UserError if a file cannot be written; it is then as it was, and the others are written
   */
  void show(Report report, List<Rule> rules, Severity threshold, PrintStream out) {
    Drawing drawing = new Drawing(report, rules, threshold, paths);
    Map<FaceFile, byte[]> drawn = new LinkedHashMap<>();
    files.forEach((file, face) -> drawn.put(file, bytes(drawing.face(face))));
    if (printed != null && printed != Face.text) {
      out.print(drawing.face(printed));
    }
    List<String> failures = new ArrayList<>();
    drawn.forEach(
        (file, bytes) -> {
          try {
            file.write(bytes);
          } catch (UserError unwritable) {
            failures.add(unwritable.getMessage());
          }
        });
    if (!failures.isEmpty()) {
      throw new UserError(String.join("\nssi: ", failures));
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** What the faces are drawn from. */
  private record Drawing(Report report, List<Rule> rules, Severity threshold, Paths paths) {
    String face(Face face) {
      return switch (face) {
        case text ->
            TextReport.findings(report, Style.PLAIN) + TextReport.outcome(report, Style.PLAIN);
        case json -> JsonReport.render(report);
        case sarif -> SarifReport.render(report, pages(), paths);
        case junit -> JunitReport.render(report, applied(), threshold, paths);
        case github -> GithubReport.render(report, paths);
        case gitlab -> GitlabReport.render(report, paths);
        case markdown -> MarkdownReport.render(report, paths);
      };
    }

    private List<RulePage> pages() {
      return applied().stream().map(rule -> new RulePage(rule, RuleBook.page(rule))).toList();
    }

    /** By id. What found something was applied, whoever asked for it. */
    private List<Rule> applied() {
      SortedMap<String, Rule> byId = new TreeMap<>();
      rules.forEach(rule -> byId.put(rule.id(), rule));
      for (Finding finding : report.findings()) {
        byId.put(finding.rule().id(), finding.rule());
      }
      return List.copyOf(byId.values());
    }
  }
}
