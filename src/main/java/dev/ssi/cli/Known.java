package dev.ssi.cli;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Fingerprints;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.FileKind;
import dev.ssi.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * The findings that were there before a change. They are known again by what their fingerprints are
 * made of, in which the file of an item goes by the item's id, so that it may be renamed. Where
 * there are more likes than before, the one on a line that was not there is new, or else the last.
 *
 * <p>What has become more severe is not known: a note that a build let pass and that is an error
 * now stops the build, so somebody has to hear of it.
 *
 * @param against the revision, as the user named it
 * @param bases the commits that were looked at, if other than the revision itself
 * @param found in each of them; a finding of one is known
 */
record Known(String against, List<String> bases, List<Found> found) {
  Known {
    bases = List.copyOf(bases);
    found = List.copyOf(found);
  }

  /** A finding, as far as it is known again. */
  private record Seen(String content, String line, Severity severity) {
    static Seen of(Finding finding) {
      String path = finding.span().path();
      Span line = finding.span().file().line(finding.span().line());
      return new Seen(
          Fingerprints.content(finding, FileKind.idOf(path).orElse(path)),
          Fingerprints.squeezed(line.text()),
          finding.severity());
    }
  }

  /** Of each finding, whether it was not there before, or only as something less severe. */
  List<Boolean> lacks(List<Finding> findings) {
    List<Seen> now = findings.stream().map(Seen::of).toList();
    boolean[] known = new boolean[now.size()];
    for (Found each : found) {
      boolean[] knownThere = new boolean[now.size()];
      Map<String, List<Seen>> left =
          each.findings().stream().map(Seen::of).collect(Collectors.groupingBy(Seen::content));
      match(now, knownThere, left, (one, was) -> was.line().equals(one.line()));
      match(now, knownThere, left, (one, was) -> true);
      for (int at = 0; at < known.length; at++) {
        known[at] |= knownThere[at];
      }
    }
    List<Boolean> lacking = new ArrayList<>();
    for (boolean each : known) {
      lacking.add(!each);
    }
    return lacking;
  }

  /** Finds for each finding one that was there; none that was there is found twice. */
  private static void match(
      List<Seen> now,
      boolean[] known,
      Map<String, List<Seen>> left,
      BiPredicate<Seen, Seen> isSame) {
    for (int at = 0; at < known.length; at++) {
      Seen one = now.get(at);
      List<Seen> likes = left.getOrDefault(one.content(), List.of());
      for (int like = 0; like < likes.size() && !known[at]; like++) {
        Seen was = likes.get(like);
        if (was.severity().compareTo(one.severity()) >= 0 && isSame.test(one, was)) {
          known[at] = true;
          likes.remove(like);
        }
      }
    }
  }
}
