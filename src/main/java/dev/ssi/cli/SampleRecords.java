package dev.ssi.cli;

import dev.ssi.document.release.ReleaseRecord;
import dev.ssi.git.NewRepository.Branch;
import dev.ssi.git.NewRepository.Snapshot;
import dev.ssi.git.NewRepository.Written;
import dev.ssi.load.Loader;
import dev.ssi.model.Documents;
import dev.ssi.model.governance.Deployment;
import dev.ssi.sample.Consultation;
import dev.ssi.sample.Edition;
import dev.ssi.source.MemoryTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Makes the records of the sample's releases, as {@code ssi release} would have. */
public final class SampleRecords {
  private SampleRecords() {}

  /** The versions of the sample, each with what makes its record. */
  public static List<Snapshot> snapshots(List<Edition> editions) {
    return editions.stream()
        .map(
            edition ->
                new Snapshot(
                    edition.tag(),
                    edition.date(),
                    edition.message(),
                    edition.files(),
                    (text, previous) -> record(edition.version(), text, previous),
                    edition.consultations().stream().map(SampleRecords::branch).toList()))
        .toList();
  }

  private static Branch branch(Consultation text) {
    return new Branch(text.branch(), text.date(), text.message(), text.files());
  }

  private static Map<String, byte[]> record(String version, Written text, Written previous)
      throws IOException {
    ReleaseText released = text(text.commit(), text);
    ReleaseText before = previous == null ? null : text(previous.tag(), previous);
    Documents documents = Loader.load(released.files()).documents();
    ReleaseRecord record =
        new ReleaseRecord(
            version,
            LocalDate.ofInstant(text.date(), ZoneOffset.UTC),
            previous == null ? null : previous.tag().replaceFirst("^[vV]", ""),
            text.commit(),
            deployments(documents, version),
            released.digests(before),
            Version.number());
    return Map.of(ReleaseRecord.path(version), record.yaml().getBytes(StandardCharsets.UTF_8));
  }

  private static ReleaseText text(String name, Written written) {
    return new ReleaseText(
        name,
        written.commit(),
        written.tree(),
        written.date(),
        MemoryTree.ofBytes(written.files()));
  }

  /** The ids of the deployments of a version, in order. */
  static List<String> deployments(Documents documents, String version) {
    return documents.records().deployments().stream()
        .filter(each -> each.release() != null && each.release().is(version))
        .map(Deployment::id)
        .map(id -> id.value())
        .sorted()
        .toList();
  }
}
