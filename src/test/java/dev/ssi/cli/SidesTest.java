package dev.ssi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ssi.GitFolder;
import dev.ssi.Texts;
import dev.ssi.load.Loader;
import dev.ssi.source.DirectoryTree;
import dev.ssi.source.SourceTree.Origin;
import dev.ssi.source.TreeEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sides of a comparison can be, and what each then holds. */
class SidesTest {
  private static final String EPIC = "baseline/epics/EP-007-look-up-a-device.md";

  @TempDir Path temp;
  private GitFolder folder;
  private final List<String> notices = new ArrayList<>();

  @BeforeEach
  void commit() throws IOException {
    folder = GitFolder.of(temp.resolve("repository"), Texts.example());
    new GitFolder(temp.resolve("old")).write(Texts.example());
  }

  private Origin origin(String name) throws IOException {
    return look(sides -> sides.of(name)).origin();
  }

  private SortedMap<String, String> texts(String name) throws IOException {
    return look(sides -> sides.of(name)).texts();
  }

  private record Seen(Origin origin, SortedMap<String, String> texts) {}

  private Seen look(Function<Sides, Side> naming) throws IOException {
    SortedMap<String, String> before = new GitFolder(temp).state();
    try (Sides sides = new Sides(folder.root(), notices::add)) {
      Side side = naming.apply(sides);
      SortedMap<String, String> texts = new TreeMap<>();
      for (TreeEntry entry : side.tree().entries(Loader.FOLDERS)) {
        byte[] bytes = side.tree().read(entry, 1 << 20);
        texts.put(entry.path(), new String(bytes, StandardCharsets.UTF_8));
      }
      return new Seen(side.tree().origin(), texts);
    } finally {
      assertThat(new GitFolder(temp).changedSince(before)).isEmpty();
    }
  }

  @Test
  void aSideIsARevisionOrADirectory() throws IOException {
    String commit = folder.git("rev-parse", "HEAD");
    assertThat(origin("v1.0")).isEqualTo(new Origin("v1.0", commit));
    assertThat(origin("HEAD:")).isEqualTo(new Origin("HEAD", commit));
    assertThat(origin("../old")).isEqualTo(new Origin("../old", null));
    assertThat(origin(temp.resolve("old").toString()).commit()).isNull();
    assertThat(origin(".")).isEqualTo(new Origin(".", null));
    assertThat(texts("../old")).isEqualTo(texts("v1.0"));
    assertThat(notices).isEmpty();
  }

  @Test
  void aRevisionGoesBeforeADirectoryOfItsName() throws IOException {
    folder.git("branch", "old");
    new GitFolder(folder.root().resolve("old")).write(Texts.shipped());
    new GitFolder(folder.root().resolve("older")).write(Texts.example());
    assertThat(origin("old").commit()).isNotNull();
    assertThat(notices)
        .containsExactly(
            "`old` is a revision and a directory: the revision was taken. ./old is the directory.");
    assertThat(origin("./old")).isEqualTo(new Origin("./old", null));
    assertThat(origin("older")).isEqualTo(new Origin("older", null));
    assertThat(notices).hasSize(1);
  }

  @Test
  void whatIsNeitherIsRefused() throws IOException {
    assertThatThrownBy(() -> origin("v1.1"))
        .isInstanceOf(UserError.class)
        .hasMessage(
            "There is no revision `v1.1` in this repository. Nor is there a directory v1.1. Did you"
                + " mean v1.0?");
    folder.write("plain/readme.txt", "Nothing.");
    assertThatThrownBy(() -> origin("plain"))
        .isInstanceOf(UserError.class)
        .hasMessage(
            "No documents in "
                + folder.root().resolve("plain")
                + ": neither appendix-ah nor baseline is there.");
  }

  @Test
  void outsideGitADirectoryIsASideStill() throws IOException {
    try (Sides sides = new Sides(temp, notices::add)) {
      assertThat(sides.of("old").tree().origin()).isEqualTo(new Origin("old", null));
      assertThatThrownBy(() -> sides.of("v1.0")).hasMessageStartingWith("There are no revisions: ");
    }
  }

  @Test
  void aRevisionFromBeforeTheDocumentsIsAnEmptySide() throws IOException {
    folder.git("checkout", "--quiet", "--orphan", "before");
    folder.git("rm", "-r", "--quiet", "--cached", ".");
    folder.git("commit", "--quiet", "--allow-empty", "--message", "Before");
    folder.git("checkout", "--quiet", "--force", "main");
    assertThat(texts("before")).isEmpty();
    assertThat(notices)
        .containsExactly(
            "There are no documents at before in "
                + folder.root()
                + ": neither appendix-ah nor baseline is there. Nor are they anywhere else in it.");
  }

  @Test
  void theWorkTreeIsWhatIsOnDisk() throws IOException {
    String deleted = "appendix-ah/definitions.yaml";
    folder.write(".gitignore", "ignored.md\n");
    folder.commit("Ignore");
    folder.replace(EPIC, "is shown", "is staged");
    folder.git("add", EPIC);
    folder.replace(EPIC, "is staged", "is unstaged");
    folder.write("baseline/epics/untracked.md", "Untracked.");
    folder.write("baseline/epics/ignored.md", "Ignored.");
    folder.git("rm", "--quiet", deleted);
    Seen seen = look(Sides::workTree);
    assertThat(seen.origin()).isEqualTo(Origin.WORK_TREE);
    assertThat(seen.texts())
        .containsEntry("baseline/epics/untracked.md", "Untracked.")
        .containsEntry("baseline/epics/ignored.md", "Ignored.")
        .doesNotContainKey(deleted);
    assertThat(seen.texts().get(EPIC)).contains("is unstaged");
    assertThat(texts("HEAD").get(EPIC)).contains("is shown");
    assertThat(texts("HEAD")).containsKey(deleted).doesNotContainKey("baseline/epics/ignored.md");
  }

  @Test
  void aConflictStandsInTheWorkTreeAsGitLeftIt() throws IOException {
    folder.git("checkout", "--quiet", "-b", "side");
    folder.replace(EPIC, "is shown", "is drawn").commit("Side");
    folder.git("checkout", "--quiet", "main");
    folder.replace(EPIC, "is shown", "is listed").commit("Main");
    assertThatThrownBy(() -> folder.git("merge", "--quiet", "side"))
        .isInstanceOf(AssertionError.class);
    assertThat(look(Sides::workTree).texts().get(EPIC)).contains("<<<<<<< HEAD", "is drawn");
    assertThat(texts("side").get(EPIC)).contains("is drawn").doesNotContain("<<<<<<<");
    assertThat(new DirectoryTree(folder.root()).entries(Loader.FOLDERS)).isNotEmpty();
  }
}
