package dev.ssi.cli;

import dev.ssi.diagnostic.Finding;
import dev.ssi.load.Loaded;
import dev.ssi.load.SyntaxRule;
import dev.ssi.model.FileKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells which authored files nobody could read: what they say is not known. */
final class Unread {
  private static final Set<SyntaxRule> RULES =
      EnumSet.of(SyntaxRule.YAML, SyntaxRule.FRONT_MATTER, SyntaxRule.ENCODING, SyntaxRule.LIMIT);

  private Unread() {}

  /** The findings that tell why a file was not read, or a folder of them, in order. */
  static List<Finding> of(Loaded loaded) {
    return loaded.findings().stream().filter(Unread::isOfUnread).sorted().toList();
  }

  private static boolean isOfUnread(Finding finding) {
    return RULES.stream().anyMatch(finding.rule()::equals)
        || finding.rule().equals(SyntaxRule.UNEXPECTED_FILE) && isAuthored(finding.span().path());
  }

  /** Whether a file is of some kind, or a folder holds such files: others are rightly not read. */
  private static boolean isAuthored(String path) {
    return FileKind.of(path).isPresent()
        || Arrays.stream(FileKind.values()).anyMatch(kind -> kind.path().startsWith(path + "/"));
  }
}
