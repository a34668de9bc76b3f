package dev.ssi.cli;

import dev.ssi.diagnostic.Suggestion;
import dev.ssi.document.Publication;
import dev.ssi.document.consult.Collation;
import dev.ssi.document.consult.CollationFaces;
import dev.ssi.document.consult.Collator;
import dev.ssi.document.consult.ConsultPublication;
import dev.ssi.document.consult.Pack;
import dev.ssi.document.consult.PackJson;
import dev.ssi.document.consult.PackMaker;
import dev.ssi.document.consult.PackMarkdown;
import dev.ssi.document.consult.PackText;
import dev.ssi.governance.AsOf;
import dev.ssi.governance.Register;
import dev.ssi.load.Loader;
import dev.ssi.model.Documents;
import dev.ssi.model.governance.ConsultationPackage;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ssi consult}: what goes to all SEC Parties, and what comes back. */
@Command(
    name = "consult",
    description = {
      "Writes the consultation pack of a package: the details of every change, its costs, whom it"
          + " reaches, its text word by word, and a form to respond with.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  ssi consult PKG-2019-01                the pack, into out/consult/PKG-2019-01",
      "  ssi consult PKG-2019-01 --text my-branch   with the text proposed on a branch",
      "  ssi consult PKG-2019-01 --responses    what came back, collated",
      "  ssi consult PKG-2019-01 --responses form.csv   the lines to add to the record",
      "Exits with 1 when something is missing that a consultation must say."
    })
final class ConsultCommand implements Callable<Integer> {
  @ParentCommand private Ssi ssi;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "PKG", description = "The package, such as PKG-2019-01.")
  private String id;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "FORM",
      description = "With --responses: response forms (CSV) that Parties filled in.")
  private List<Path> forms = List.of();

  @Option(
      names = "--responses",
      description =
          "Collate the responses in the record. With FORMs: print the lines to add to the record,"
              + " which is never written.")
  private boolean responses;

  @Option(
      names = "--text",
      paramLabel = "REV|DIR",
      description =
          "The text proposed; the package's `text`, unless you say, or else the files as they are.")
  private String text;

  @Option(
      names = "--from",
      paramLabel = "REV|DIR",
      description = "The text in force; the last release before the text proposed, unless you say.")
  private String from;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "Print it whole as ${COMPLETION-CANDIDATES}, and write no files unless -o is given;"
              + " csv only with --responses.")
  private Format format;

  @Option(
      names = "-o",
      paramLabel = "DIR",
      description =
          "Write HTML, DOCX, JSON, the response form and a manifest into DIR; out/consult/PKG"
              + " unless you say.")
  private Path output;

  /** The faces that can be printed; the constants are the words typed. */
  enum Format {
    text,
    json,
    markdown,
    csv
  }

  @Override
  public Integer call() throws IOException {
    check();
    try (Sides sides = ssi.sides()) {
      Documents documents = Loader.load(sides.workTree().tree()).documents();
      Register register = new Register(documents);
      ConsultationPackage pack = pack(register);
      if (!forms.isEmpty()) {
        new FormIntake(ssi, err(), documents, pack).take(forms);
        return ExitStatus.CLEAN.code();
      }
      if (responses) {
        print(Collator.of(register, pack));
        return ExitStatus.CLEAN.code();
      }
      return consult(sides, register, pack);
    }
  }

  private void check() {
    if (!responses && !forms.isEmpty()) {
      throw new UserError(
          "What is `" + forms.get(0) + "` for? Filled forms are read with --responses.");
    }
    if (!responses && format == Format.csv) {
      throw new UserError(
          "The pack has no csv: only --responses has. Take text, json or markdown.");
    }
    if (!forms.isEmpty() && format != null && format != Format.text) {
      throw new UserError("Of filled forms lines of YAML are printed, and nothing else.");
    }
    if (responses && (text != null || from != null || output != null)) {
      throw new UserError("--responses prints, and needs neither --text nor --from nor -o.");
    }
  }

  private ConsultationPackage pack(Register register) {
    return register
        .pack(id)
        .orElseThrow(
            () -> {
              List<String> known =
                  register.packages().stream().map(each -> each.id().value()).toList();
              String all =
                  known.isEmpty()
                      ? "There is none in baseline/governance/packages."
                      : "There are " + String.join(", ", known) + ".";
              return new UserError(
                  "There is no package `"
                      + id
                      + "`, or its record could not be read. "
                      + Suggestion.of(id, known).question().orElse(all));
            });
  }

  private int consult(Sides sides, Register register, ConsultationPackage record)
      throws IOException {
    String proposed = text;
    if (text == null && record.text() != null) {
      proposed = sides.here(record.text().value());
      require(sides, proposed);
    }
    String base = from == null ? Releases.before(sides, proposed) : from;
    DeltaSides both = DeltaSides.load(sides, base, proposed, /* whole= */ true);
    AsOf asOf = AsOf.of(ssi.asOf(), register.documents());
    Pack pack =
        PackMaker.of(
            register, record, both.after(), both.delta(), asOf.isKnown() ? asOf.day() : null);
    print(pack);
    if (output != null || format == null) {
      publish(pack);
    }
    pack.gaps().forEach(gap -> err().println("ssi: " + gap.about() + ": " + gap.what()));
    return (pack.gaps().isEmpty() ? ExitStatus.CLEAN : ExitStatus.FINDINGS).code();
  }

  /** The user did not type the name, so an error must say who did. */
  private void require(Sides sides, String proposed) {
    try {
      sides.of(proposed);
    } catch (UserError unknown) {
      throw new UserError(
          "The record of "
              + id
              + " says that its text is at `"
              + proposed
              + "`. "
              + unknown.getMessage()
              + " Mend the record, or name the text: --text REV");
    }
  }

  private void print(Pack pack) {
    if (format != null) {
      ssi.out()
          .print(
              switch (format) {
                case json -> PackJson.render(pack);
                case markdown -> PackMarkdown.render(pack);
                default -> PackText.render(pack, ssi.paint());
              });
    } else if (!ssi.isQuiet()) {
      ssi.out().print(PackText.brief(pack, ssi.paint()));
    }
  }

  private void print(Collation collation) {
    ssi.out()
        .print(
            switch (format == null ? Format.text : format) {
              case text -> CollationFaces.text(collation, ssi.paint().strong());
              case json -> CollationFaces.json(collation);
              case markdown -> CollationFaces.markdown(collation);
              case csv -> CollationFaces.csv(collation);
            });
  }

  private void publish(Pack pack) {
    Path target = output == null ? Path.of("out", "consult", pack.id()) : output;
    try {
      ConsultPublication.of(pack, Version.number()).write(ssi.output(target));
    } catch (Publication.Occupied occupied) {
      throw new UserError(occupied.getMessage());
    } catch (IOException unwritable) {
      throw new UserError(
          "The consultation pack cannot be written to "
              + target
              + ": "
              + Failure.reason(unwritable)
              + " What was there before is still there.");
    }
    err().println("ssi: wrote " + target + "/" + ConsultPublication.HTML + " and its other forms.");
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
