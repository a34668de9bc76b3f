package dev.ssi.cli;

import dev.ssi.delta.Delta;
import dev.ssi.delta.Edition;
import dev.ssi.delta.Side;
import dev.ssi.document.delta.DeltaJson;
import dev.ssi.load.TwoEditions;
import dev.ssi.source.MemoryTree;
import dev.ssi.source.SourceTree;
import dev.ssi.trace.Trace;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/**
 * Makes the delta of two editions of a few lines, for nobody. Java prepares code when it first
 * runs; a second core sees to that while the first reads the command line and asks git, and so the
 * delta that was asked for finds it prepared.
 */
final class Rehearsal {
  /** The files, each under its path. */
  private static final String DOCUMENTS =
      """
      == appendix-ah/appendix-ah.yaml
      title: A
      version: "1.0"
      status: draft
      notice: B.
      schema: 1
      == appendix-ah/sec-clauses.yaml
      - {id: H8.16, title: A, summary: B., access: {at-least: V, at-most: V}, source: recalled}
      == appendix-ah/user-roles.yaml
      user-roles:
        - {id: IS, title: A}
      non-user-actors: []
      party-categories: []
      == appendix-ah/access-levels.yaml
      - {id: V, title: A, includes: [N]}
      - {id: N, title: B, includes: []}
      == appendix-ah/domains/BFD-01-a.md
      ---
      id: BFD-01
      title: A
      clauses: [H8.16]
      components:
        FC-SMI-01:
          title: A
          scope: B.
          clauses: [H8.16]
          access: {all: V}
      ---
      == baseline/baseline.yaml
      title: A
      version: "1.0"
      status: draft
      notice: B.
      schema: 1
      == baseline/components/FC-SMI-01-a.md
      ---
      id: FC-SMI-01
      title: A
      domain: BFD-01
      ---

      ## Requirements

      - **FC-SMI-01.1** The SSI shall show it. [H8.16]
      == baseline/epics/EP-001-a.md
      ---
      id: EP-001
      title: A
      roles: [IS]
      want: b
      so-that: c
      components: [FC-SMI-01]
      process-maps: [PM-01]
      ---

      ## Acceptance criteria

      1. It is shown [FC-SMI-01.1].
      == baseline/process-maps/PM-01-a.yaml
      id: PM-01
      title: A
      lanes: [User]
      start: a
      steps:
        a: {lane: User, do: A, component: FC-SMI-01, next: b}
        b: {lane: User, end: B}
      """;

  private Rehearsal() {}

  private static MemoryTree tree(String documents) {
    Map<String, String> files = new HashMap<>();
    for (String file : documents.substring(3).split("\n== ", -1)) {
      int end = file.indexOf('\n');
      files.put(file.substring(0, end), file.substring(end + 1) + "\n");
    }
    return MemoryTree.of(files);
  }

  /** Begins it, where there is a core to spare; whatever becomes of it, nothing is said. */
  static void begin() {
    if (Runtime.getRuntime().availableProcessors() > 1) {
      ForkJoinTask<?> unused = ForkJoinPool.commonPool().submit(Rehearsal::run);
    }
  }

  /** The delta that is made: that of an Epic that was amended. */
  static Delta run() throws IOException {
    MemoryTree first = tree(DOCUMENTS);
    MemoryTree second = tree(DOCUMENTS.replace("It is shown", "All of it is shown"));
    TwoEditions read = TwoEditions.nearTheChanges(first, second);
    Edition before = Edition.of(SourceTree.Origin.WORK_TREE, new Trace(read.before()));
    Edition after = Edition.of(SourceTree.Origin.WORK_TREE, new Trace(read.after()));
    Side side = new Side("a", null, null, null, null, null, null, null);
    Delta delta = Delta.between(before, side, after, side);
    DeltaJson.write(delta, Writer.nullWriter());
    return delta;
  }
}
