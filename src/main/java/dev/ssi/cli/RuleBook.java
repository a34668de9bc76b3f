package dev.ssi.cli;

import dev.ssi.diagnostic.Rule;
import dev.ssi.diagnostic.Suggestion;
import dev.ssi.load.SyntaxRule;
import dev.ssi.merge.MergeRule;
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
  private static final List<Rule> OF_ONE_TREE = sorted(List.of(SyntaxRule.values()), Rules.ALL);

  private RuleBook() {}

  private static List<Rule> sorted(List<? extends Rule> some, List<? extends Rule> others) {
    List<Rule> all = new ArrayList<>(some);
    all.addAll(others);
    all.sort(Comparator.comparing(Rule::id));
    return List.copyOf(all);
  }

  /** Those that look at documents as they are, by id. */
  public static List<Rule> rules() {
    return OF_ONE_TREE;
  }

  /** All there are, by id: those, too, that look at two branches. */
  public static List<Rule> withMerge() {
    return sorted(OF_ONE_TREE, List.of(MergeRule.values()));
  }

  /**
   * The rules of families, or single rules, that the user named; all of them if none. Those that
   * look at two branches are left out.
   *
   * @throws UserError if a name is neither, or only such as look at two branches are named
   */
  static List<Rule> named(List<String> names) {
    if (names.isEmpty()) {
      return OF_ONE_TREE;
    }
    List<Rule> named = namedWithMerge(names);
    List<Rule> left = named.stream().filter(OF_ONE_TREE::contains).toList();
    if (left.isEmpty()) {
      throw new UserError(
          "`"
              + named.get(0).id()
              + "` looks at two branches: name the other with --merge-with REV.");
    }
    return left;
  }

  /**
   * The same with those that look at two branches.
   *
   * @throws UserError if a name is neither a family nor a rule
   */
  static List<Rule> namedWithMerge(List<String> names) {
    List<Rule> all = withMerge();
    Set<String> known =
        all.stream().map(Rule::family).collect(Collectors.toCollection(TreeSet::new));
    known.addAll(all.stream().map(Rule::id).toList());
    for (String name : names) {
      if (!known.contains(name)) {
        throw new UserError(unknown(name, known));
      }
    }
    return all.stream()
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
    List<Rule> all = withMerge();
    return all.stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new UserError(unknown(id, all.stream().map(Rule::id).toList())));
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
