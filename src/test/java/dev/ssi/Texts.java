package dev.ssi;

import dev.ssi.cli.RuleBook;
import dev.ssi.cli.Validation;
import dev.ssi.diagnostic.Finding;
import dev.ssi.report.Report;
import dev.ssi.sample.Consultation;
import dev.ssi.sample.Edition;
import dev.ssi.source.MemoryTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Documents as text by path, to be changed and checked in memory. */
public final class Texts {
  private static final Texts SHIPPED = read(Path.of(""));

  private final SortedMap<String, byte[]> files;

  private Texts(SortedMap<String, byte[]> files) {
    this.files = files;
  }

  /** The documents of this repository. */
  public static Texts shipped() {
    return SHIPPED;
  }

  /** A very small pair of documents, on which the rules' pages build. */
  public static Texts example() {
    return read(Path.of("examples/small"));
  }

  /**
   * The small pair with a whole set of governance records laid over it, on which the pages of the
   * rules of governance and releases build.
   */
  public static Texts exampleWithRecords() {
    return example().under(read(Path.of("examples/small-governance")));
  }

  /** The documents of this repository with the same set of records, for rules to be tried on. */
  public static Texts shippedWithRecords() {
    return read(Path.of("examples/small-governance")).under(shipped());
  }

  /** The small pair with ten proposals that stand in as many places on the way to a release. */
  public static Texts governed() {
    return example().under(read(Path.of("src/test/resources/governed")));
  }

  /** The last edition of the sample, which has the records of two packages. */
  public static Texts sample() {
    return of(Editions.all().get(Editions.all().size() - 1));
  }

  /** An edition of the sample. */
  public static Texts of(Edition edition) {
    return new Texts(new TreeMap<>(edition.files()));
  }

  /** What a package of the sample proposed. */
  public static Texts of(Consultation text) {
    return new Texts(new TreeMap<>(text.files()));
  }

  /** These, and over them others: where both have a file, it is the other's. */
  private Texts under(Texts others) {
    SortedMap<String, byte[]> all = new TreeMap<>(files);
    all.putAll(others.files);
    return new Texts(all);
  }

  /** Texts by path. */
  public static Texts of(Map<String, String> textByPath) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    textByPath.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return new Texts(files);
  }

  /** The documents in a directory. */
  public static Texts in(Path root) {
    return read(root);
  }

  private static Texts read(Path root) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (String folder : List.of("appendix-ah", "baseline")) {
      try (Stream<Path> found = Files.walk(root.resolve(folder))) {
        for (Path file : found.filter(Files::isRegularFile).toList()) {
          String path = root.toAbsolutePath().relativize(file.toAbsolutePath()).toString();
          files.put(path.replace('\\', '/'), Files.readAllBytes(file));
        }
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return new Texts(files);
  }

  /** The text of one file. */
  public String get(String path) {
    byte[] bytes = files.get(path);
    if (bytes == null) {
      throw new IllegalArgumentException("no file " + path);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The same with one file added or replaced. */
  public Texts with(String path, String text) {
    return with(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same with one file added or replaced. */
  public Texts with(String path, byte[] bytes) {
    SortedMap<String, byte[]> changed = new TreeMap<>(files);
    changed.put(path, bytes);
    return new Texts(changed);
  }

  /** The same without one file, or without what is below a folder. */
  public Texts without(String path) {
    SortedMap<String, byte[]> changed = new TreeMap<>(files);
    changed.keySet().removeIf(each -> each.equals(path) || each.startsWith(path + "/"));
    if (changed.size() == files.size()) {
      throw new IllegalArgumentException("no file " + path);
    }
    return new Texts(changed);
  }

  /** The same with the only occurrence of a text in a file replaced. */
  public Texts replace(String path, String before, String after) {
    String text = get(path);
    int at = text.indexOf(before);
    if (at < 0 || text.indexOf(before, at + 1) >= 0) {
      throw new IllegalArgumentException(path + " has not exactly one “" + before + "”");
    }
    return with(path, text.replace(before, after));
  }

  /** The same with every file's text changed. */
  public Texts map(UnaryOperator<String> change) {
    SortedMap<String, byte[]> changed = new TreeMap<>();
    files
        .keySet()
        .forEach(
            path -> changed.put(path, change.apply(get(path)).getBytes(StandardCharsets.UTF_8)));
    return new Texts(changed);
  }

  /** The same with CR LF at the end of every line. */
  public Texts crlf() {
    return map(text -> text.replace("\r\n", "\n").replace("\n", "\r\n"));
  }

  public Map<String, byte[]> files() {
    return files;
  }

  public Report validate() {
    try {
      return Validation.of(MemoryTree.ofBytes(files), RuleBook.rules(), path -> true);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Each finding as {@code path:line:column rule}, in order. */
  public List<String> places() {
    return validate().findings().stream().map(Texts::place).toList();
  }

  private static String place(Finding finding) {
    return finding.span().path()
        + ":"
        + finding.span().line()
        + ":"
        + finding.span().column()
        + " "
        + finding.rule().id();
  }
}
