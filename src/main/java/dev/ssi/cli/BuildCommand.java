package dev.ssi.cli;

import dev.ssi.document.Publication;
import dev.ssi.document.book.Book;
import dev.ssi.document.book.Edition;
import dev.ssi.document.data.ModelJson;
import dev.ssi.document.live.LivePublication;
import dev.ssi.document.live.LiveSite;
import dev.ssi.document.live.PageLink;
import dev.ssi.document.live.SiteFacts;
import dev.ssi.document.pdf.PdfFile;
import dev.ssi.document.word.WordFile;
import dev.ssi.git.GitProblem;
import dev.ssi.governance.Evidence;
import dev.ssi.history.Provenance;
import dev.ssi.history.audit.AuditTrail;
import dev.ssi.load.Loaded;
import dev.ssi.load.Loader;
import dev.ssi.load.SharedFiles;
import dev.ssi.text.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ssi build}: the live document of a revision. */
@Command(
    name = "build",
    description = {
      "Writes the live document: both documents as pages that link to one another, with their"
          + " trace, who may access what, and search.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Documents with errors are built all the same, with a notice on every page, and the exit",
      "status is 1.",
      "",
      "Examples:",
      "  ssi build                    the files as they are now, into out/live",
      "  ssi build --at v1.0 -o site  the edition of a release",
      "  ssi build --format html,json with the whole model as JSON, and its schema"
    })
final class BuildCommand implements Callable<Integer> {
  @ParentCommand private Ssi ssi;

  @Spec private CommandSpec spec;

  @Mixin private AtOption at;

  @Option(
      names = "-o",
      paramLabel = "DIR",
      description = "Write into DIR; out/live unless you say.")
  private Path output = Path.of("out", "live");

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      description = "Which forms to write: ${COMPLETION-CANDIDATES}; html unless you say.")
  private List<Format> formats = List.of(Format.html);

  /** The forms of the live document; the constants are the words typed. */
  enum Format {
    html(LivePublication.HTML, "Pages"),
    pdf("ssi.pdf", "The whole as PDF"),
    docx("ssi.docx", "The whole as a Word file"),
    json(ModelJson.NAME, "The whole as JSON");

    private final String file;
    private final String title;

    Format(String file, String title) {
      this.file = file;
      this.title = title;
    }
  }

  @Override
  public Integer call() throws IOException {
    try (Sides sides = ssi.sides()) {
      Side side = at.of(sides);
      SharedFiles shared = new SharedFiles();
      boolean hasPast = sides.isInRepository() && hasReleases(sides, side);
      Loaded loaded =
          hasPast ? Loader.loadWithSheets(side.tree(), shared) : Loader.load(side.tree());
      Validation.Checked checked = Validation.check(loaded, RuleBook.rules());
      Provenance provenance = hasPast ? provenance(sides, side, shared) : Provenance.NONE;
      Evidence evidence =
          hasPast && !loaded.documents().proposals().isEmpty()
              ? evidence(sides, side, shared)
              : Evidence.NONE;
      AuditTrail trail = Auditing.of(loaded, checked.trace(), provenance, evidence);
      Book book = Book.of(checked.trace(), edition(side), ssi.asOf());
      publish(book, checked.errors(), provenance, trail);
      return (checked.errors() > 0 ? ExitStatus.FINDINGS : ExitStatus.CLEAN).code();
    }
  }

  private static Edition edition(Side side) {
    return new Edition(
        side.tree().origin().revision(),
        side.tree().origin().commit(),
        side.revision() == null ? null : side.revision().committer().when().toInstant().toString());
  }

  private boolean hasReleases(Sides sides, Side side) {
    try {
      return Histories.hasReleases(sides, side);
    } catch (GitProblem problem) {
      say(problem);
      return false;
    }
  }

  /** Where the items come from, if the repository can tell. */
  private Provenance provenance(Sides sides, Side side, SharedFiles shared) throws IOException {
    try {
      // Which commit touched what since the last release takes long to find, and is not shown.
      return Histories.of(sides, side, shared, id -> false);
    } catch (GitProblem problem) {
      say(problem);
      return Provenance.NONE;
    }
  }

  /** What changed from release to release, where records of governance are kept. */
  private static Evidence evidence(Sides sides, Side side, SharedFiles shared) throws IOException {
    try {
      return new Evidences(sides, side, shared).all(/* strict= */ false);
    } catch (GitProblem untold) {
      // It was said already, of where the items come from.
      return Evidence.NONE;
    }
  }

  private void say(GitProblem problem) {
    spec.commandLine()
        .getErr()
        .println("ssi: the pages do not tell where items come from: " + problem.getMessage());
  }

  private void publish(Book book, long errors, Provenance provenance, AuditTrail trail) {
    Set<Format> wanted = EnumSet.copyOf(formats);
    Publication publication = LivePublication.of(book, Version.number());
    List<PageLink> forms =
        wanted.stream()
            .filter(format -> format != Format.html)
            .map(format -> new PageLink(format.title, format.file))
            .toList();
    SiteFacts facts = SiteFacts.of(book, Math.toIntExact(errors), Version.number()).with(forms);
    try (Progress progress = ssi.progress()) {
      for (Format format : wanted) {
        switch (format) {
          case html -> LiveSite.addTo(publication, book, facts, provenance, trail);
          case pdf ->
              publication.add(
                  format.file,
                  out -> PdfFile.write(book, out, words -> progress.tell("the PDF: " + words)));
          case docx -> publication.add(format.file, out -> WordFile.write(book, out));
          case json -> ModelJson.addTo(publication, book, Version.number());
        }
      }
      publication.write(ssi.output(output));
    } catch (Publication.Occupied occupied) {
      throw new UserError(occupied.getMessage());
    } catch (IOException unwritable) {
      throw new UserError(
          "The live document cannot be written to "
              + output
              + ": "
              + Failure.reason(unwritable)
              + " What was there before is still there.");
    }
    if (!ssi.isQuiet()) {
      say(wanted, errors);
    }
  }

  private void say(Set<Format> wanted, long errors) {
    ssi.out().println("Wrote " + output + "/" + wanted.iterator().next().file + ".");
    if (errors > 0) {
      ssi.out()
          .println(
              "The documents have "
                  + Phrase.count(errors, "error", "errors")
                  + ", which every page says: `ssi validate` tells of each.");
    }
  }
}
