package dev.ssi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged tool and git, as far as the process around it matters. */
final class RevisionIT {
  private static final Path JAR = Path.of("target/ssi.jar").toAbsolutePath();
  private static final String EPIC = "baseline/epics/EP-007-look-up-a-device.md";

  @TempDir Path temp;
  private GitFolder folder;
  private Path home;

  private record Outcome(int status, String out, String err) {}

  @BeforeEach
  void commit() throws IOException {
    folder = GitFolder.of(temp.resolve("repository"), Texts.example());
    home = Files.createDirectory(temp.resolve("home"));
  }

  private Outcome ssi(Map<String, String> environment, List<String> java, String... arguments)
      throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Duser.home=" + home);
    command.addAll(java);
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    File out = temp.resolve("out").toFile();
    File err = temp.resolve("err").toFile();
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.root().toFile())
            .redirectOutput(out)
            .redirectError(err);
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return new Outcome(
        process.exitValue(), Files.readString(out.toPath()), Files.readString(err.toPath()));
  }

  @Test
  void aUsersOwnGitIsNeitherNeededNorReadNorWritten() throws Exception {
    SortedMap<String, String> before = folder.state();
    Outcome bare = ssi(Map.of(), List.of(), "validate", "--at", "v1.0");
    assertThat(bare.err()).isEmpty();
    assertThat(bare.status()).isZero();
    Files.writeString(home.resolve(".gitconfig"), "[rubbish");
    Map<String, String> environment =
        Map.of("HOME", home.toString(), "XDG_CONFIG_HOME", home.resolve("config").toString());
    assertThat(ssi(environment, List.of(), "validate", "--at", "v1.0").status()).isZero();
    assertThat(home).isDirectoryContaining("glob:**/.gitconfig");
    assertThat(home.toFile().list()).hasSize(1);
    assertThat(folder.changedSince(before)).isEmpty();
  }

  @Test
  void theRepositoryOfAHookIsNotTakenForThatOfTheDocuments() throws Exception {
    GitFolder other = GitFolder.empty(temp.resolve("other"));
    Map<String, String> environment =
        Map.of(
            "GIT_DIR", other.root().resolve(".git").toString(),
            "GIT_WORK_TREE", other.root().toString(),
            "GIT_INDEX_FILE", other.root().resolve(".git/index").toString(),
            "GIT_OBJECT_DIRECTORY", other.root().resolve(".git/objects").toString(),
            "GIT_CEILING_DIRECTORIES", folder.root().toString());
    Outcome outcome = ssi(environment, List.of(), "show", "EP-007", "--at", "v1.0");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).contains(EPIC);
  }

  @Test
  void whoeverAsksForNoRevisionDoesNotWaitForGit() throws Exception {
    assertThat(gitClasses("validate")).isEmpty();
    assertThat(gitClasses("trace", "EP-007")).isEmpty();
    assertThat(gitClasses("--help")).isEmpty();
    assertThat(gitClasses("validate", "--at", "HEAD")).isNotEmpty();
  }

  private List<String> gitClasses(String... arguments) throws Exception {
    Path log = temp.resolve("classes");
    assertThat(ssi(Map.of(), List.of("-Xlog:class+load:file=" + log), arguments).status()).isZero();
    return Files.readAllLines(log).stream()
        .filter(line -> line.contains("org.eclipse.jgit.") || line.contains("org.slf4j."))
        .toList();
  }

  @Test
  void theJarBearsTheLicencesOfItsLibrariesAndNoSignatures() throws IOException {
    try (ZipFile jar = new ZipFile(JAR.toFile())) {
      assertThat(jar.stream().map(Object::toString))
          .noneMatch(name -> name.matches("META-INF/.*\\.(?:SF|RSA|DSA|EC)"));
      assertThat(text(jar, "META-INF/LICENSE.txt")).contains("Apache License", "QOS.ch");
      assertThat(text(jar, "META-INF/NOTICE.txt")).contains("Apache Commons Codec");
      assertThat(text(jar, "about.html")).contains("Eclipse Distribution License");
    }
  }

  private static String text(ZipFile jar, String name) throws IOException {
    byte[] bytes = jar.getInputStream(jar.getEntry(name)).readAllBytes();
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
