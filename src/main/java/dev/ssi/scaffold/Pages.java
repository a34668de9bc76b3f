package dev.ssi.scaffold;

import dev.ssi.format.Canon;
import dev.ssi.format.NoPlace;
import dev.ssi.format.Outline;
import dev.ssi.model.Documents;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The files that a draft begins or adds to, as they are to be. Nothing is written to disk here. */
public final class Pages {
  /** What is said of a draft that has anything in Appendix AH. */
  private static final String LAW =
      "What is under appendix-ah/ is binding: it changes by a Section D Modification alone.";

  private final Function<String, Optional<String>> reader;
  private final Map<String, String> before = new LinkedHashMap<>();
  private final Map<String, String> now = new LinkedHashMap<>();

  /**
   * @param reader gives the text of a file with its byte order mark, or nothing where there is no
   *     such file; it throws {@link Lacking} for one that cannot be read
   */
  public Pages(Function<String, Optional<String>> reader) {
    this.reader = reader;
  }

  /** The text of a file as it is to be, or nothing where there is none. */
  Optional<String> text(String path) {
    if (!now.containsKey(path)) {
      reader
          .apply(path)
          .ifPresent(
              text -> {
                before.put(path, text);
                now.put(path, text);
              });
    }
    return Optional.ofNullable(now.get(path));
  }

  /** A file that is new, in canonical form. */
  void begin(String path, String text) {
    if (text(path).isPresent()) {
      throw new Lacking(path + " is there already; nothing was written.");
    }
    now.put(path, Canon.of(path, text));
  }

  /** A file that is there, with more in it. */
  void put(String path, String text) {
    now.put(path, text);
  }

  /** The names of the entries at a place of a file, in order. */
  List<String> names(String path, List<String> keys, String name) {
    return outline(path, outline -> outline.names(keys, name));
  }

  /**
   * Adds an entry to a list or mapping of a file that is there.
   *
   * @param wrapped the entry alone, as a whole file would have it
   */
  void add(String path, List<String> keys, int index, String wrapped) {
    String block = unwrapped(Canon.of(path, wrapped), keys.size());
    now.put(path, outline(path, outline -> outline.withEntry(keys, index, block)));
  }

  void addWord(String path, List<String> keys, String word) {
    if (!names(path, keys, "id").contains(word)) {
      now.put(path, outline(path, outline -> outline.withWord(keys, word)));
    }
  }

  void addPair(String path, List<String> keys, String key, String value) {
    now.put(path, outline(path, outline -> outline.withPair(keys, key, value)));
  }

  private <T> T outline(String path, Function<Outline, T> use) {
    String text =
        text(path).orElseThrow(() -> new Lacking("There is no file " + path + " to add to."));
    try {
      return use.apply(Outline.of(path, text));
    } catch (NoPlace none) {
      throw new Lacking(
          "Nothing can be added to "
              + path
              + ", since "
              + none.getMessage()
              + ". Nothing was written: add the entry by hand, or write the file more plainly.");
    }
  }

  /** The lines of an entry, without the fences and keys that lead to it. */
  private static String unwrapped(String text, int depth) {
    List<String> lines = new ArrayList<>();
    int fences = 0;
    for (String line : text.lines().toList()) {
      if (line.equals("---")) {
        fences++;
      } else if (fences < 2) {
        lines.add(line);
      }
    }
    List<String> entry = lines.subList(depth, lines.size());
    int inset = 2 * depth;
    return String.join(
        "\n", entry.stream().map(line -> line.isEmpty() ? line : line.substring(inset)).toList());
  }

  /** What was begun, new files first. */
  Draft draft(List<String> next) {
    List<Draft.File> files = new ArrayList<>();
    List<Draft.File> more = new ArrayList<>();
    now.forEach(
        (path, text) -> {
          String was = before.get(path);
          if (was == null) {
            files.add(new Draft.File(path, null, text));
          } else if (!was.equals(text)) {
            more.add(new Draft.File(path, was, text));
          }
        });
    files.addAll(more);
    List<String> sentences = new ArrayList<>(next);
    if (files.stream().anyMatch(each -> each.path().startsWith(Documents.APPENDIX_FOLDER + "/"))) {
      sentences.add(LAW);
    }
    return new Draft(files, sentences);
  }
}
