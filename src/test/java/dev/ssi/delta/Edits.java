package dev.ssi.delta;

import dev.ssi.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Edits as authors make them, drawn at random: some touch items, some words, some only looks. */
final class Edits {
  private static final List<String> WORDS =
      List.of("shall", "not", "5", "50 kB", "every", "User", "Device", "is shown", "<b>", "“now”");
  private static final List<String> LEVELS = List.of("N", "V", "VO", "VI", "AI", "M");
  private static final Pattern WORD = Pattern.compile("(?<=[a-z] )[A-Za-z]{3,}(?= [a-z])");
  private static final Pattern LEVEL = Pattern.compile("(?<=: )(?:N|V|VO|VI|VC|VR|AI|M)(?=[,}])");
  private static final Pattern VALUE =
      Pattern.compile("(?m)^(?:    )?(?:title|want|so-that|meaning|source): [^>\"\\n]+$");
  private static final Pattern ITEM =
      Pattern.compile("(?m)^(?:- |\\d+\\. )[^\\n]+(?:\\n {2,}[^\\n]+)*\\n");
  private static final Pattern PARAGRAPH =
      Pattern.compile("(?m)(?<=\\n\\n)[A-Z][^\\n|]+(?:\\n[A-Za-z\\[][^\\n]+)*\\n(?=\\n)");
  private static final Pattern TABLE = Pattern.compile("(?m)(?:^\\|[^\\n]+\\n){3,}");
  private static final Pattern COMPONENT =
      Pattern.compile("(?m)^ {2}FC-[A-Z]+-\\d+:\\n(?: {4}[^\\n]*\\n)+");
  private static final Pattern ENTRY =
      Pattern.compile("(?m)^- [^\\n]*\\n(?: [^\\n]*\\n|\\n(?= ))*");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{2,4} [^\\n]+$");

  private final Random random;
  private int fresh = 100;
  private String gonePath;
  private String goneText;

  Edits(Random random) {
    this.random = random;
  }

  /** One to four edits. */
  Texts some(Texts texts) {
    Texts edited = texts;
    for (int i = random.nextInt(4); i >= 0; i--) {
      edited = one(edited);
    }
    return edited;
  }

  private Texts one(Texts texts) {
    if (gonePath != null && random.nextInt(3) == 0) {
      return restored(texts);
    }
    return switch (random.nextInt(24)) {
      case 0, 1, 2 -> replace(texts, ".md", WORD, word -> pick(WORDS));
      case 3 -> replace(texts, "appendix-ah/domains", LEVEL, level -> pick(LEVELS));
      case 4 -> replace(texts, "", VALUE, value -> value + " " + pick(WORDS).replace("<b>", "b"));
      case 5 -> replace(texts, ".md", ITEM, item -> item + "- It is new: " + pick(WORDS) + ".\n");
      case 6 -> replace(texts, ".md", ITEM, item -> "");
      case 7 -> swap(texts, ".md", ITEM);
      case 8 -> swap(texts, ".md", PARAGRAPH);
      case 9 -> replace(texts, ".md", PARAGRAPH, paragraph -> "");
      case 10, 11 -> replace(texts, ".md", TABLE, this::table);
      case 12 -> replace(texts, ".md", HEADING, heading -> "#" + heading);
      case 13 -> replace(texts, ".md", HEADING, heading -> heading + " " + pick(WORDS));
      case 14 -> swap(texts, ".yaml", ENTRY);
      case 15 -> replace(texts, "appendix-ah/definitions", ENTRY, entry -> "");
      case 16 -> swap(texts, "appendix-ah/domains", COMPONENT);
      case 17 -> moved(texts);
      case 18 -> added(texts);
      case 19 -> removed(texts);
      case 20 -> renamed(texts);
      case 21 -> split(texts);
      case 22 -> joined(texts);
      default -> spoilt(texts);
    };
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private String path(Texts texts, String part) {
    List<String> paths = texts.files().keySet().stream().filter(it -> it.contains(part)).toList();
    return paths.isEmpty() ? null : pick(paths);
  }

  private static List<MatchResult> all(String text, Pattern pattern) {
    return pattern.matcher(text).results().toList();
  }

  private Texts replace(Texts texts, String part, Pattern pattern, UnaryOperator<String> edit) {
    String path = path(texts, part);
    List<MatchResult> found = path == null ? List.of() : all(texts.get(path), pattern);
    if (found.isEmpty()) {
      return texts;
    }
    MatchResult at = pick(found);
    String text = texts.get(path);
    return texts.with(
        path, text.substring(0, at.start()) + edit.apply(at.group()) + text.substring(at.end()));
  }

  private Texts swap(Texts texts, String part, Pattern pattern) {
    String path = path(texts, part);
    List<MatchResult> found = path == null ? List.of() : all(texts.get(path), pattern);
    if (found.size() < 2) {
      return texts;
    }
    int first = random.nextInt(found.size() - 1);
    int second = first + 1 + random.nextInt(found.size() - first - 1);
    MatchResult one = found.get(first);
    MatchResult two = found.get(second);
    String text = texts.get(path);
    return texts.with(
        path,
        text.substring(0, one.start())
            + two.group()
            + text.substring(one.end(), two.start())
            + one.group()
            + text.substring(two.end()));
  }

  /** Rows and columns come, go and change places, and cells change. */
  private String table(String table) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : table.split("\n")) {
      rows.add(new ArrayList<>(List.of(line.substring(1).split("\\|", -1))));
    }
    int row = 2 + random.nextInt(rows.size() - 2);
    int column = random.nextInt(rows.get(0).size() - 1);
    switch (random.nextInt(7)) {
      case 0 -> rows.remove(row);
      case 1 -> rows.add(row, new ArrayList<>(List.of(" new ", " " + pick(WORDS) + " ")));
      case 2 -> Collections.swap(rows, row, 2 + random.nextInt(rows.size() - 2));
      case 3 -> rows.forEach(cells -> cells.add(Math.min(column, cells.size()), "---"));
      case 4 -> rows.forEach(cells -> cells.remove(Math.min(column, cells.size() - 1)));
      case 5 -> rows.forEach(cells -> Collections.swap(cells, 0, cells.size() / 2));
      default -> rows.get(row).set(0, " " + pick(WORDS) + " ");
    }
    return rows.stream()
        .map(cells -> "|" + String.join("|", cells) + "\n")
        .collect(Collectors.joining());
  }

  private Texts moved(Texts texts) {
    String from = path(texts, "appendix-ah/domains");
    String to = path(texts, "appendix-ah/domains");
    List<MatchResult> found = from == null ? List.of() : all(texts.get(from), COMPONENT);
    if (found.isEmpty() || from.equals(to)) {
      return texts;
    }
    String block = pick(found).group();
    return texts
        .with(from, texts.get(from).replace(block, ""))
        .with(to, texts.get(to).replace("\ncomponents:\n", "\ncomponents:\n" + block));
  }

  private Texts removed(Texts texts) {
    String path = path(texts, pick(List.of("baseline/epics", "process-maps", "components/")));
    if (path == null) {
      return texts;
    }
    gonePath = path;
    goneText = texts.get(path);
    String id = id(path);
    return texts
        .without(path)
        .with(
            "baseline/tombstones.yaml",
            "- {id: " + id + ", title: Old, retired: \"1.1\", reason: Gone, replaced-by: []}\n");
  }

  private Texts restored(Texts texts) {
    Texts restored = texts.with(gonePath, goneText).with("baseline/tombstones.yaml", "[]\n");
    gonePath = null;
    return restored;
  }

  private static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1).replaceAll("^([A-Z]+-[A-Z0-9-]*\\d+).*", "$1");
  }

  private Texts added(Texts texts) {
    String path = path(texts, "baseline/epics");
    return path == null ? texts : copy(texts, path, List.of());
  }

  private Texts renamed(Texts texts) {
    String path = path(texts, "baseline/epics");
    return path == null ? texts : copy(texts, path, List.of(id(path))).without(path);
  }

  private Texts split(Texts texts) {
    String path = path(texts, "baseline/epics");
    if (path == null) {
      return texts;
    }
    Texts two = copy(copy(texts, path, List.of(id(path))), path, List.of(id(path)));
    return random.nextBoolean() ? two.without(path) : two;
  }

  private Texts joined(Texts texts) {
    String one = path(texts, "baseline/epics");
    String other = path(texts, "baseline/epics");
    if (one == null || one.equals(other)) {
      return texts;
    }
    Texts joined = copy(texts, one, List.of(id(one), id(other))).without(one);
    return random.nextBoolean() ? joined.without(other) : joined;
  }

  /** Another Epic like one that is there. */
  private Texts copy(Texts texts, String path, List<String> formerly) {
    String id = "EP-" + (fresh += 1 + random.nextInt(3));
    String text =
        texts
            .get(path)
            .replaceFirst("id: EP-\\d+\n", "id: " + id + "\nformerly: " + formerly + "\n");
    return texts.with("baseline/epics/" + id + "-copy.md", text);
  }

  /** A mark too many, somewhere. */
  Texts spoilt(Texts texts) {
    String path = path(texts, "");
    String text = path == null ? "" : texts.get(path);
    int at = random.nextInt(text.length() + 1);
    String mark =
        pick(List.of("[", "{", ": ", "\n---\n", "`", "|", "\u200B", "*", "\n", "- ", "\n\n## "));
    return path == null
        ? texts
        : texts.with(path, text.substring(0, at) + mark + text.substring(at));
  }
}
