package dev.ssi.git;

import java.io.IOException;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevTag;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * Finds the releases that a commit follows on from, each of them made of the one before.
 *
 * <p>Where two were made side by side, and only merged later, the one with the higher version is
 * taken: what the other changed came into this line where it was merged.
 */
final class ReleaseTags {
  private static final Pattern VERSION = Pattern.compile("[vV]?\\d+(?:\\.\\d+)+");

  private final Repository repository;

  ReleaseTags(Repository repository) {
    this.repository = repository;
  }

  private record Tagged(String name, RevTag annotation, RevCommit commit) {
    /** Annotated ones first, then the highest version. */
    private static final Comparator<Tagged> ORDER =
        Comparator.comparing((Tagged tagged) -> tagged.annotation() == null)
            .thenComparing(tagged -> numbers(tagged.name()), Comparator.reverseOrder())
            .thenComparing(Tagged::name, Comparator.reverseOrder());
  }

  /** The numbers of a version, to be compared one by one. */
  private record Numbers(List<BigInteger> numbers) implements Comparable<Numbers> {
    @Override
    public int compareTo(Numbers other) {
      int shared = Math.min(numbers.size(), other.numbers.size());
      for (int i = 0; i < shared; i++) {
        int order = numbers.get(i).compareTo(other.numbers.get(i));
        if (order != 0) {
          return order;
        }
      }
      return Integer.compare(numbers.size(), other.numbers.size());
    }
  }

  private static Numbers numbers(String name) {
    String digits = Character.isDigit(name.charAt(0)) ? name : name.substring(1);
    return new Numbers(Arrays.stream(digits.split("\\.", -1)).map(BigInteger::new).toList());
  }

  /** The releases up to a commit, it included, the first one first. */
  List<ReleaseTag> upTo(Revision revision) {
    try (RevWalk walk = new RevWalk(repository)) {
      Map<ObjectId, List<Tagged>> byCommit = byCommit(walk);
      if (byCommit.isEmpty()) {
        return List.of();
      }
      List<List<Tagged>> line =
          line(walk, walk.parseCommit(ObjectId.fromString(revision.commit())), byCommit);
      List<ReleaseTag> releases = new ArrayList<>();
      for (List<Tagged> tagged : line) {
        releases.add(release(walk, tagged));
      }
      return releases;
    } catch (IOException unreadable) {
      throw Unreadable.in(repository, "the history of " + revision.name(), unreadable);
    }
  }

  private Map<ObjectId, List<Tagged>> byCommit(RevWalk walk) throws IOException {
    Map<ObjectId, List<Tagged>> byCommit = new TreeMap<>();
    for (Ref ref : repository.getRefDatabase().getRefsByPrefix(Constants.R_TAGS)) {
      String name = ref.getName().substring(Constants.R_TAGS.length());
      if (VERSION.matcher(name).matches() && ref.getObjectId() != null) {
        RevObject named = walk.parseAny(ref.getObjectId());
        if (walk.peel(named) instanceof RevCommit commit) {
          byCommit
              .computeIfAbsent(commit, id -> new ArrayList<>())
              .add(new Tagged(name, named instanceof RevTag tag ? tag : null, commit));
        }
      }
    }
    byCommit.values().forEach(several -> several.sort(Tagged.ORDER));
    return byCommit;
  }

  private static List<List<Tagged>> line(
      RevWalk walk, RevCommit from, Map<ObjectId, List<Tagged>> byCommit) throws IOException {
    List<List<Tagged>> found = new ArrayList<>();
    List<BitSet> descendants = new ArrayList<>();
    Map<ObjectId, BitSet> following = new HashMap<>();
    walk.sort(RevSort.TOPO);
    walk.markStart(from);
    for (RevCommit commit : walk) {
      BitSet after = following.getOrDefault(commit, new BitSet());
      following.remove(commit);
      List<Tagged> tagged = byCommit.get(commit);
      if (tagged != null) {
        descendants.add((BitSet) after.clone());
        after.set(found.size());
        found.add(tagged);
      }
      for (RevCommit parent : commit.getParents()) {
        following.computeIfAbsent(parent, id -> new BitSet()).or(after);
      }
    }
    return line(found, descendants);
  }

  /**
   * Goes back from release to release.
   *
   * @param descendants of each release, which of them follow on from it
   */
  private static List<List<Tagged>> line(List<List<Tagged>> found, List<BitSet> descendants) {
    List<List<Tagged>> line = new ArrayList<>();
    BitSet left = new BitSet();
    left.set(0, found.size());
    while (!left.isEmpty()) {
      int latest = -1;
      for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
        boolean isLast = !descendants.get(i).intersects(left);
        if (isLast
            && (latest < 0 || version(found.get(i)).compareTo(version(found.get(latest))) > 0)) {
          latest = i;
        }
      }
      line.add(found.get(latest));
      int taken = latest;
      for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
        left.set(i, descendants.get(i).get(taken));
      }
    }
    Collections.reverse(line);
    return line;
  }

  private static Numbers version(List<Tagged> tagged) {
    return numbers(tagged.get(0).name());
  }

  private ReleaseTag release(RevWalk walk, List<Tagged> tagged) throws IOException {
    Tagged first = tagged.get(0);
    PersonIdent tagger = null;
    if (first.annotation() != null) {
      walk.parseBody(first.annotation());
      tagger = first.annotation().getTaggerIdent();
    }
    walk.parseBody(first.commit());
    PersonIdent who = tagger == null ? first.commit().getCommitterIdent() : tagger;
    return new ReleaseTag(
        first.name(),
        tagged.stream().skip(1).map(Tagged::name).toList(),
        new Resolver(repository).resolve(Constants.R_TAGS + first.name()),
        when(who));
  }

  private static OffsetDateTime when(PersonIdent who) {
    return who.getWhenAsInstant().atOffset(who.getZoneOffset());
  }

  /**
   * The commits that led from one to another, the latest first; each before those it was made of.
   *
   * @param from what came before, or null for all
   */
  List<PastCommit> since(Revision from, Revision to) {
    try (RevWalk walk = new RevWalk(repository)) {
      walk.sort(RevSort.TOPO);
      walk.sort(RevSort.COMMIT_TIME_DESC, true);
      walk.markStart(walk.parseCommit(ObjectId.fromString(to.commit())));
      if (from != null) {
        walk.markUninteresting(walk.parseCommit(ObjectId.fromString(from.commit())));
      }
      List<PastCommit> commits = new ArrayList<>();
      for (RevCommit commit : walk) {
        List<String> parents = new ArrayList<>();
        for (RevCommit parent : commit.getParents()) {
          walk.parseHeaders(parent);
          parents.add(parent.getTree().name());
        }
        commits.add(
            new PastCommit(
                commit.name(), when(commit.getCommitterIdent()), commit.getTree().name(), parents));
      }
      return commits;
    } catch (IOException unreadable) {
      throw Unreadable.in(repository, "the history of " + to.name(), unreadable);
    }
  }
}
