package dev.ssi.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.GitFolder;
import dev.ssi.Texts;
import dev.ssi.load.Loader;
import dev.ssi.source.ContentId;
import dev.ssi.source.MemoryTree;
import dev.ssi.source.SourceTree;
import dev.ssi.source.TreeEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random edits of the shipped documents in two branches, merged here and by git. */
class MergeAsGitDoesTest {
  private static final int ROUNDS = 30;

  @TempDir Path temp;
  private GitFolder folder;

  @BeforeEach
  void repository() throws IOException {
    folder = GitFolder.empty(temp);
    folder.git(
        "config",
        "alias.try",
        "!git merge-tree --write-tree --name-only --no-messages ours theirs || true");
  }

  @Test
  void gitMakesTheSameOfWhatDoesNotConflictAndStopsWhereItIsSaid() throws IOException {
    Outcomes outcomes = rounds(Texts.shipped());
    assertThat(outcomes.clean).isGreaterThan(ROUNDS / 4);
    assertThat(outcomes.stopped).isGreaterThan(ROUNDS / 10);
  }

  @Test
  void soItIsWithCrLf() throws IOException {
    Outcomes outcomes = rounds(Texts.shipped().crlf());
    assertThat(outcomes.clean).isGreaterThan(ROUNDS / 4);
    assertThat(outcomes.stopped).isGreaterThan(ROUNDS / 10);
  }

  private static final class Outcomes {
    private int clean;
    private int stopped;
  }

  private Outcomes rounds(Texts base) throws IOException {
    commit("base", base);
    Outcomes outcomes = new Outcomes();
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      List<String> few = few(base, random);
      Texts ours = edited(base, few, random, "ours");
      Texts theirs = edited(base, few, random, "theirs");
      commit("ours", ours);
      commit("theirs", theirs);
      List<String> told = folder.git("try").lines().toList();
      Merge merge = new Merge("theirs", new Three<>(tree(base), tree(ours), tree(theirs)), null);
      assertThat(merge.isClean()).as("seed %d: %s", seed, told).isEqualTo(told.size() == 1);
      if (told.size() == 1) {
        outcomes.clean++;
        assertThat(ids(merge.takingOurs())).as("seed %d", seed).isEqualTo(ids(told.get(0)));
        assertThat(ids(merge.takingTheirs())).as("seed %d", seed).isEqualTo(ids(told.get(0)));
      } else {
        outcomes.stopped++;
      }
    }
    return outcomes;
  }

  private static SourceTree tree(Texts texts) {
    return MemoryTree.ofBytes(texts.files());
  }

  /** Makes a branch that holds the documents alone, on top of the base. */
  private void commit(String branch, Texts texts) throws IOException {
    if (!branch.equals("base")) {
      folder.git("checkout", "--quiet", "-B", branch, "base");
    }
    for (String name : Loader.FOLDERS) {
      if (Files.exists(temp.resolve(name))) {
        try (Stream<Path> files = Files.walk(temp.resolve(name))) {
          for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(file);
          }
        }
      }
    }
    folder.write(texts).commit(branch);
    if (branch.equals("base")) {
      folder.git("branch", "--force", "base");
    }
  }

  private static List<String> few(Texts base, Random random) {
    List<String> all = new ArrayList<>(base.files().keySet());
    List<String> few = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      few.add(all.get(random.nextInt(all.size())));
    }
    return few;
  }

  private static Texts edited(Texts base, List<String> few, Random random, String side) {
    Texts edited = base;
    for (int i = 0; i < 3; i++) {
      String path = few.get(random.nextInt(few.size()));
      if (!edited.files().containsKey(path)) {
        continue;
      }
      edited =
          switch (random.nextInt(8)) {
            case 0 -> edited.without(path);
            case 1 -> renamed(edited, path);
            case 2 -> edited.with("baseline/epics/" + side + i + ".md", "New " + i + "\n");
            default -> edited.with(path, lines(edited.get(path), random, side));
          };
    }
    return edited;
  }

  /** Gives a file another name behind the id that it begins with. */
  private static Texts renamed(Texts texts, String path) {
    int dash = path.lastIndexOf('-');
    return path.contains("/epics/")
        ? texts.without(path).with(path.substring(0, dash) + "-again.md", texts.get(path))
        : texts;
  }

  private static String lines(String text, Random random, String side) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    String end = text.contains("\r\n") ? "\r\n" : "\n";
    int at = random.nextInt(Math.min(lines.size(), 12));
    switch (random.nextInt(3)) {
      case 0 -> lines.add(at, "Put in by " + side + ".");
      case 1 -> lines.remove(at);
      default -> lines.set(at, lines.get(at) + " So say " + side + ".");
    }
    return String.join(end, lines) + (random.nextInt(10) == 0 ? "" : end);
  }

  private static SortedMap<String, String> ids(SourceTree tree) throws IOException {
    SortedMap<String, String> ids = new TreeMap<>();
    for (TreeEntry entry : tree.entries(Loader.FOLDERS)) {
      ids.put(entry.path(), ContentId.of(tree.read(entry, Integer.MAX_VALUE - 8)));
    }
    return ids;
  }

  private Map<String, String> ids(String tree) {
    SortedMap<String, String> ids = new TreeMap<>();
    folder
        .git("-c", "core.quotePath=false", "ls-tree", "-r", tree)
        .lines()
        .forEach(line -> ids.put(line.split("\t", 2)[1], line.split("[ \t]")[2]));
    return ids;
  }
}
