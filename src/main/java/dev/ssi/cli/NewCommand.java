package dev.ssi.cli;

import dev.ssi.diagnostic.Suggestion;
import dev.ssi.format.Canon;
import dev.ssi.governance.AsOf;
import dev.ssi.governance.Register;
import dev.ssi.load.Loader;
import dev.ssi.model.Documents;
import dev.ssi.model.FileKind;
import dev.ssi.scaffold.Baseline;
import dev.ssi.scaffold.Draft;
import dev.ssi.scaffold.Lacking;
import dev.ssi.scaffold.Records;
import dev.ssi.scaffold.TakenIds;
import dev.ssi.trace.Trace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.TypeConversionException;

/** {@code ssi new}: a file to begin with. */
@Command(
    name = "new",
    description = {
      "Begins an item: a file with the next free id, which validates but for what is marked TBC.",
      "KIND: ${COMPLETION-CANDIDATES}.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  ssi new epic --title \"Look up a meter\" --for FC-SMI-02",
      "  ssi new change --title \"Longer extracts\" --for FC-SMI-07,EP-013 --as-of 2019-06-10",
      "  ssi new decision --for PKG-2019-01 --body PANEL --outcome agreed --as-of 2019-09-17",
      "  ssi new obligation     prints what to add to a file that is there, and writes nothing",
      "An id is free when no file of the work tree or of a branch of this clone mentions it. No file",
      "is ever written over. Dates come from --as-of alone; others are left out. What is law (the",
      "entry of a component, an obligation, a key governance rule) is printed, not written; only a",
      "new domain has a file of its own."
    })
final class NewCommand implements Callable<Integer> {
  @ParentCommand private Ssi ssi;

  @Parameters(
      index = "0",
      paramLabel = "KIND",
      converter = KindWord.class,
      description = "${COMPLETION-CANDIDATES}.")
  private Kind kind;

  @Option(names = "--title", paramLabel = "TITLE", description = "Its title; TBC unless you say.")
  private String title = "TBC";

  @Option(
      names = "--for",
      split = ",",
      paramLabel = "ID",
      description =
          "What it is for: components of an Epic or Process Map, the domain of a component, clauses"
              + " of a domain, items of a change, proposals of a package, the package of a decision,"
              + " the decisions of a deployment, the component of a requirement.")
  private List<String> about = List.of();

  @Option(names = "--code", paramLabel = "ABC", description = "Of a domain: as in FC-ABC-01.")
  private String code;

  @Option(names = "--body", paramLabel = "BODY", description = "Of a decision: such as PANEL.")
  private String body;

  @Option(
      names = "--outcome",
      paramLabel = "OUTCOME",
      description = "Of a decision: ${COMPLETION-CANDIDATES}.")
  private Outcome outcome;

  @Option(names = "--dry-run", description = "Print the files instead of writing them.")
  private boolean dryRun;

  /** What can be begun; with a hyphen, as it is typed. */
  enum Kind {
    domain,
    component,
    requirement,
    epic,
    process_map("process-map"),
    change,
    pack("package"),
    decision,
    deployment,
    obligation,
    governance_rule("governance-rule"),
    procedure_step("procedure-step");

    private final String word;

    Kind() {
      this.word = name();
    }

    Kind(String word) {
      this.word = word;
    }

    @Override
    public String toString() {
      return word;
    }
  }

  /** Takes the words alone, not the names that stand for them here. */
  static final class KindWord implements ITypeConverter<Kind> {
    @Override
    public Kind convert(String word) {
      for (Kind each : Kind.values()) {
        if (each.word.equals(word)) {
          return each;
        }
      }
      List<String> words = Arrays.stream(Kind.values()).map(Kind::toString).toList();
      throw new TypeConversionException(
          "There is no kind `"
              + word
              + "`. "
              + Suggestion.of(word, words)
                  .question()
                  .orElse("Take one of " + String.join(", ", words) + "."));
    }
  }

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

  @Override
  public Integer call() throws IOException {
    try (Sides sides = ssi.sides()) {
      Side side = sides.workTree();
      Documents documents = Loader.load(side.tree()).documents();
      Draft draft = draft(documents, IdSearch.of(sides, side));
      List<Draft.File> files = new ArrayList<>();
      for (Draft.File file : draft.files()) {
        files.add(new Draft.File(file.path(), Canon.of(file.path(), file.text())));
        if (Files.exists(side.root().resolve(file.path()))) {
          throw new UserError(file.path() + " is there already; nothing was written.");
        }
      }
      tell(draft, files);
      if (!dryRun) {
        for (Draft.File file : files) {
          WholeFile.create(
              side.root().resolve(file.path()), file.text().getBytes(StandardCharsets.UTF_8));
        }
      }
    } catch (Lacking lacking) {
      throw new UserError(lacking.getMessage());
    }
    return ExitStatus.CLEAN.code();
  }

  private Draft draft(Documents documents, TakenIds ids) {
    Baseline baseline = new Baseline(new Trace(documents), ids);
    Register register = new Register(documents);
    Records records = new Records(register, ids, ssi.asOf());
    return switch (kind) {
      case domain -> baseline.domain(title, code, about);
      case component -> baseline.component(title, about);
      case requirement -> baseline.requirement(about);
      case epic -> baseline.epic(title, about);
      case process_map -> baseline.processMap(title, about);
      case change -> records.change(title, about);
      case pack -> records.pack(title, about, year(documents));
      case decision -> records.decision(about, body, outcome == null ? null : outcome.toString());
      case deployment -> records.deployment(about);
      case obligation -> baseline.paragraph(FileKind.OBLIGATIONS, "AH-");
      case governance_rule -> baseline.paragraph(FileKind.GOVERNANCE_RULES, "AH-G");
      case procedure_step -> baseline.paragraph(FileKind.PROCEDURE, "GP-");
    };
  }

  private int year(Documents documents) {
    AsOf day = AsOf.of(ssi.asOf(), documents);
    if (!day.isKnown()) {
      throw new UserError(
          "Of which year? No record tells of a day yet: give one with --as-of DATE.");
    }
    return day.day().getYear();
  }

  private void tell(Draft draft, List<Draft.File> files) {
    for (Draft.File file : files) {
      ssi.out().println((dryRun ? "Would write " : "Wrote ") + file.path());
      if (dryRun) {
        ssi.out().print(file.text());
      }
    }
    if (!draft.insert().isEmpty()) {
      ssi.out().println("To add to " + draft.insert().stripTrailing());
    }
    if (!ssi.isQuiet()) {
      draft.next().forEach(ssi.out()::println);
      if (files.stream().anyMatch(file -> file.text().contains("TBC"))) {
        ssi.out().println("What to write is marked TBC; `ssi validate` says what is missing.");
      }
    }
  }
}
