package dev.ssi.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ssi.Texts;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A fault put into the shipped documents.
 *
 * @param documents those that the fault is put into
 * @param rule the rule that must catch it
 * @param name what the author did
 * @param places every finding that results, as {@code path:line:column rule}, in order
 */
record Mutation(
    Supplier<Texts> documents,
    String rule,
    String name,
    UnaryOperator<Texts> edit,
    List<String> places) {

  static Mutation of(String rule, String name, UnaryOperator<Texts> edit, String... places) {
    return new Mutation(Texts::shipped, rule, name, edit, List.of(places));
  }

  /** One put into the shipped documents with a whole set of governance records. */
  static Mutation ofRecords(String rule, String name, UnaryOperator<Texts> edit, String... places) {
    return new Mutation(Texts::shippedWithRecords, rule, name, edit, List.of(places));
  }

  /** One put into the last edition of the sample. */
  static Mutation ofSample(String rule, String name, UnaryOperator<Texts> edit, String... places) {
    return new Mutation(Texts::sample, rule, name, edit, List.of(places));
  }

  /** Checks that exactly these findings result, whatever the line endings. */
  Stream<DynamicTest> tests() {
    return Stream.of(
        dynamicTest(
            rule + ": " + name,
            () -> {
              assertThat(places).anyMatch(place -> place.endsWith(" " + rule));
              assertThat(edit.apply(documents.get()).places()).isEqualTo(places);
            }),
        dynamicTest(
            rule + ": " + name + " (CR LF)",
            () -> assertThat(edit.apply(documents.get()).crlf().places()).isEqualTo(places)));
  }
}
