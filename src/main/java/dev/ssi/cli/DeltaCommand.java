package dev.ssi.cli;

import dev.ssi.delta.Delta;
import dev.ssi.delta.RouteCheck;
import dev.ssi.document.Publication;
import dev.ssi.document.delta.DeltaCsv;
import dev.ssi.document.delta.DeltaJson;
import dev.ssi.document.delta.DeltaMarkdown;
import dev.ssi.document.delta.DeltaPublication;
import dev.ssi.document.delta.DeltaText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ssi delta}: what changed between two editions, and by which route it must go. */
@Command(
    name = "delta",
    description = {
      "Writes the delta document: what changed between two editions, word by word, by which route"
          + " each change must go, and whose rights it touches.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  ssi delta v1.0 v1.1               the document, into out/delta/v1.0..v1.1",
      "  ssi delta v1.1                    from v1.1 to the files as they are now",
      "  ssi delta v1.0 v1.1 --format json the same for a program, on standard output",
      "  ssi delta main HEAD --check       fails when a change may not go forward as it is"
    })
final class DeltaCommand implements Callable<Integer> {
  @ParentCommand private Ssi ssi;

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "FROM",
      description = "The edition before: a tag, a branch, a commit, or a directory.")
  private String from;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "TO",
      description = "The edition after; the files as they are now, unless you say.")
  private String to;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "Print it as ${COMPLETION-CANDIDATES}, and write no files unless -o is given.")
  private Format format;

  @Option(
      names = "-o",
      paramLabel = "DIR",
      description =
          "Write HTML, DOCX, Markdown, JSON, CSV and a manifest into DIR; out/delta/FROM..TO"
              + " unless you say.")
  private Path output;

  @Option(
      names = "--check",
      description =
          "Exit with 1 when a change that touches Appendix AH cites no SEC modification, or routes"
              + " are mixed.")
  private boolean check;

  @Option(
      names = "--verify",
      description = "Prove the delta: applied to FROM it gives TO, and every face says the same.")
  private boolean verify;

  /** The faces that can be printed; the constants are the words typed. */
  enum Format {
    text,
    json,
    markdown,
    csv
  }

  @Override
  public Integer call() throws IOException {
    try (Sides sides = ssi.sides()) {
      DeltaSides both = DeltaSides.load(sides, from, to, /* whole= */ verify);
      Delta delta = both.delta();
      print(delta);
      boolean publishes = output != null || format == null && !check && !verify;
      if (publishes) {
        publish(delta);
      }
      boolean proven = !verify || proves(both);
      boolean allowed = !check || allows(delta);
      return (proven && allowed ? ExitStatus.CLEAN : ExitStatus.FINDINGS).code();
    }
  }

  private void print(Delta delta) throws IOException {
    if (format == null && (check || verify || ssi.isQuiet())) {
      return;
    }
    PrintStream out = ssi.out();
    switch (format == null ? Format.text : format) {
      case text -> out.print(DeltaText.render(delta, ssi.paint()));
      case json -> {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        DeltaJson.write(delta, writer);
        writer.flush();
      }
      case markdown -> out.print(DeltaMarkdown.render(delta));
      case csv -> out.print(DeltaCsv.render(delta));
    }
  }

  private void publish(Delta delta) throws IOException {
    Path target = output == null ? Path.of("out", "delta", folder(delta)) : output;
    Path place = ssi.output(target);
    try {
      DeltaPublication.of(delta, Version.number()).write(place);
    } catch (Publication.Occupied occupied) {
      throw new UserError(occupied.getMessage());
    } catch (IOException unwritable) {
      throw new UserError(
          "The delta document cannot be written to "
              + target
              + ": "
              + Failure.reason(unwritable)
              + " What was there before is still there.");
    }
    spec.commandLine()
        .getErr()
        .println("ssi: wrote " + target + "/" + DeltaPublication.HTML + " and its other forms.");
  }

  /** A name made of the two revisions that is one plain folder, whatever they are called. */
  private static String folder(Delta delta) {
    return plain(delta.from().revision()) + ".." + plain(delta.to().revision());
  }

  private static String plain(String revision) {
    String plain = revision.replaceAll("[^A-Za-z0-9._~^-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
    return plain.isEmpty() ? "documents" : plain;
  }

  private boolean proves(DeltaSides both) {
    return both.prove(line -> ssi.out().println(line));
  }

  private boolean allows(Delta delta) {
    List<String> problems = RouteCheck.problems(delta);
    if (format == null || format == Format.text) {
      problems.forEach(problem -> ssi.out().println("error: " + problem));
      if (problems.isEmpty() && !ssi.isQuiet()) {
        ssi.out().println("The changes may go forward as they are. Route: " + delta.route() + ".");
      }
    } else {
      problems.forEach(problem -> spec.commandLine().getErr().println("ssi: " + problem));
    }
    return problems.isEmpty();
  }
}
