package dev.ssi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.GitFolder;
import dev.ssi.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ssi show ID --history} over repositories in every state that git can leave them in. */
class ShowHistoryGitCasesTest {
  private static final String EPIC = "baseline/epics/EP-007-look-up-a-device.md";
  private static final String MAP = "baseline/process-maps/PM-02-find-a-device.yaml";
  private static final String NO_RELEASE =
      "  There is no release yet: no tag in this history is a version, such as v1.0.\n";

  @TempDir Path temp;
  private GitFolder folder;

  @BeforeEach
  void commit() throws IOException {
    folder = GitFolder.of(temp.resolve("repository"), Texts.example());
  }

  /** Runs ssi, which must leave the repository byte for byte as it was. */
  private Run show(Path from, String... arguments) throws IOException {
    String[] all = new String[arguments.length + 4];
    all[0] = "-C";
    all[1] = from.toString();
    all[2] = "show";
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    all[all.length - 1] = "--history";
    SortedMap<String, String> before = new GitFolder(temp).state();
    Run run = Run.ssi(all);
    assertThat(new GitFolder(temp).changedSince(before)).isEmpty();
    return run;
  }

  private String history(String... arguments) throws IOException {
    Run run = show(folder.root(), arguments);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    return run.out().substring(run.out().lastIndexOf("History\n") + "History\n".length());
  }

  private String refused(Path from, String... arguments) throws IOException {
    Run run = show(from, arguments);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    return run.err();
  }

  private String amend(String title) throws IOException {
    Path file = folder.root().resolve(EPIC);
    Files.writeString(file, Files.readString(file).replaceFirst("title: .*", "title: " + title));
    return folder.commit(title);
  }

  private static String in(String commit) {
    return "; not released yet, last touched in " + commit.substring(0, 10);
  }

  @Test
  void aChangeThatIsNotReleasedIsToldWithItsLastCommit() throws IOException {
    amend("First");
    String second = amend("Second");
    folder.replace(MAP, "title: ", "title: Quickly ").commit("Another item");
    assertThat(history("EP-007"))
        .isEqualTo(
            "  v1.0  2019-06-28  introduced\n"
                + ("  —     2019-06-28  amended" + in(second) + "  ssi delta v1.0\n"));
    assertThat(history("EP-007", "--at", "HEAD~1")).endsWith("  ssi delta v1.0 HEAD~1\n");
    assertThat(history("EP-007", "--at", "v1.0")).isEqualTo("  v1.0  2019-06-28  introduced\n");
    folder.replace(EPIC, "Second", "Third");
    assertThat(history("EP-007"))
        .endsWith("  —     —           amended; not released yet, nor committed  ssi delta v1.0\n");
    folder.git("tag", "v1.1");
    folder.git("checkout", "--quiet", EPIC);
    assertThat(history("EP-007"))
        .isEqualTo(
            "  v1.0  2019-06-28  introduced\n"
                + "  v1.1  2019-06-28  amended     ssi delta v1.0 v1.1\n");
  }

  @Test
  void whatIsBackAsItWasIsNoChange() throws IOException {
    String title = Files.readString(folder.root().resolve(EPIC)).split("title: |\n")[3];
    amend("First");
    amend(title);
    assertThat(history("EP-007")).isEqualTo("  v1.0  2019-06-28  introduced\n");
  }

  @Test
  void ofAMergeTheCommitThatMadeTheChangeIsTold() throws IOException {
    folder.git("checkout", "--quiet", "-b", "side");
    String aside = amend("Aside");
    folder.git("checkout", "--quiet", "main");
    folder.replace(MAP, "title: ", "title: Quickly ").commit("Meanwhile");
    folder.git("merge", "--quiet", "--no-ff", "-m", "Merge", "side");
    assertThat(history("EP-007")).contains(in(aside));
  }

  @Test
  void withoutAReleaseAllIsNotReleasedYet() throws IOException {
    String first = folder.git("rev-parse", "HEAD");
    folder.git("tag", "-d", "v1.0");
    assertThat(history("EP-007"))
        .isEqualTo("  —  2019-06-28  introduced" + in(first) + "\n" + NO_RELEASE);
    String second = amend("Second");
    assertThat(history("EP-007"))
        .isEqualTo("  —  2019-06-28  introduced" + in(second) + "\n" + NO_RELEASE);
  }

  @Test
  void beforeTheFirstCommitNothingIsCommitted() throws IOException {
    GitFolder unborn = GitFolder.empty(temp.resolve("unborn")).write(Texts.example());
    Run run = show(unborn.root(), "EP-007");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .endsWith("  —  —  introduced; not released yet, nor committed\n" + NO_RELEASE);
  }

  @Test
  void tagsOnSideBranchesDoNotCountAndADetachedHeadDoes() throws IOException {
    folder.git("checkout", "--quiet", "-b", "side");
    amend("Aside");
    folder.git("tag", "v1.5");
    folder.git("checkout", "--quiet", "main");
    assertThat(history("EP-007")).isEqualTo("  v1.0  2019-06-28  introduced\n");
    folder.git("checkout", "--quiet", "--detach", "side");
    assertThat(history("EP-007")).contains("  v1.5  2019-06-28  amended     ssi delta v1.0 v1.5");
  }

  @Test
  void twoTagsOnOneCommitAreOneRelease() throws IOException {
    amend("Second");
    folder.git("tag", "v1.1");
    folder.git("tag", "1.1");
    assertThat(history("EP-007")).contains("  v1.1  ").doesNotContain("  1.1  ");
    assertThat(show(folder.root(), "EP-007", "--format", "json").out())
        .contains("\"alsoNamed\": [\n        \"1.1\"\n      ]");
  }

  @Test
  void aReleaseThatCannotBeReadIsPassedOverAndNamed() throws IOException {
    folder.replace("baseline/baseline.yaml", "schema: 1", "schema: 2");
    amend("Newer schema");
    folder.git("tag", "v1.1");
    folder.replace("baseline/baseline.yaml", "schema: 2", "schema: 1");
    folder.commit("Older schema");
    folder.git("tag", "v1.2");
    folder.git("rm", "-r", "--quiet", "appendix-ah", "baseline");
    folder.commit("Nothing");
    folder.git("tag", "v1.3");
    folder.git("checkout", "--quiet", "v1.2", "--", ".");
    folder.commit("All");
    folder.git("tag", "v1.4");
    assertThat(history("EP-007"))
        .isEqualTo(
            "  v1.0  2019-06-28  introduced\n"
                + "  v1.2  2019-06-28  amended     ssi delta v1.0 v1.2\n"
                + "  v1.1 was not compared: baseline/baseline.yaml is written to schema 2; this ssi"
                + " reads schema 1. Use\n"
                + "  the release of ssi that reads schema 2.\n"
                + "  v1.3 was not compared: there are no documents in it.\n");
  }

  /** What may stand in a file that cannot be read has not gone. */
  @Test
  void anItemThatOneReleaseSpoiltIsComparedAcrossIt() throws IOException {
    String text = Files.readString(folder.root().resolve(EPIC));
    folder.write(EPIC, "---\nid: [\n").commit("Spoilt");
    folder.git("tag", "v1.1");
    folder.write(EPIC, text).commit("Mended");
    folder.git("tag", "v1.2");
    assertThat(history("EP-007")).isEqualTo("  v1.0  2019-06-28  introduced\n");
    folder.write(EPIC, "---\nid: [\n").commit("Spoilt");
    folder.git("tag", "v1.3");
    folder.write(EPIC, text.replaceFirst("title: .*", "title: Other")).commit("Mended");
    folder.git("tag", "v1.4");
    assertThat(history("EP-007"))
        .isEqualTo(
            "  v1.0  2019-06-28  introduced\n"
                + "  v1.4  2019-06-28  amended     ssi delta v1.2 v1.4\n");
  }

  @Test
  void anItemThatTheFirstReleaseSpoiltMayHaveBeenThere() throws IOException {
    folder.git("tag", "-d", "v1.0");
    String text = Files.readString(folder.root().resolve(EPIC));
    folder.write(EPIC, "---\nid: [\n").commit("Spoilt");
    folder.git("tag", "v1.0");
    folder.write(EPIC, text).commit("Mended");
    folder.git("tag", "v1.1");
    assertThat(history("EP-007"))
        .isEqualTo(
            "  v1.1  2019-06-28  introduced, unless it stood in a file that could not be      ssi"
                + " delta v1.0 v1.1\n"
                + "                    read before\n");
  }

  @Test
  void anItemThatWentWithoutARecordIsStillKnown() throws IOException {
    folder.git("rm", "--quiet", MAP);
    String gone = folder.commit("Gone");
    Run run = show(folder.root(), "PM-02");
    assertThat(run.out())
        .isEqualTo(
            "PM-02\n"
                + "  Process Map, not in the documents any more; no record of its retirement.\n"
                + "\n"
                + "History\n"
                + "  v1.0  2019-06-28  introduced\n"
                + ("  —     2019-06-28  withdrawn" + in(gone) + "  ssi delta v1.0\n"));
    assertThat(refused(folder.root(), "PM-03"))
        .endsWith("ssi: There is no item `PM-03`. Did you mean PM-02?\n");
  }

  @Test
  void anIdThatNeverWasIsRefused() throws IOException {
    assertThat(refused(folder.root(), "EP-008"))
        .isEqualTo("ssi: There is no item `EP-008`. Did you mean EP-007?\n");
  }

  @Test
  void withoutARepositoryThereIsNoHistoryButAPageStill() throws IOException {
    Path plain = temp.resolve("plain");
    new GitFolder(plain).write(Texts.example());
    assertThat(refused(plain, "EP-007"))
        .isEqualTo(
            "ssi: There is no history: "
                + plain
                + " is in no git repository. Go to a clone of the documents, or name it: ssi -C DIR"
                + " …\n");
    assertThat(Run.ssi("-C", plain.toString(), "show", "EP-007").status()).isZero();
  }

  @Test
  void aShallowCloneIsToldWhatToFetch() throws IOException {
    amend("Second");
    new GitFolder(temp)
        .git("clone", "--quiet", "--depth", "1", folder.root().toUri().toString(), "shallow");
    assertThat(refused(temp.resolve("shallow"), "EP-007"))
        .startsWith("ssi: This clone is shallow: it lacks the older history, ")
        .contains("run `git fetch --unshallow --tags origin");
    assertThat(Run.ssi("-C", temp.resolve("shallow").toString(), "show", "EP-007").status())
        .isZero();
  }

  @Test
  void documentsInAFolderBelowTheTopHaveAHistoryToo() throws IOException {
    GitFolder nested = GitFolder.empty(temp.resolve("nested"));
    new GitFolder(nested.root().resolve("docs")).write(Texts.example());
    nested.commit("First");
    nested.git(
        Map.of("GIT_COMMITTER_DATE", "2020-02-03T04:05:06Z"), "", "tag", "-a", "v1.0", "-m", "One");
    for (String[] arguments :
        new String[][] {{"EP-007"}, {"EP-007", "--at", "HEAD"}, {"EP-007", "--at", "HEAD:docs"}}) {
      Run run = show(nested.root().resolve("docs"), arguments);
      assertThat(run.out())
          .as(String.join(" ", arguments))
          .endsWith("  v1.0  2020-02-03  introduced\n");
    }
  }
}
