package dev.ssi.cli;

import dev.ssi.delta.Edition;
import dev.ssi.delta.ProposalText;
import dev.ssi.format.LineDiff;
import dev.ssi.governance.AsOf;
import dev.ssi.governance.Register;
import dev.ssi.load.Loaded;
import dev.ssi.load.Loader;
import dev.ssi.load.SharedFiles;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Documents;
import dev.ssi.model.ItemKind;
import dev.ssi.scaffold.Baseline;
import dev.ssi.scaffold.Draft;
import dev.ssi.scaffold.Lacking;
import dev.ssi.scaffold.Lists;
import dev.ssi.scaffold.Pages;
import dev.ssi.scaffold.Paragraphs;
import dev.ssi.scaffold.Proposals;
import dev.ssi.scaffold.Records;
import dev.ssi.scaffold.TakenIds;
import dev.ssi.scaffold.Titles;
import dev.ssi.source.SourceTree;
import dev.ssi.trace.Trace;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code ssi new}: a file to begin with. */
@Command(
    name = "new",
    description = {
      "Begins an item: a file with the next free id, which validates but for what is marked TBC.",
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
      "  ssi new package --title \"Third package\" --proposals CP-0008,CP-0009 --text branch",
      "  ssi new clause \"H8.16(i)\" --title \"New information\" --for FC-OTH-01",
      "  ssi new requirement --for FC-SMI-07",
      "What lives in a list is put into its file, and the rest of the file stays byte for byte. A new",
      "id is one that no file of the work tree or of a branch of this clone mentions. No file is ever",
      "written over. Dates come from --as-of alone; others are left out. The record of a release is",
      "made by `ssi release`."
    })
final class NewCommand implements Callable<Integer> {
  /** The kinds that the law or a person names. */
  private static final Set<NewKind> NAMED =
      EnumSet.of(
          NewKind.CLAUSE,
          NewKind.PROVISION,
          NewKind.TRANSACTION,
          NewKind.DEFINITION,
          NewKind.USER_ROLE,
          NewKind.ACCESS_LEVEL,
          NewKind.BODY);

  @ParentCommand private Ssi ssi;

  @Parameters(
      index = "0",
      paramLabel = "KIND",
      converter = NewKind.Word.class,
      description = "${COMPLETION-CANDIDATES}.")
  private NewKind kind;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ID",
      description =
          "What a clause, provision, defined term, User Role, access level or body is called, or how"
              + " the id of a transaction begins. All others are numbered.")
  private String id;

  @Mixin private NewOptions options;

  @Option(names = "--dry-run", description = "Write nothing; show what would be.")
  private boolean dryRun;

  @Override
  public Integer call() throws IOException {
    try (Sides sides = ssi.sides()) {
      Side side = sides.workTree();
      Loaded loaded = Loader.load(side.tree());
      NewFiles files = new NewFiles(side, loaded);
      Draft draft;
      try {
        draft = draft(sides, side, loaded.documents(), files);
      } catch (Lacking lacking) {
        throw new UserError(lacking.getMessage() + files.doubt());
      }
      if (!dryRun) {
        files.write(draft.files());
      }
      tell(draft);
    }
    return ExitStatus.CLEAN.code();
  }

  private Draft draft(Sides sides, Side side, Documents documents, NewFiles files)
      throws IOException {
    options.check(kind);
    String name = options.title();
    if (name == null && kind.needsTitle()) {
      throw new Lacking("What is it called? Give --title \"…\".");
    }
    String wanted = wanted(name);
    if (wanted != null) {
      refuseTaken(sides, documents, wanted);
    }
    String called = name == null ? "TBC" : name;
    List<String> about = options.about();
    TakenIds ids = IdSearch.of(sides, side);
    Trace trace = new Trace(documents);
    Pages pages = new Pages(files::text);
    Baseline baseline = new Baseline(trace, pages, ids);
    Paragraphs paragraphs = new Paragraphs(trace, pages, ids);
    Lists lists = new Lists(trace, pages, ids);
    Register register = new Register(documents);
    Proposals proposals = new Proposals(register, pages, ids, ssi.asOf());
    Records records = new Records(register, pages, ids, ssi.asOf());
    return switch (kind) {
      case CLAUSE -> lists.clause(wanted, name, about);
      case PROVISION -> lists.provision(wanted, name);
      case TRANSACTION -> lists.transaction(wanted, name, about);
      case DEFINITION -> lists.definition(wanted);
      case USER_ROLE -> lists.role(wanted, name);
      case ACCESS_LEVEL -> lists.level(wanted, name);
      case DOMAIN -> baseline.domain(called, options.code(), about);
      case COMPONENT ->
          baseline.component(
              called, of(ItemKind.DOMAIN), options.code(), of(ItemKind.CLAUSE), of(ItemKind.EPIC));
      case EPIC -> baseline.epic(called, about);
      case PROCESS_MAP -> baseline.processMap(called, of(ItemKind.COMPONENT), of(ItemKind.EPIC));
      case REQUIREMENT -> paragraphs.requirement(about);
      case OBLIGATION -> paragraphs.paragraph(ItemKind.OBLIGATION, about);
      case GOVERNANCE_RULE -> paragraphs.paragraph(ItemKind.GOVERNANCE_RULE, about);
      case PROCEDURE_STEP -> paragraphs.paragraph(ItemKind.PROCEDURE_STEP, about);
      case CHANGE -> proposals.change(called, about);
      case PACKAGE ->
          proposals.pack(called, about, year(documents), options.text(), digests(sides, side));
      case DECISION -> records.decision(about, options.body(), options.outcome());
      case DEPLOYMENT -> records.deployment(about);
      case BODY -> records.body(wanted, name);
    };
  }

  /** What it is called by those who cite it, or null where it is numbered. */
  private String wanted(String name) {
    String wanted = Titles.checked(id);
    if (wanted != null && !NAMED.contains(kind)) {
      throw new Lacking(
          kind.oneOf() + " is numbered by ssi, with the next free id. Leave `" + wanted + "` out.");
    }
    if (kind == NewKind.DEFINITION && wanted != null && name != null) {
      throw new Lacking("A term has one name: leave --title out. Nothing was written.");
    }
    return kind == NewKind.DEFINITION && wanted == null ? name : wanted;
  }

  /** The ids given of a kind. */
  private List<String> of(ItemKind wanted) {
    List<ItemKind> taken =
        kind == NewKind.COMPONENT
            ? List.of(ItemKind.DOMAIN, ItemKind.CLAUSE, ItemKind.EPIC)
            : List.of(ItemKind.COMPONENT, ItemKind.EPIC);
    for (String each : options.about()) {
      if (ItemKind.of(each).filter(taken::contains).isEmpty()) {
        throw new Lacking("`" + each + "` is nothing that a " + kind + " can be for.");
      }
    }
    return options.about().stream().filter(wanted::accepts).toList();
  }

  private static void refuseTaken(Sides sides, Documents documents, String wanted)
      throws IOException {
    String where =
        Titles.has(documents, wanted)
            ? "here"
            : IdSearch.branchWith(sides, wanted, Titles::has)
                .map(branch -> "in the branch " + branch)
                .orElse(null);
    if (where != null) {
      throw new Lacking(
          "`"
              + wanted
              + "` is taken: something "
              + where
              + " is called so, or was. Nothing was written.");
    }
  }

  /** What the text of a proposal comes to, in the revision given or in the files at hand. */
  private Function<ChangeProposal, Optional<String>> digests(Sides sides, Side side)
      throws IOException {
    String text = options.text();
    SourceTree tree = text == null ? side.tree() : sides.at(text).tree();
    Edition edition =
        Edition.of(
            tree.origin(), new Trace(Loader.loadWithSheets(tree, new SharedFiles()).documents()));
    return proposal -> ProposalText.of(proposal, edition).digest();
  }

  private int year(Documents documents) {
    AsOf day = AsOf.of(ssi.asOf(), documents);
    if (!day.isKnown()) {
      throw new UserError(
          "Of which year? No record tells of a day yet: give one with --as-of DATE.");
    }
    return day.day().getYear();
  }

  private void tell(Draft draft) {
    for (Draft.File file : draft.files()) {
      if (dryRun) {
        ssi.out().println((file.isNew() ? "Would write " : "Would add to ") + file.path());
        ssi.out()
            .print(
                file.isNew() ? file.text() : LineDiff.of(file.path(), file.before(), file.text()));
      } else if (file.isNew()) {
        ssi.out().println("Wrote " + file.path());
      } else {
        LineDiff.added(file.before(), file.text())
            .forEach(line -> ssi.out().println("Added to " + file.path() + ":" + line));
      }
    }
    if (!ssi.isQuiet()) {
      draft.next().forEach(ssi.out()::println);
      if (draft.files().stream().anyMatch(Draft.File::asksForWords)) {
        ssi.out().println("What to write is marked TBC; `ssi validate` says what is missing.");
      }
    }
  }
}
