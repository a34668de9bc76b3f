package dev.ssi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.ssi.GitFolder;
import dev.ssi.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --at REV} as it is typed. */
class AtOptionTest {
  private static final String EPIC = "baseline/epics/EP-007-look-up-a-device.md";
  private static final Texts BROKEN =
      Texts.example()
          .replace(EPIC, "components: [FC-SMI-01]", "components: [FC-SMI-11]")
          .replace(EPIC, "is shown", "is TBC");

  @TempDir Path temp;
  private GitFolder folder;
  private String first;

  /** The documents are broken at v1.0 and mended since. */
  @BeforeEach
  void mend() throws IOException {
    folder = GitFolder.of(temp.resolve("repository"), BROKEN);
    first = folder.git("rev-parse", "v1.0");
    folder.write(Texts.example()).commit("Mend");
  }

  private Run in(Path directory, String... arguments) {
    try {
      SortedMap<String, String> before = new GitFolder(temp).state();
      Run run =
          Run.ssi(
              Stream.of(new String[] {"-C", directory.toString()}, arguments)
                  .flatMap(Stream::of)
                  .toArray(String[]::new));
      assertThat(new GitFolder(temp).changedSince(before)).isEmpty();
      return run;
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }

  private Run run(String... arguments) {
    return in(folder.root(), arguments);
  }

  /** What was found, without what is said of the run. */
  private static String found(Run run) {
    return run.out()
        .replaceAll("\\d+\\.\\d\\d s\\.", "0.00 s.")
        .replaceAll("(?m)^At .*, commit .*\\n", "");
  }

  private static void assertRefused(Run run, String message) {
    assertThat(run.err()).isEqualTo("ssi: " + message + "\n");
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void aRevisionIsCheckedAsItsFilesWouldBe() throws IOException {
    Run then = run("validate", "--at", "v1.0");
    assertThat(then.err()).isEmpty();
    assertThat(then.out())
        .contains("error[trace.unknown-reference]", " --> " + EPIC + ":7:14\n")
        .contains("\nAt v1.0, commit " + first + ".\nChecked ");
    assertThat(then.status()).isEqualTo(1);
    assertThat(run("validate").status()).isZero();
    assertThat(run("validate", "--at", "HEAD").out()).startsWith("Clean: no findings.\n");
    folder.write(BROKEN);
    assertThat(found(run("validate"))).isEqualTo(found(then));
    assertThat(run("validate", "--at", "HEAD").status()).isZero();
  }

  @Test
  void everyAnswerSaysWhichCommitItIsOf() {
    for (List<String> command :
        List.of(
            List.of("validate"), List.of("trace"), List.of("access"), List.of("show", "EP-007"))) {
      String[] arguments =
          Stream.concat(command.stream(), Stream.of("--at", "v1.0", "--format", "json"))
              .toArray(String[]::new);
      JsonObject source =
          JsonParser.parseString(run(arguments).out()).getAsJsonObject().getAsJsonObject("source");
      assertThat(source.get("revision").getAsString()).isEqualTo("v1.0");
      assertThat(source.get("commit").getAsString()).isEqualTo(first);
    }
  }

  @Test
  void anItemIsShownAsItWas() throws IOException {
    assertThat(run("show", "EP-007", "--at", "v1.0").out()).contains("is TBC");
    assertThat(run("show", "EP-007").out()).contains("is shown");
    assertThat(run("trace", "EP-007", "--at", "v1.0").out()).doesNotContain("FC-SMI-01");
    assertThat(run("trace", "EP-007").out()).contains("FC-SMI-01");
    folder.git("rm", "--quiet", EPIC);
    folder.git("commit", "--quiet", "--message", "Withdraw");
    assertThat(run("show", "EP-007").status()).isEqualTo(2);
    assertThat(run("show", "EP-007", "--at", "HEAD~1").out()).contains("is shown");
    assertThat(run("access", "--at", "v1.0").status()).isZero();
  }

  @Test
  void aPathIsOneOfTheRevision() throws IOException {
    folder.git("rm", "--quiet", EPIC);
    Path root = folder.root();
    for (String path : List.of(root + "/" + EPIC, EPIC, "baseline/epics", "baseline/", ".")) {
      assertThat(run("validate", "--at", "v1.0", path).out())
          .as(path)
          .contains("1 error, 1 warning in 1 file.\n");
    }
    assertThat(in(root.resolve("baseline"), "validate", "--at", "v1.0", "epics").status())
        .isEqualTo(1);
    assertThat(run("validate", "--at", "v1.0", "appendix-ah").out())
        .startsWith("Clean: no findings.\n2 findings in other files not shown;");
    assertRefused(
        run("validate", "--at", "v1.0", "baseline/nowhere.md"),
        "There is no file or folder baseline/nowhere.md in " + root + " at v1.0.");
    assertThat(run("validate", EPIC).status()).isEqualTo(2);
  }

  @Test
  void theDocumentsMayBeInAFolderOfTheRepository() throws IOException {
    GitFolder other = GitFolder.empty(temp.resolve("other"));
    new GitFolder(other.root().resolve("docs/ssi")).write(BROKEN);
    other.commit("First");
    Path epics = other.root().resolve("docs/ssi/baseline/epics");
    assertThat(in(epics, "validate", "--at", "HEAD", epics.toString()).out())
        .contains(" --> " + EPIC + ":7:14\n");
    assertThat(in(other.root(), "validate", "--at", "HEAD:docs/ssi", "baseline").status())
        .isEqualTo(1);
    assertThat(in(other.root(), "validate", "--at", "HEAD:./docs//ssi/").status()).isEqualTo(1);
    assertRefused(
        in(other.root(), "validate", "--at", "HEAD"),
        "There are no documents at HEAD in "
            + other.root()
            + ": neither appendix-ah nor baseline is there. To take those in another folder:"
            + " HEAD:docs/ssi");
    assertRefused(
        in(other.root(), "validate", "--at", "HEAD:docs/../.."),
        "Name the folder from the top of the repository, without `..`: docs/../..");
  }

  @Test
  void documentsThatMovedAreFoundWhereTheyWere() throws IOException {
    Files.createDirectories(folder.root().resolve("docs"));
    folder.git("mv", "appendix-ah", "baseline", "docs");
    folder.commit("Move");
    Path docs = folder.root().resolve("docs");
    assertThat(in(docs, "validate", "--at", "HEAD").status()).isZero();
    assertRefused(
        in(docs, "validate", "--at", "v1.0"),
        "There are no documents at v1.0 in "
            + docs
            + ": neither appendix-ah nor baseline is there. To take those in another folder:"
            + " v1.0:");
    assertThat(in(docs, "validate", "--at", "v1.0:").out()).contains(" --> " + EPIC + ":7:14\n");
  }

  @Test
  void documentsThatAreGoneAreFoundInARevision() throws IOException {
    folder.git("rm", "-r", "--quiet", "appendix-ah", "baseline");
    folder.write("src/tool.txt", "A tool.").commit("Remove");
    assertThat(run("validate", "--at", "v1.0").status()).isEqualTo(1);
    assertThat(in(folder.root().resolve("src"), "validate", "--at", "v1.0", EPIC).status())
        .isEqualTo(1);
    assertRefused(
        run("validate", "--at", "HEAD"),
        "There are no documents at HEAD in "
            + folder.root()
            + ": neither appendix-ah nor baseline is there. Nor are they anywhere else in it.");
    assertRefused(
        run("show", "EP-007", "--at", "HEAD"),
        "There are no documents at HEAD in "
            + folder.root()
            + ": neither appendix-ah nor baseline is there. Nor are they anywhere else in it.");
  }

  @Test
  void aMistypedRevisionComesWithTheNearest() {
    folder.git("tag", "v1.1");
    folder.git("update-ref", "refs/remotes/origin/release", "HEAD");
    assertRefused(
        run("validate", "--at", "v1.o"),
        "There is no revision `v1.o` in this repository. Did you mean v1.0 or v1.1?");
    assertRefused(
        run("show", "EP-007", "--at", "mian~1"),
        "There is no revision `mian` in this repository. Did you mean main?");
    assertRefused(
        run("trace", "--at", "release"),
        "There is no revision `release` in this repository. Did you mean origin/release?");
    assertRefused(
        run("access", "--at", "nothing-like-it"),
        "There is no revision `nothing-like-it` in this repository. `git tag` and `git branch -a`"
            + " list what there is; `git fetch --tags` gets what is new.");
  }

  @Test
  void aShallowCloneSaysHowToGetTheRest() {
    folder.git("tag", "v2.0");
    new GitFolder(temp)
        .git("clone", "--quiet", "--depth=1", folder.root().toUri().toString(), "shallow");
    Path shallow = temp.resolve("shallow");
    assertThat(in(shallow, "validate", "--at", "v2.0").status()).isZero();
    String fetch =
        "run `git fetch --unshallow --tags origin \"+refs/heads/*:refs/remotes/origin/*\"`.";
    assertRefused(
        in(shallow, "validate", "--at", "v1.0"),
        "There is no revision `v1.0` in this repository. Did you mean v2.0? This clone is shallow"
            + " and may lack it: "
            + fetch);
    assertRefused(
        in(shallow, "validate", "--at", "HEAD~1"),
        "`HEAD~1` is not in this clone, which is shallow: it lacks the older history. For all of"
            + " it, "
            + fetch);
  }

  @Test
  void ofATagAndABranchTheTagIsTakenAndItIsSaid() {
    folder.git("branch", "v1.0", "HEAD");
    Run run = run("validate", "--at", "v1.0");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "ssi: `v1.0` could be several; as in git, refs/tags/v1.0 was taken, not"
                + " refs/heads/v1.0.\n");
    assertThat(run("validate", "--at", "refs/heads/v1.0").status()).isZero();
  }

  @Test
  void withoutGitThereAreNoRevisions() throws IOException {
    Path plain = temp.resolve("plain");
    new GitFolder(plain).write(Texts.example());
    assertRefused(
        in(plain.resolve("baseline"), "validate", "--at", "v1.0"),
        "There are no revisions: "
            + plain
            + " is in no git repository. Go to a clone of the documents, or name it: ssi -C DIR …");
    assertRefused(
        in(plain.resolve("nowhere"), "validate", "--at", "v1.0"),
        "There is no directory "
            + plain.resolve("nowhere")
            + ". For a folder that only a revision has: --at REV:FOLDER");
  }

  @Test
  void aBareRepositoryHasRevisionsButNoFiles() {
    folder.git("clone", "--quiet", "--bare", ".", "../bare.git");
    Path bare = temp.resolve("bare.git");
    assertThat(in(bare, "validate", "--at", "v1.0", "baseline/epics").status()).isEqualTo(1);
    assertThat(in(bare, "show", "EP-007", "--at", "main").out()).contains("is shown");
    assertThat(in(bare, "validate").err()).startsWith("ssi: No documents in " + bare);
  }

  @Test
  void aLinkedWorkTreeAndASubmoduleAreReadWhereTheyStand() throws IOException {
    folder.git("worktree", "add", "--quiet", "../linked", "v1.0");
    assertThat(in(temp.resolve("linked/baseline"), "validate", "--at", "HEAD").status())
        .isEqualTo(1);
    assertThat(in(temp.resolve("linked"), "validate", "--at", "main").status()).isZero();
    GitFolder above = GitFolder.empty(temp.resolve("above")).write(Texts.shipped());
    above.git("submodule", "--quiet", "add", folder.root().toUri().toString(), "small");
    above.commit("Add the documents");
    assertThat(in(above.root().resolve("small"), "show", "EP-007", "--at", "v1.0").out())
        .contains("is TBC");
    assertThat(in(above.root(), "validate", "--at", "HEAD").status()).isZero();
  }

  @Test
  void whatIsNoFileIsSaidAsInADirectory() throws IOException {
    Files.createSymbolicLink(folder.root().resolve("baseline/link.md"), Path.of("../README.md"));
    folder.commit("Link");
    String said = found(run("validate"));
    assertThat(said).contains("This is a symbolic link;", "baseline/link.md");
    assertThat(found(run("validate", "--at", "HEAD"))).isEqualTo(said);
    folder.git("rm", "-r", "--quiet", "baseline");
    folder.git("update-index", "--add", "--cacheinfo", "160000," + first + ",baseline");
    folder.git("commit", "--quiet", "--message", "Submodule");
    assertThat(run("validate", "--at", "HEAD").out())
        .contains(
            "This is a submodule: what it holds is in another repository, so it was not read.");
  }

  @Test
  void aNameThatIsNotUtf8IsSaid() {
    String blob = folder.git("rev-parse", "HEAD:" + EPIC);
    String line = "100644 " + blob + "\t\"baseline/epics/EP-008-\\377.md\"\n";
    folder.git(Map.of(), line, "update-index", "--index-info");
    folder.git("commit", "--quiet", "--message", "Odd name");
    assertThat(run("validate", "--at", "HEAD").out())
        .contains("The file is gone, or its name is not UTF-8, so it was not read.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"HEAD:" + EPIC, "HEAD:baseline", "HEAD"})
  void ofAnIncompleteRepositoryNothingIsReported(String missing) throws IOException {
    String id = folder.git("rev-parse", missing);
    Files.delete(
        folder.root().resolve(".git/objects/" + id.substring(0, 2) + "/" + id.substring(2)));
    Run run = run("validate", "--at", "HEAD");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("ssi: The repository lacks " + id + ", which belongs to ");
  }

  @Test
  void aRepositoryWithoutACommitSaysSo() throws IOException {
    GitFolder empty = GitFolder.empty(temp.resolve("empty")).write(Texts.example());
    assertThat(in(empty.root(), "validate").status()).isZero();
    assertRefused(
        in(empty.root(), "validate", "--at", "HEAD"),
        "There is no revision `HEAD`: the repository has no commit yet. `git commit` makes the"
            + " first, on main.");
  }
}
