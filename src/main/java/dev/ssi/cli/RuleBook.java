package dev.ssi.cli;

import dev.ssi.diagnostic.Rule;
import dev.ssi.diagnostic.Suggestion;
import dev.ssi.load.SyntaxRule;
import dev.ssi.rule.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Every rule there is, with its page. */
public final class RuleBook {
  private static final List<Rule> ALL = all();

  private RuleBook() {}

  private static List<Rule> all() {
    List<Rule> all = new ArrayList<>(List.of(SyntaxRule.values()));
    all.addAll(Rules.ALL);
    all.sort(Comparator.comparing(Rule::id));
    return List.copyOf(all);
  }

  /** By id. */
  public static List<Rule> rules() {
    return ALL;
  }

  /**
   * The rules of families, or single rules, that the user named; all of them if none.
   *
   * @throws UserError if a name is neither
   */
  static List<Rule> named(List<String> names) {
    Set<String> known =
        ALL.stream().map(Rule::family).collect(Collectors.toCollection(TreeSet::new));
    known.addAll(ALL.stream().map(Rule::id).toList());
    for (String name : names) {
      if (!known.contains(name)) {
        throw new UserError(unknown(name, known));
      }
    }
    return ALL.stream()
        .filter(
            rule -> names.isEmpty() || names.contains(rule.family()) || names.contains(rule.id()))
        .toList();
  }

  /**
   * The rule of an id.
   *
   * @throws UserError if there is none
   */
  static Rule rule(String id) {
    return ALL.stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new UserError(unknown(id, ALL.stream().map(Rule::id).toList())));
  }

  private static String unknown(String name, java.util.Collection<String> known) {
    return "There is no rule `"
        + name
        + "`. "
        + Suggestion.of(name, known).question().orElse("`ssi explain` lists them.");
  }

  /** The page of a rule, in Markdown. */
  public static String page(Rule rule) {
    String path = "/dev/ssi/rule/" + rule.id().replace('.', '/') + ".md";
    try (InputStream page = RuleBook.class.getResourceAsStream(path)) {
      if (page == null) {
        throw new IllegalStateException("the rule " + rule.id() + " has no page");
      }
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the jar cannot be read", unreadable);
    }
  }
}
