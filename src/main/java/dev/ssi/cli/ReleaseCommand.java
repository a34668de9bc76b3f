package dev.ssi.cli;

import dev.ssi.cli.Gate.Obstacle;
import dev.ssi.document.release.Digests;
import dev.ssi.document.release.ReleaseRecord;
import dev.ssi.git.GitRepository;
import dev.ssi.git.Identity;
import dev.ssi.git.TaggedCommit;
import dev.ssi.git.TaggedCommitWriter;
import dev.ssi.model.ChangeProposal;
import dev.ssi.report.Style;
import dev.ssi.text.Wrap;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code ssi release}: the gates, the publications, the record and the tag. */
@Command(
    name = "release",
    description = {
      "Releases the commit that is checked out, if every gate is open: writes the live document and"
          + " the delta, and adds a commit with the record of the release and an annotated tag.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "The day of the release is that of --as-of; or else the last on which a deployment of the",
      "version takes effect; or else the date in baseline.yaml. It is the day of the commit and of",
      "the tag, at 09:00 UTC: no clock is asked. Who makes them is read from the configuration of",
      "git. No hook is run, nothing is signed, and nothing is pushed.",
      "A run that is stopped leaves the repository as it was; once the tag is set, the next run",
      "completes what is left to do in the work tree.",
      "",
      "Exit status: 0 released, or all gates open; 1 a gate is shut; 2 wrong usage.",
      "",
      "Examples:",
      "  ssi release 1.1 --dry-run   which gates are open, and what would be written; once it is",
      "                              released, whether it would be released so again",
      "  ssi release 1.1             the same, and the release, with its files in out/release/1.1",
      "  git push --atomic origin main v1.1"
    })
final class ReleaseCommand implements Callable<Integer> {
  private static final Pattern VERSION = Pattern.compile("[vV]?(\\d+\\.\\d+)");
  private static final LocalTime HOUR = LocalTime.of(9, 0);
  private static final int WIDTH = 100;

  @ParentCommand private Ssi ssi;

  @Parameters(paramLabel = "VERSION", description = "The version to release, such as 1.1.")
  private String named;

  @Option(names = "--dry-run", description = "Do all but write.")
  private boolean dryRun;

  @Option(
      names = "-o",
      paramLabel = "DIR",
      description = "Write the publications into DIR; out/release/VERSION unless you say.")
  private Path output;

  @Override
  public Integer call() throws IOException {
    var version = VERSION.matcher(named);
    if (!version.matches()) {
      throw new UserError("`" + named + "` is no version. Name one with two numbers, such as 1.1.");
    }
    try (Sides sides = ssi.sides()) {
      GitRepository repository = sides.git().repository();
      Optional<String> completed = dryRun ? told(repository) : complete(repository);
      if (completed.isPresent() && completed.get().equals("v" + version.group(1))) {
        return ExitStatus.CLEAN.code();
      }
      return release(sides, ReleaseCandidate.of(sides, version.group(1), ssi.asOf(), dryRun));
    }
  }

  /** Says that a run was killed, where that is so, and does nothing about it. */
  private Optional<String> told(GitRepository repository) {
    if (TaggedCommitWriter.isLeft(repository)) {
      ssi.err()
          .println(
              "ssi: a run of `ssi release` was killed, or is at work. The next one that is no"
                  + " --dry-run completes what was begun.");
    }
    return Optional.empty();
  }

  /** Completes what a run that was killed has left, and tells the tag that it had set. */
  private Optional<String> complete(GitRepository repository) {
    if (!TaggedCommitWriter.isLeft(repository)) {
      return Optional.empty();
    }
    try (TaggedCommitWriter writer = TaggedCommitWriter.of(repository)) {
      writer
          .completed()
          .ifPresent(
              tag ->
                  ssi.out()
                      .println(
                          "Completed "
                              + tag
                              + ", which a run that was killed had set: the work tree now has its"
                              + " record."));
      return writer.completed();
    }
  }

  private int release(Sides sides, ReleaseCandidate candidate) throws IOException {
    List<Gate> gates = new ArrayList<>(ReleaseGates.of(candidate));
    boolean open = gates.stream().allMatch(Gate::isOpen);
    ReleasePublishing publishing = null;
    Digests digests = null;
    if (open) {
      try (Progress progress = ssi.progress()) {
        progress.tell("making the live document and the delta");
        publishing = new ReleasePublishing(candidate);
        digests = publishing.digests();
      }
      gates.add(built(candidate, digests));
      if (candidate.isMade()) {
        return again(candidate, gates, digests);
      }
    }
    gates.forEach(this::print);
    if (!open) {
      ssi.out().println();
      ssi.out().println(shut(gates) + " Nothing was written.");
      return ExitStatus.FINDINGS.code();
    }
    LocalDate date = candidate.date().orElseThrow();
    Identity who = Identity.of(candidate.repository(), GitConfiguration.files());
    ReleaseRecord record = record(candidate, date, digests);
    if (dryRun) {
      ssi.out().println();
      ssi.out().print(record.yaml());
      say("Every gate is open. Nothing was written: this was a dry run.");
      return ExitStatus.CLEAN.code();
    }
    Path target = output == null ? Path.of("out", "release", candidate.version()) : output;
    publishing.write(sides, ssi.output(target), target, date);
    TaggedCommit.Made made = write(candidate, commit(candidate, record, date, who));
    say(
        "Released "
            + candidate.tag()
            + ": commit "
            + made.commit()
            + " holds "
            + candidate.fromTop(ReleaseRecord.path(candidate.version()))
            + ". The live document and the delta are in "
            + target
            + ". To publish: git push --atomic REMOTE "
            + candidate.workTree().branch()
            + " "
            + candidate.tag());
    return ExitStatus.CLEAN.code();
  }

  /** Tells whether a release that was made would be made again, to the letter. */
  private int again(ReleaseCandidate candidate, List<Gate> gates, Digests digests)
      throws IOException {
    Optional<String> made = candidate.madeRecord();
    LocalDate date = candidate.date().orElseThrow();
    boolean alike = made.equals(Optional.of(record(candidate, date, digests).yaml()));
    Obstacle obstacle =
        new Obstacle(
            made.isEmpty()
                ? "The tag is there, and the record is not."
                : "The record is not the one that would be written now.",
            ReleaseRecord.path(candidate.version()),
            "`ssi audit --verify` says what differs. A release is made by `ssi release` alone.");
    gates.add(
        new Gate(
            "Its record is the one that would be written now",
            null,
            alike ? List.of() : List.of(obstacle)));
    gates.forEach(this::print);
    if (!alike) {
      ssi.out().println();
      ssi.out().println(shut(gates) + " Nothing was written.");
      return ExitStatus.FINDINGS.code();
    }
    say("Every gate is open. Nothing was written: " + candidate.tag() + " is released already.");
    return ExitStatus.CLEAN.code();
  }

  private static Gate built(ReleaseCandidate candidate, Digests digests) {
    return new Gate(
        candidate.previous() == null
            ? "The live document can be made"
            : "The live document and the delta can be made",
        digests.live() + (digests.delta() == null ? "" : " " + digests.delta()),
        List.of());
  }

  private static String shut(List<Gate> gates) {
    long shut = gates.stream().filter(gate -> !gate.isOpen()).count();
    return (shut == 1 ? "One gate is" : shut + " gates are") + " shut.";
  }

  private void print(Gate gate) {
    Style style = ssi.style();
    PrintStream out = ssi.out();
    String detail = gate.detail() == null ? "" : " (" + gate.detail() + ")";
    List<String> lines = Wrap.lines(gate.title() + detail + ".", WIDTH - 6);
    String sign = gate.isOpen() ? style.good("open  ") : style.bad("shut  ");
    out.println(sign + lines.get(0));
    lines.stream().skip(1).forEach(line -> out.println("      " + line));
    for (Obstacle obstacle : gate.obstacles()) {
      Wrap.lines(obstacle.message(), WIDTH - 8).forEach(line -> out.println("        " + line));
      if (obstacle.place() != null) {
        out.println("          --> " + obstacle.place());
      }
      if (obstacle.next() != null) {
        Wrap.lines(obstacle.next(), WIDTH - 10).forEach(line -> out.println("          " + line));
      }
    }
  }

  private void say(String sentence) {
    if (!ssi.isQuiet()) {
      ssi.out().println();
      ssi.out().println(sentence);
    }
  }

  private static ReleaseRecord record(ReleaseCandidate candidate, LocalDate date, Digests digests) {
    return new ReleaseRecord(
        candidate.version(),
        date,
        candidate.previousVersion(),
        candidate.commit(),
        candidate.deployments().stream().map(each -> each.id().value()).toList(),
        digests,
        Version.number());
  }

  private static TaggedCommit commit(
      ReleaseCandidate candidate, ReleaseRecord record, LocalDate date, Identity who) {
    return new TaggedCommit(
        candidate.commit(),
        candidate.workTree().branch(),
        candidate.fromTop(ReleaseRecord.path(candidate.version())),
        record.yaml(),
        candidate.tag(),
        message(candidate),
        who,
        date.atTime(HOUR).atOffset(ZoneOffset.UTC));
  }

  private static String message(ReleaseCandidate candidate) {
    StringBuilder message = new StringBuilder("Release " + candidate.version() + "\n");
    List<ChangeProposal> proposals = candidate.proposals();
    if (!proposals.isEmpty()) {
      message.append('\n');
    }
    for (ChangeProposal each : proposals) {
      message.append(each.id()).append(": ").append(each.title()).append('\n');
    }
    return message.toString();
  }

  private static TaggedCommit.Made write(ReleaseCandidate candidate, TaggedCommit commit) {
    try (TaggedCommitWriter writer = TaggedCommitWriter.of(candidate.repository())) {
      return Uninterrupted.run(() -> writer.write(commit));
    }
  }
}
