package dev.ssi.ci;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.cli.Run;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the runs of one test class share: the packaged tool, a server with a repository of the
 * sample, and the programs that speak to the outside, which here keep what they were told.
 */
final class Bench {
  private static final Path TOP = Path.of("").toAbsolutePath();
  private static final Path STUBS = TOP.resolve("src/test/resources/dev/ssi/ci");
  static final Path JAR = TOP.resolve("target/ssi.jar");

  private final Path root;
  private int count;

  Bench(Path root) throws IOException {
    this.root = root.toRealPath();
    layOutToolkit();
    layOutPrograms();
    layOutDocuments();
  }

  /** Of this machine only Java and the programs; git sees no configuration but its own. */
  static Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>();
    environment.put("PATH", System.getenv("PATH"));
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
    environment.put("GIT_CONFIG_NOSYSTEM", "1");
    environment.put("GIT_TERMINAL_PROMPT", "0");
    for (String who : List.of("AUTHOR", "COMMITTER")) {
      environment.put("GIT_" + who + "_NAME", "Ann Author");
      environment.put("GIT_" + who + "_EMAIL", "ann@example.org");
      environment.put("GIT_" + who + "_DATE", "2026-01-14T10:00:00Z");
    }
    return environment;
  }

  /** The same for a step of a job: the stubs come before what they stand for. */
  Map<String, String> environmentOfJob(Path store) {
    Map<String, String> environment = environment();
    environment.put("PATH", programs() + File.pathSeparator + environment.get("PATH"));
    environment.put("HOME", store.toString());
    environment.put("CI", "true");
    environment.put("STUB_STORE", store.toString());
    return environment;
  }

  /** Where the tool is kept that was packaged, with its start-up archive. */
  Path toolkit() {
    return root.resolve("toolkit");
  }

  private Path programs() {
    return root.resolve("programs");
  }

  /** What stands at an address of the server. */
  Path server(String name) {
    return root.resolve("server").resolve(name + ".git");
  }

  Path serverRoot() {
    return root.resolve("server");
  }

  Path fresh(String name) throws IOException {
    count++;
    return Files.createDirectories(root.resolve(name + "-" + count));
  }

  /**
   * A clone of the server's repository of documents to work in, pushed back to a server of its own.
   */
  Author author(String name) throws IOException {
    Path server = server(name);
    Shell.git(root, "clone", "--quiet", "--bare", server("sample").toString(), server.toString());
    Shell.git(server, "config", "uploadpack.allowAnySHA1InWant", "true");
    Path work = fresh("author");
    Shell.git(root, "clone", "--quiet", server.toString(), work.toString());
    return new Author(work, server);
  }

  /** Copies what is in a folder into another, over what is there. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : (Iterable<Path>) all::iterator) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  private void layOutToolkit() throws IOException {
    Path toolkit = Files.createDirectories(toolkit());
    Files.copy(TOP.resolve("ssi"), toolkit.resolve("ssi"), StandardCopyOption.COPY_ATTRIBUTES);
    restore(toolkit);
    assertThat(Shell.run("./ssi --version", toolkit, environment()).status()).isZero();
  }

  /** Puts the packaged tool into a folder, dated long ago, as a cache brings it back. */
  static void restore(Path folder) throws IOException {
    Path target = Files.createDirectories(folder.resolve("target"));
    FileTime old = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    Files.copy(JAR, target.resolve("ssi.jar"));
    Files.setLastModifiedTime(target.resolve("ssi.jar"), old);
    Files.createDirectories(target.resolve("lib"));
    try (Stream<Path> libraries = Files.list(JAR.resolveSibling("lib"))) {
      for (Path library : libraries.toList()) {
        Files.copy(library, target.resolve("lib").resolve(library.getFileName()));
      }
    }
  }

  private void layOutPrograms() throws IOException {
    Files.createDirectories(programs());
    for (String name : List.of("gh", "curl", "date", "mvn")) {
      Path program = Files.copy(STUBS.resolve(name + ".sh"), programs().resolve(name));
      Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  /**
   * The sample with the CI files where the guide has them copied, and {@code ./ssi} beside them.
   */
  private void layOutDocuments() throws IOException {
    Path made = root.resolve("sample");
    assertThat(Run.ssi("init", "--sample", made.toString()).status()).isZero();
    Author author = new Author(made, server("sample"));
    author.copy(Yamls.WORKFLOW, ".github/workflows/ssi.yml");
    author.copy(Yamls.ACTION, ".github/actions/ssi/action.yml");
    author.copy(Yamls.TEMPLATE, "ci/ssi.gitlab-ci.yml");
    Files.createSymbolicLink(made.resolve("ssi"), toolkit().resolve("ssi"));
    author.write("pom.xml", "<project/>\n").write("src/main/java/A.java", "class A {}\n");
    author.commit("Check the documents in CI");
    Shell.git(root, "clone", "--quiet", "--bare", made.toString(), server("sample").toString());
    layOutToolkitRepository();
  }

  /** The toolkit as a repository of its own, whose build must be restored or made. */
  private void layOutToolkitRepository() throws IOException {
    Path made = fresh("toolkit-sources");
    Shell.git(made, "init", "--quiet", "--initial-branch=main");
    Author author = new Author(made, server("group/ssi"));
    Files.copy(TOP.resolve("ssi"), made.resolve("ssi"), StandardCopyOption.COPY_ATTRIBUTES);
    author.copy(Yamls.HOOKS, ".pre-commit-hooks.yaml");
    author.write(".gitignore", "/target/\n");
    author.write("pom.xml", "<project/>\n").write("src/main/java/A.java", "class A {}\n");
    author.commit("The toolkit");
    Shell.git(made, "tag", "tool-1");
    Shell.git(root, "clone", "--quiet", "--bare", made.toString(), server("group/ssi").toString());
  }
}
