package dev.ssi.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The expressions of GitHub Actions, as far as the examples use them. */
final class Expressions {
  private static final Pattern HOLE = Pattern.compile("\\$\\{\\{(.*?)\\}\\}");
  private static final Pattern STATUS = Pattern.compile("\\b(?:always|cancelled|failure)\\(\\)");
  private static final Pattern TOKEN =
      Pattern.compile("\\s*('[^']*'|[A-Za-z_][\\w.-]*|==|!=|&&|\\|\\||[!(),])");

  private final Map<String, ?> context;
  private final List<String> tokens = new ArrayList<>();
  private int next;

  private Expressions(String expression, Map<String, ?> context) {
    this.context = context;
    Matcher token = TOKEN.matcher(expression.strip());
    int end = 0;
    while (end < token.regionEnd() && token.find(end)) {
      assertThat(token.start()).as("understood: %s", expression).isEqualTo(end);
      tokens.add(token.group(1));
      end = token.end();
    }
    assertThat(end).as("understood: %s", expression).isEqualTo(expression.strip().length());
  }

  /** The text with each expression in it replaced by its value. */
  static String filled(Object text, Map<String, ?> context) {
    return HOLE.matcher(String.valueOf(text))
        .replaceAll(
            hole -> Matcher.quoteReplacement(text(new Expressions(hole.group(1), context).or())));
  }

  /**
   * Whether a job or a step with this condition runs. Without a word on failures it takes that all
   * before it succeeded.
   */
  static boolean holds(Object condition, boolean succeededSoFar, Map<String, ?> context) {
    if (condition == null) {
      return succeededSoFar;
    }
    String bare = String.valueOf(condition).replaceAll("^\\$\\{\\{|\\}\\}$", "");
    boolean asked = STATUS.matcher(bare).find();
    return (asked || succeededSoFar) && truth(new Expressions(bare, context).or());
  }

  private Object or() {
    Object value = and();
    while (takes("||")) {
      Object right = and();
      value = truth(value) ? value : right;
    }
    return value;
  }

  private Object and() {
    Object value = comparison();
    while (takes("&&")) {
      Object right = comparison();
      value = truth(value) ? right : value;
    }
    return value;
  }

  private Object comparison() {
    Object left = unary();
    if (takes("==")) {
      return same(left, unary());
    }
    return takes("!=") ? !same(left, unary()) : left;
  }

  private Object unary() {
    if (takes("!")) {
      return !truth(unary());
    }
    if (takes("(")) {
      Object value = or();
      assertThat(takes(")")).isTrue();
      return value;
    }
    String token = tokens.get(next++);
    if (token.startsWith("'")) {
      return token.substring(1, token.length() - 1);
    }
    return takes("(") ? call(token) : lookUp(token);
  }

  private Object call(String function) {
    List<String> arguments = new ArrayList<>();
    while (!takes(")")) {
      arguments.add(text(or()));
      takes(",");
    }
    return switch (function) {
      case "always" -> true;
      case "cancelled" -> false;
      case "startsWith" -> arguments.get(0).startsWith(arguments.get(1));
      case "format" -> arguments.get(0).replace("{0}", arguments.get(1));
      default -> throw new AssertionError("Unknown function " + function);
    };
  }

  private Object lookUp(String path) {
    Object value = context;
    for (String name : path.split("\\.")) {
      value = value instanceof Map<?, ?> map ? map.get(name) : null;
    }
    return value;
  }

  private boolean takes(String token) {
    boolean there = next < tokens.size() && tokens.get(next).equals(token);
    next += there ? 1 : 0;
    return there;
  }

  private static boolean same(Object left, Object right) {
    return text(left).toLowerCase(Locale.ROOT).equals(text(right).toLowerCase(Locale.ROOT));
  }

  private static boolean truth(Object value) {
    return value != null && !value.equals(false) && !value.equals("");
  }

  private static String text(Object value) {
    return value == null ? "" : String.valueOf(value);
  }
}
