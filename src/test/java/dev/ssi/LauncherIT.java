package dev.ssi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs {@code ./ssi} as people do. Where the machine has to look different (no Java, an old one, no
 * Maven), a copy of the launcher has a tree of its own and finds only the programs given to it.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "ssi.cmd is the launcher there")
final class LauncherIT {
  private static final Path TOP = Path.of("").toAbsolutePath();
  private static final String JAVA_HOME = System.getProperty("java.home");
  private static final List<String> TOOLS =
      List.of("cat", "find", "mkdir", "readlink", "rm", "sed", "sleep");

  @TempDir Path temp;
  private Path tree;
  private Path programs;
  private Map<String, String> environment;

  private record Outcome(int status, String out, String err) {}

  @BeforeEach
  void layOutOldSources() throws IOException {
    tree = Files.createDirectory(temp.toRealPath().resolve("a tree"));
    programs = Files.createDirectory(temp.resolve("programs"));
    environment = new HashMap<>(Map.of("PATH", System.getenv("PATH"), "JAVA_HOME", JAVA_HOME));
    Files.copy(TOP.resolve("ssi"), tree.resolve("ssi"));
    Files.createDirectories(tree.resolve("src/main/java"));
    Files.createFile(tree.resolve("src/main/java/A.java"));
    Files.createFile(tree.resolve("pom.xml"));
    for (String source : List.of("src/main/java/A.java", "src/main/java", "src/main", "pom.xml")) {
      changed(source, Duration.ofHours(-1));
    }
  }

  // The launcher of this repository with the tool that was just packaged.

  @Test
  void runsFromAnyDirectory() throws Exception {
    Outcome outcome = run(temp, TOP.resolve("ssi"), "--version");

    assertThat(outcome.out()).containsPattern("\\d+\\.\\d+");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
  }

  @Test
  void helpSucceeds() throws Exception {
    Outcome outcome = run(temp, TOP.resolve("ssi"), "--help");

    assertThat(outcome.out()).contains("validate", "trace");
    assertThat(outcome.status()).isZero();
  }

  @Test
  void theLibrariesThatMakePdfAreBesideTheJarAndNotInIt() throws Exception {
    try (JarFile jar = new JarFile(TOP.resolve("target/ssi.jar").toFile());
        Stream<Path> files = Files.list(TOP.resolve("target/lib"))) {
      String path = jar.getManifest().getMainAttributes().getValue("Class-Path");

      assertThat(path.split(" "))
          .containsExactlyInAnyOrderElementsOf(
              files.map(file -> "lib/" + file.getFileName()).toList());
      assertThat(jar.stream().map(JarEntry::getName))
          .noneMatch(name -> name.startsWith("com/openhtmltopdf/"))
          .noneMatch(name -> name.startsWith("org/apache/pdfbox/"));
    }
  }

  @Test
  void makesTheSampleOfWhatWasPackaged() throws Exception {
    Outcome outcome = run(temp, TOP.resolve("ssi"), "init", "--sample", "sample");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).endsWith("  ssi -C sample delta v1.0 v1.1\n");
    Map<String, byte[]> files = Editions.all().get(2).files();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      assertThat(temp.resolve("sample").resolve(file.getKey())).hasBinaryContent(file.getValue());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"--no such option", "--\"quoted\" 'twice'", "--*", "--$HOME"})
  void unknownOptionsAreNamedAndFail(String option) throws Exception {
    Outcome outcome = run(TOP, TOP.resolve("ssi"), option);

    assertThat(outcome.err()).contains(option);
    assertThat(outcome.status()).isEqualTo(2);
  }

  @Test
  void makesTheStartupArchiveAgainWhereTheToolWasMovedTo() throws Exception {
    Files.createDirectory(tree.resolve("target"));
    Files.copy(TOP.resolve("target/ssi.jar"), tree.resolve("target/ssi.jar"));

    assertThat(ssi("--help").err()).contains("preparing a faster start");
    assertThat(tree.resolve("target/ssi.jsa")).isNotEmptyFile();
    assertThat(ssi("--help").err()).isEmpty();
    assertThat(tree.resolve("target")).isDirectoryNotContaining("glob:**ssi-archive*");
  }

  // What Java is given.

  @Test
  void findsItsTreeThroughSymlinks() throws Exception {
    plantJar();
    install("java", java("17.0.1"));
    Files.createSymbolicLink(temp.resolve("absolute"), tree.resolve("ssi"));
    Files.createSymbolicLink(programs.resolve("ssi"), Path.of("../absolute"));
    String jar = "<-jar>\n<%s>\n".formatted(tree.resolve("target/ssi.jar"));

    assertThat(run(temp, Path.of("programs/ssi")).out()).contains(jar);
    assertThat(run(programs, Path.of("/bin/sh"), "ssi").out()).contains(jar);
    assertThat(run(tree.resolve("src"), Path.of("/bin/sh"), "-c", "ssi").out()).contains(jar);
  }

  @Test
  void givesJavaTheArgumentsAndTheInputUntouched() throws Exception {
    plantJar();
    install("java", java("17.0.1"));

    Outcome outcome = ssi("validate", "a b", "", "*", "'\"\\", "$x", "");

    assertThat(outcome.out())
        .endsWith(
            "<-jar>\n<%s>\n".formatted(tree.resolve("target/ssi.jar"))
                + "<validate>\n<a b>\n<>\n<*>\n<'\"\\>\n<$x>\n<>\ntyped\n");
    assertThat(outcome.status()).isEqualTo(42);
  }

  @Test
  void givesJavaTheOptionsOfTheUserLast() throws Exception {
    plantJar();
    install("java", java("17.0.1"));
    environment.put("SSI_JAVA_OPTS", "-Xmx9g  -Da=*");

    assertThat(ssi().out()).contains("<-Xmx9g>\n<-Da=*>\n<-jar>\n");
    // Java would not start with more memory than it may ever have.
    assertThat(ssi("build").out()).doesNotContain("-Xms");
    environment.put("SSI_JAVA_OPTS", "-XX:TieredStopAtLevel=4");
    assertThat(ssi().out()).contains("<-XX:TieredStopAtLevel=4>").doesNotContain("CICompiler");
  }

  @ParameterizedTest
  @CsvSource({"C, C.UTF-8", "POSIX, C.UTF-8", "'', C.UTF-8", "de_DE.UTF-8, de_DE.UTF-8"})
  void letsJavaOpenFilesOfAnyName(String locale, String given) throws Exception {
    plantJar();
    install("java", java("17.0.1"));
    environment.put("LC_ALL", locale);

    assertThat(ssi().out()).startsWith("<locale " + given + ">\n");
  }

  @Test
  void keepsTheQuickCompilerForAllCommandsThatEnd() throws Exception {
    plantJar();
    install("java", java("17.0.1"));

    assertThat(ssi("validate").out()).contains("TieredStopAtLevel=1");
    assertThat(ssi("build").out()).contains("TieredStopAtLevel=1", "<-Xms384m>");
    assertThat(ssi("-C", ".", "serve").out()).doesNotContain("TieredStopAtLevel");
  }

  // What it says when something is missing.

  @ParameterizedTest
  @ValueSource(strings = {"", "/no/such/java"})
  void saysWhatToDoWithoutJava(String javaHome) throws Exception {
    plantJar();
    install();
    environment.put("JAVA_HOME", javaHome);

    assertAdvice(ssi(), "no java on the PATH", javaHome, "openjdk-17-jdk-headless");
  }

  @ParameterizedTest
  @ValueSource(strings = {"11.0.2", "1.8.0_292", "16-ea"})
  void saysWhatToDoWithAnOldJava(String version) throws Exception {
    plantJar();
    install("java", java(version));

    assertAdvice(ssi(), "Java 17 or later", "Java " + version, "openjdk-17-jdk-headless");
  }

  @Test
  void saysWhatToDoWithAJavaThatDoesNotRun() throws Exception {
    plantJar();
    install("java", "echo 'No Java here.' >&2; exit 1");

    assertAdvice(ssi(), "does not run: No Java here.", "openjdk-17-jdk-headless");
  }

  @Test
  void saysWhatToDoWithoutMaven() throws Exception {
    install("java", java("17.0.1"));

    assertAdvice(ssi(), "no mvn on the PATH", "apt-get install maven", "brew install maven");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.2.1", "3.0", "3.6.3"})
  void saysWhatToDoWithAnOldMaven(String version) throws Exception {
    install("java", java("17.0.1"), "mvn", maven(version, JAVA_HOME, ""));

    assertAdvice(ssi(), "Maven 3.8 or later", "found Maven " + version, "apt-get install maven");
  }

  @Test
  void saysWhatToDoWithoutCompiler() throws Exception {
    install("java", java("17.0.1"), "mvn", maven("3.8.7", "/no/compiler", ""));

    assertAdvice(ssi(), "a full JDK", "no compiler in /no/compiler", "openjdk-17-jdk-headless");
  }

  // Building.

  @Test
  void buildsOnFirstUse() throws Exception {
    install("java", java("17.0.1"), "mvn", maven("3.8.7", JAVA_HOME, "echo new >target/ssi.jar"));

    Outcome outcome = ssi("trace");

    assertThat(outcome.err())
        .contains("building the tool (first use", "<%s/pom.xml>".formatted(tree), "<package>");
    assertThat(outcome.out()).endsWith("<trace>\ntyped\n");
    assertThat(outcome.status()).isEqualTo(42);
    assertThat(tree.resolve("target")).isDirectoryNotContaining("glob:**.building");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pom.xml", "src/main/java/A.java", "src/main/java", "src/main"})
  void buildsAgainWhenASourceIsNewer(String source) throws Exception {
    plantJar();
    install("java", java("17.0.1"), "mvn", maven("4.0.0", JAVA_HOME, "echo new >target/ssi.jar"));
    assertThat(ssi().err()).doesNotContain("building");

    changed(source, Duration.ofHours(1));

    assertThat(ssi().err()).contains("building the tool (its sources changed");
  }

  /** The jar holds the documents for init; whoever edits one waits for no build otherwise. */
  @Test
  void buildsAfterAnEditOfADocumentOnlyToMakeDocuments() throws Exception {
    plantJar();
    install("java", java("17.0.1"), "mvn", maven("4.0.0", JAVA_HOME, "echo new >target/ssi.jar"));
    Files.createDirectories(tree.resolve("baseline/epics"));
    Files.createFile(tree.resolve("baseline/epics/EP-001.md"));
    changed("baseline/epics/EP-001.md", Duration.ofHours(1));

    assertThat(ssi("validate").err()).doesNotContain("building");
    assertThat(ssi("init", "--sample", "x").err()).contains("building the tool (its sources");
  }

  @Test
  void failsWhenTheBuildFails() throws Exception {
    install("java", java("17.0.1"), "mvn", maven("3.10.1", JAVA_HOME, "echo WRONG; exit 1"));

    Outcome outcome = ssi("--version");

    assertThat(outcome.err()).contains("WRONG\nssi: could not be built");
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(tree.resolve("target")).isDirectoryNotContaining("glob:**.building");
  }

  @Test
  void ignoresTheLockOfABuildThatWasKilled() throws Exception {
    install("java", java("17.0.1"), "mvn", maven("3.8.7", JAVA_HOME, "echo new >target/ssi.jar"));
    Files.createDirectory(tree.resolve("target"));
    Files.writeString(tree.resolve("target/.building"), "999999999\n");

    assertThat(ssi().status()).isEqualTo(42);
  }

  private static void assertAdvice(Outcome outcome, String... parts) {
    assertThat(outcome.err()).startsWith("ssi: needs ").contains(parts);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.status()).isEqualTo(2);
  }

  /** A Java that tells its arguments and its input, and has a status of its own. */
  private static String java(String version) {
    return """
        case $1 in
          -version) cat; echo 'openjdk version "VERSION" 2021-10-19' >&2; exit 0 ;;
          -cp) cat; exit 0 ;;
        esac
        printf '<%s>\\n' "locale $LC_ALL" "$@"
        cat
        exit 42
        """
        .replace("VERSION", version);
  }

  private String maven(String version, String javaHome, String build) {
    return """
        cat
        printf '<%s>\\n' "$@"
        case $1 in
          -v)
            printf '\\033[1mApache Maven %s\\033[m\\n' 'VERSION'
            echo 'Java version: 17.0.1, vendor: Any, runtime: JAVA_HOME'
            exit 0 ;;
        esac
        cd 'TREE' || exit
        """
            .replace("VERSION", version)
            .replace("JAVA_HOME", javaHome)
            .replace("TREE", tree.toString())
        + build;
  }

  private void plantJar() throws IOException {
    Files.createDirectory(tree.resolve("target"));
    Files.createFile(tree.resolve("target/ssi.jar"));
  }

  private void changed(String file, Duration fromNow) throws IOException {
    Files.setLastModifiedTime(tree.resolve(file), FileTime.from(Instant.now().plus(fromNow)));
  }

  /** Leaves the launcher only its tools and these programs: a name and a script each. */
  private void install(String... namesAndScripts) throws IOException {
    for (String tool : TOOLS) {
      write(tool, "exec '%s' \"$@\"".formatted(onPath(tool)));
    }
    for (int i = 0; i < namesAndScripts.length; i += 2) {
      write(namesAndScripts[i], namesAndScripts[i + 1]);
    }
    environment = new HashMap<>(Map.of("PATH", programs.toString()));
  }

  private void write(String program, String script) throws IOException {
    Path file = Files.writeString(programs.resolve(program), "#!/bin/sh\n" + script);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static Path onPath(String tool) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }

  private Outcome ssi(String... arguments) throws Exception {
    return run(temp, tree.resolve("ssi"), arguments);
  }

  private Outcome run(Path directory, Path command, String... arguments) throws Exception {
    List<String> words = new ArrayList<>(List.of(command.toString()));
    words.addAll(List.of(arguments));
    File in = Files.writeString(temp.resolve("in"), "typed\n").toFile();
    File out = temp.resolve("out").toFile();
    File err = temp.resolve("err").toFile();
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .directory(directory.toFile())
            .redirectInput(in)
            .redirectOutput(out)
            .redirectError(err);
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("ended in time").isTrue();
    return new Outcome(
        process.exitValue(), Files.readString(out.toPath()), Files.readString(err.toPath()));
  }
}
