package dev.ssi.governance;

import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Documents;
import dev.ssi.model.governance.ConsultationPackage;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What git shows of packages.
 *
 * @param texts what the text of a package that is still to be decided on changes since the release
 *     before it, by the package's id; none of those whose text cannot be read here
 * @param issued the packages as they read in the commit that issued them, by id; of those alone
 *     whose commit was found
 */
public record Consultations(SortedMap<String, Interval> texts, SortedMap<String, Issued> issued) {
  /** Where there is nothing to know, or nobody looked. */
  public static final Consultations NONE =
      new Consultations(Collections.emptySortedMap(), Collections.emptySortedMap());

  public Consultations {
    texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    issued = Collections.unmodifiableSortedMap(new TreeMap<>(issued));
  }

  /**
   * A package, and the proposals in it, as they were sent out.
   *
   * @param proposals those of it that could be read
   */
  public record Issued(ConsultationPackage pack, List<ChangeProposal> proposals) {
    public Issued {
      proposals = List.copyOf(proposals);
    }

    /** The package as some documents have it, if it is issued there. */
    public static Optional<Issued> in(Documents documents, String pack) {
      return documents.records().packages().stream()
          .filter(each -> each.id().is(pack) && each.issued() != null)
          .map(each -> new Issued(each, documents.proposals()))
          .findFirst();
    }

    public Optional<ChangeProposal> proposal(String id) {
      return proposals.stream().filter(each -> each.id().is(id)).findFirst();
    }
  }
}
