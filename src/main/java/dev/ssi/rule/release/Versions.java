package dev.ssi.rule.release;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares versions by their numbers. */
final class Versions {
  private static final Pattern NUMBERS = Pattern.compile("[vV]?(\\d+(?:\\.\\d+)*)");

  private Versions() {}

  /** Whether one version comes after another; nothing where either does not begin with numbers. */
  static Optional<Boolean> isAfter(String one, String other) {
    List<BigInteger> numbers = numbers(one);
    List<BigInteger> others = numbers(other);
    if (numbers.isEmpty() || others.isEmpty()) {
      return Optional.empty();
    }
    for (int i = 0; i < Math.max(numbers.size(), others.size()); i++) {
      int order = at(numbers, i).compareTo(at(others, i));
      if (order != 0) {
        return Optional.of(order > 0);
      }
    }
    return Optional.of(false);
  }

  private static BigInteger at(List<BigInteger> numbers, int index) {
    return index < numbers.size() ? numbers.get(index) : BigInteger.ZERO;
  }

  private static List<BigInteger> numbers(String version) {
    Matcher matcher = NUMBERS.matcher(version);
    List<BigInteger> numbers = new ArrayList<>();
    if (matcher.lookingAt()) {
      for (String number : matcher.group(1).split("\\.", -1)) {
        numbers.add(new BigInteger(number));
      }
    }
    return numbers;
  }

  /** Whether a tag is the one of a version: {@code v1.1} or {@code 1.1} that of 1.1. */
  static boolean isTagOf(String tag, String version) {
    return tag.equals(version)
        || tag.substring(1).equals(version) && "vV".indexOf(tag.charAt(0)) >= 0;
  }
}
