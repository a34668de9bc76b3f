package dev.ssi.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes the archive of loaded classes that the launcher starts Java with, which spares a third of
 * the time of a short command.
 *
 * <p>Java uses an archive only with the very jar (its path and date) and the very Java that it was
 * made with. With any other it says nothing and starts slower than without. So the archive is made
 * where the tool is, by the build and, when its stamp no longer fits, by the launcher; it is never
 * shipped. It is a static one because a dynamic one leaves out classes compiled for old versions of
 * Java, and picocli's are.
 *
 * <p>Run from the jar; the argument is the Java to make it with. Failing is a note, not an error.
 */
public final class StartupArchive {
  /** Stands for a folder that is deleted when the classes are known. */
  private static final String SITE = "site";

  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("--help"),
          List.of("validate"),
          List.of("trace"),
          List.of("validate", "--at", "HEAD"),
          List.of("delta", "examples/small", ".", "--format", "json"),
          List.of("delta", "HEAD", ".", "--format", "json"),
          List.of("build", "-o", SITE));

  private static final long PATIENCE_IN_SECONDS = 60;

  /** Later Javas number the classes of a list; merged lists would use a number twice. */
  private static final Pattern NUMBER = Pattern.compile(" id: \\d+$");

  private final Path java;
  private final Path jar;
  private final Path work;

  private StartupArchive(Path java, Path jar, Path work) {
    this.java = java.toAbsolutePath();
    this.jar = jar;
    this.work = work;
  }

  public static void main(String[] args) throws InterruptedException {
    Path java =
        args.length > 0
            ? Path.of(args[0])
            : Path.of(System.getProperty("java.home"), "bin", "java");
    // Spelt as the launcher spells it, because Java compares the letters.
    Path jar = Path.of(System.getProperty("java.class.path")).toAbsolutePath();
    try {
      Path work = Files.createTempDirectory(jar.getParent(), "ssi-archive");
      try {
        new StartupArchive(java, jar, work).make();
      } finally {
        delete(work);
      }
    } catch (IOException e) {
      System.err.println("ssi: no start-up archive, so ssi starts slower: " + e);
    }
  }

  private void make() throws IOException, InterruptedException {
    Path archive = work.resolve("archive");
    if (!dump(archive)) {
      System.err.println("ssi: this Java makes no start-up archive, so ssi starts slower");
      // Empty, it tells the launcher not to use it, and not to try again at every start. Java
      // crashes on one cut short, so nothing may be left of it.
      Files.deleteIfExists(archive);
      Files.createFile(archive);
    }
    // Java makes it read-only, and Windows would neither replace nor clean it.
    boolean unused = archive.toFile().setWritable(true);
    publish(archive, "ssi.jsa");
    publish(writeStamp(), "ssi.jsa.stamp");
  }

  private boolean dump(Path archive) throws IOException, InterruptedException {
    Path classes = Files.write(work.resolve("classes"), loadedClasses(), UTF_8);
    Process dump =
        start(
            "-Xshare:dump",
            "-XX:SharedClassListFile=" + classes,
            "-XX:SharedArchiveFile=" + archive);
    return succeeds(dump) && Files.exists(archive);
  }

  /** Uses the tool as people do, all at once. Failing does not matter: it loads classes too. */
  private List<String> loadedClasses() throws IOException, InterruptedException {
    List<Process> runs = new ArrayList<>();
    List<Path> lists = new ArrayList<>();
    for (List<String> command : commands()) {
      Path list = work.resolve("classes-of-" + lists.size());
      lists.add(list);
      List<String> arguments = new ArrayList<>();
      arguments.add("-XX:DumpLoadedClassList=" + list);
      arguments.add(Main.class.getName());
      arguments.addAll(command);
      arguments.replaceAll(word -> word.equals(SITE) ? work.resolve(SITE).toString() : word);
      runs.add(start(arguments.toArray(String[]::new)));
    }
    for (Process run : runs) {
      boolean unused = succeeds(run);
    }
    return merge(lists);
  }

  /** Only over our own documents: elsewhere the folder above the jar could be anything, and big. */
  private List<List<String>> commands() {
    return Files.isDirectory(top().resolve("appendix-ah")) ? COMMANDS : COMMANDS.subList(0, 1);
  }

  private static List<String> merge(List<Path> lists) throws IOException {
    List<String> merged = new ArrayList<>();
    for (Path list : lists) {
      if (Files.notExists(list)) {
        continue;
      }
      List<String> known = new ArrayList<>(merged);
      for (String line : Files.readAllLines(list, UTF_8)) {
        String entry = NUMBER.matcher(line).replaceFirst("");
        // A class with a source has a loader of its own and refers to others by their numbers. Two
        // equal lines of one list stay two: they are lambdas of one form in two places of a class.
        if (!line.contains(" source: ") && !known.remove(entry)) {
          merged.add(entry);
        }
      }
    }
    return merged;
  }

  /**
   * The stamp bears the date of that Java, rounded up for file systems with coarse dates: an
   * upgrade in place keeps the name and has a later date.
   */
  private Path writeStamp() throws IOException {
    Path real = java.toRealPath();
    String text = jar + "\n" + real + "\n" + Runtime.version() + "\n";
    Path stamp = work.resolve("stamp");
    // The launcher compares bytes of file names.
    Files.writeString(stamp, text, Charset.forName(System.getProperty("sun.jnu.encoding")));
    FileTime date = Files.getLastModifiedTime(real);
    return Files.setLastModifiedTime(
        stamp, FileTime.from(date.toInstant().truncatedTo(ChronoUnit.SECONDS).plusSeconds(2)));
  }

  /** In one step, because another ssi may be starting. */
  private void publish(Path file, String name) throws IOException {
    Files.move(file, jar.resolveSibling(name), StandardCopyOption.ATOMIC_MOVE);
  }

  private Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", jar.toString()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .directory(top().toFile())
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD)
            .start();
    process.getOutputStream().close();
    return process;
  }

  private static boolean succeeds(Process process) throws InterruptedException {
    if (!process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    return process.exitValue() == 0;
  }

  private Path top() {
    return jar.resolve("../..").normalize();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
