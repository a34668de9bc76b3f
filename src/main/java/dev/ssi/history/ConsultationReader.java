package dev.ssi.history;

import dev.ssi.governance.Consultations.Issued;
import dev.ssi.governance.Evidence.Released;
import dev.ssi.governance.Interval;
import dev.ssi.governance.Proposing;
import dev.ssi.governance.Register;
import dev.ssi.load.Loader;
import dev.ssi.load.SharedFiles;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Documents;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.source.SourceTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** Finds what packages propose, and what they were issued with. */
public final class ConsultationReader {
  private final SharedFiles shared;
  private final Register register;

  /**
   * @param shared what was parsed before, and will be by others
   */
  public ConsultationReader(SharedFiles shared, Register register) {
    this.shared = shared;
    this.register = register;
  }

  /**
   * What the text of each open package changes since the release before it. A text that cannot be
   * read, or has no release before it, is passed over.
   *
   * @param proposed the documents of a revision, with the releases that led to them
   * @throws IOException if a tree cannot be walked
   */
  SortedMap<String, Interval> texts(Function<String, Optional<Past>> proposed) throws IOException {
    SortedMap<String, Interval> texts = new TreeMap<>();
    for (ConsultationPackage pack : register.packages()) {
      List<ChangeProposal> open = pack.text() == null ? List.of() : Proposing.open(pack, register);
      if (!open.isEmpty()) {
        Optional<Past> past = proposed.apply(pack.text().value());
        Optional<Past.State> before = past.flatMap(ConsultationReader::before);
        if (before.isPresent()) {
          interval(before.get(), past.get().present(), open)
              .ifPresent(interval -> texts.put(pack.id().value(), interval));
        }
      }
    }
    return texts;
  }

  /** The last release before a text; the text itself may be released. */
  private static Optional<Past.State> before(Past text) {
    Stage present = text.present().stage();
    return text.releases().stream()
        .filter(each -> !Objects.equals(each.stage().commit(), present.commit()))
        .reduce((earlier, later) -> later);
  }

  private Optional<Interval> interval(Past.State before, Past.State text, List<ChangeProposal> open)
      throws IOException {
    Optional<ReadStage> old = ReadStage.of(before, shared, why -> {});
    Optional<ReadStage> read = old.isEmpty() ? old : ReadStage.of(text, shared, why -> {});
    return read.map(after -> new Intervals(register).proposed(old.orElseThrow(), after, open));
  }

  /**
   * Each issued package as it reads in the commit that issued it, unless a release tells that
   * already.
   *
   * @param releases of which the documents are known
   * @param commits the latest first; asked for only if there is such a package
   * @throws IOException if a tree cannot be walked
   */
  SortedMap<String, Issued> issuedSince(
      List<Released> releases, Supplier<List<Past.Commit>> commits) throws IOException {
    return issued(
        register.packages().stream()
            .filter(each -> each.issued() != null)
            .filter(each -> releases.stream().noneMatch(it -> isIn(it.documents(), each)))
            .toList(),
        commits);
  }

  /**
   * Each issued package as it reads in the commit that issued it.
   *
   * @param commits the latest first; asked for only if there is such a package
   * @throws IOException if a tree cannot be walked
   */
  public SortedMap<String, Issued> issued(Supplier<List<Past.Commit>> commits) throws IOException {
    return issued(
        register.packages().stream().filter(each -> each.issued() != null).toList(), commits);
  }

  private SortedMap<String, Issued> issued(
      List<ConsultationPackage> packages, Supplier<List<Past.Commit>> commits) throws IOException {
    SortedMap<String, Issued> issued = new TreeMap<>();
    if (packages.isEmpty()) {
      return issued;
    }
    List<Past.Commit> all = commits.get();
    for (ConsultationPackage pack : packages) {
      issued(pack, all).ifPresent(then -> issued.put(pack.id().value(), then));
    }
    return issued;
  }

  private Optional<Issued> issued(ConsultationPackage pack, List<Past.Commit> all)
      throws IOException {
    for (int i = all.size() - 1; i >= 0; i--) {
      SourceTree tree = all.get(i).state().tree();
      if (isIn(read(tree, List.of(pack.id().span().path())), pack)) {
        return Issued.in(read(tree, files(pack)), pack.id().value());
      }
    }
    return Optional.empty();
  }

  private static boolean isIn(Documents documents, ConsultationPackage pack) {
    return Issued.in(documents, pack.id().value()).isPresent();
  }

  /** The files of a package and its proposals. */
  private List<String> files(ConsultationPackage pack) {
    List<String> files = new ArrayList<>(List.of(pack.id().span().path()));
    for (ConsultationPackage.Entry entry : pack.proposals()) {
      register
          .proposal(entry.proposal().value())
          .ifPresent(proposal -> files.add(proposal.id().span().path()));
    }
    return files;
  }

  private Documents read(SourceTree tree, List<String> paths) throws IOException {
    return Loader.loadFiles(tree, paths, shared).documents();
  }
}
