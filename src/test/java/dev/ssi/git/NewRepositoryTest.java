package dev.ssi.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.git.NewRepository.Snapshot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A written history has the ids that git would give it, whatever machine writes it. */
class NewRepositoryTest {
  private static final List<Snapshot> HISTORY =
      List.of(
          snapshot("v1", "2019-06-27T09:00:00Z", Map.of("a.txt", "one\n", "b/c.txt", "é\n")),
          snapshot("v2", "2024-11-28T09:00:00Z", Map.of("a.txt", "two\r\n", "b-c.txt", "new\n")));

  /** Made once with git itself, from the same files, dates and messages. */
  private static final Map<String, String> IDS =
      Map.of(
          "HEAD", "e03bdc5e5e0f84531ab58bca21e74a1736a50217",
          "refs/heads/main", "e03bdc5e5e0f84531ab58bca21e74a1736a50217",
          "refs/tags/v1", "5a3b1c8125c88e90c6b5913b1fe265751300f483",
          "refs/tags/v2", "189cf143168764122d3287000f60a861fdc30698");

  @TempDir Path temp;

  private static Snapshot snapshot(String tag, String date, Map<String, String> texts) {
    TreeMap<String, byte[]> files = new TreeMap<>();
    texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return new Snapshot(tag, Instant.parse(date), "Release " + tag + "\n\nWords – more.\n", files);
  }

  @Test
  void aRecordStandsInTheCommitAfterTheOneItTellsOf() throws Exception {
    NewRepository.Recorder recorder =
        (text, previous) ->
            Map.of(
                "releases/" + text.files().size() + ".txt",
                (text.commit() + " after " + (previous == null ? "-" : previous.tag()))
                    .getBytes(StandardCharsets.UTF_8));
    List<Snapshot> recorded =
        HISTORY.stream()
            .map(
                it ->
                    new Snapshot(
                        it.tag(), it.date(), it.message(), it.files(), recorder, List.of()))
            .toList();
    NewRepository.write(temp, "A Tester", "tester@example.org", recorded);
    try (Git git = Git.open(temp.toFile())) {
      String first = git.getRepository().resolve("v1~1").name();
      String second = git.getRepository().resolve("v2~1").name();
      assertThat(git.getRepository().resolve("v2~2"))
          .isEqualTo(git.getRepository().resolve("v1^{commit}"));
      assertThat(temp.resolve("releases/2.txt")).hasContent(first + " after -");
      assertThat(temp.resolve("releases/3.txt")).hasContent(second + " after v1");
      assertThat(git.status().call().isClean()).isTrue();
    }
  }

  @Test
  void aBranchBeginsAtAVersionAndIsNotMerged() throws Exception {
    Snapshot first = HISTORY.get(0);
    NewRepository.Branch branch =
        new NewRepository.Branch("draft/one", first.date(), "A draft\n", HISTORY.get(1).files());
    Snapshot begun =
        new Snapshot(
            first.tag(), first.date(), first.message(), first.files(), null, List.of(branch));
    NewRepository.write(temp, "A Tester", "tester@example.org", List.of(begun, HISTORY.get(1)));
    try (Git git = Git.open(temp.toFile())) {
      assertThat(git.getRepository().resolve("draft/one~1"))
          .isEqualTo(git.getRepository().resolve("v1^{commit}"))
          .isEqualTo(git.getRepository().resolve("main~1"));
      assertThat(git.getRepository().resolve("draft/one^{tree}"))
          .isEqualTo(git.getRepository().resolve("main^{tree}"));
      assertThat(git.status().call().isClean()).isTrue();
    }
  }

  @Test
  void theIdsAreThoseThatGitGives() throws IOException {
    assertThat(write(temp)).isEqualTo(new TreeMap<>(IDS));
  }

  @Test
  void theIdsDependOnNeitherZoneNorLanguage() throws IOException {
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(write(temp)).isEqualTo(new TreeMap<>(IDS));
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void theLastVersionIsCheckedOutAsItIs() throws Exception {
    write(temp);
    assertThat(Files.readString(temp.resolve("a.txt"))).isEqualTo("two\r\n");
    assertThat(temp.resolve("b")).doesNotExist();
    try (Git git = Git.open(temp.toFile())) {
      assertThat(git.status().call().isClean()).isTrue();
      assertThat(git.log().call())
          .extracting(commit -> commit.getFullMessage())
          .containsExactly("Release v2\n\nWords – more.\n", "Release v1\n\nWords – more.\n");
    }
  }

  @Test
  void nothingTellsWhoMadeIt() throws IOException {
    write(temp);
    try (Stream<Path> logs = Files.walk(temp.resolve(".git/logs"))) {
      assertThat(logs.filter(Files::isRegularFile)).isEmpty();
    }
  }

  @Test
  void theToolReadsItsTags() throws IOException {
    write(temp);
    try (GitRepository repository = GitRepository.of(temp)) {
      assertThat(repository.resolve("v1").commit())
          .isEqualTo(repository.resolve("HEAD~1").commit());
    }
  }

  private static Map<String, String> write(Path directory) throws IOException {
    NewRepository.write(directory, "A Name", "name@example.org", HISTORY);
    Map<String, String> ids = new TreeMap<>();
    try (Git git = Git.open(directory.toFile())) {
      for (Ref ref : git.getRepository().getRefDatabase().getRefs()) {
        ids.put(ref.getName(), ObjectId.toString(ref.getObjectId()));
      }
    }
    return ids;
  }
}
