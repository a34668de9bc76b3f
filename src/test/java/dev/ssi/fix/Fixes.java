package dev.ssi.fix;

import dev.ssi.Texts;
import dev.ssi.cli.RuleBook;
import dev.ssi.cli.Validation;
import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Fix;
import dev.ssi.source.MemoryTree;
import dev.ssi.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Safe fixes of documents in memory. */
final class Fixes {
  private Fixes() {}

  /** What all safe fixes together make of some documents. */
  static Mended of(Texts texts) {
    try {
      return Mending.of(MemoryTree.ofBytes(texts.files()), Fixes::look);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static List<Finding> look(SourceTree tree) throws IOException {
    return Validation.of(tree, RuleBook.rules(), path -> true).findings();
  }

  /** The documents once they are mended. */
  static Texts after(Texts texts) {
    Texts after = texts;
    for (Change change : of(texts).changes()) {
      after = after.with(change.path(), change.after());
    }
    return after;
  }

  /** What all changes are as one diff. */
  static String diff(Texts texts) {
    return of(texts).changes().stream().map(each -> each.diff("")).collect(Collectors.joining());
  }

  /** The rules of findings that have a safe fix, each as often as it finds one. */
  static List<String> safe(Texts texts) {
    return texts.validate().findings().stream()
        .filter(finding -> finding.fix() != null)
        .filter(finding -> finding.fix().applicability() == Fix.Applicability.SAFE)
        .map(finding -> finding.rule().id())
        .toList();
  }

  /** The files in which two sets of documents differ, as the first has them. */
  static Map<String, String> difference(Texts one, Texts other) {
    Map<String, String> difference = new TreeMap<>();
    one.files()
        .forEach(
            (path, bytes) -> {
              if (!Arrays.equals(bytes, other.files().get(path))) {
                difference.put(path, new String(bytes, StandardCharsets.UTF_8));
              }
            });
    return difference;
  }
}
