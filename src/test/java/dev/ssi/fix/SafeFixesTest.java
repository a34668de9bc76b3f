package dev.ssi.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ssi.Golden;
import dev.ssi.Texts;
import dev.ssi.cli.RuleBook;
import dev.ssi.diagnostic.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each safe fix: what it makes of a slip in the shipped documents. */
class SafeFixesTest {
  private static final String GOLDEN = "fix/";
  private static final Path TABLE = Path.of("src/main/java/dev/ssi/fix/SAFE.md");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z.*-]+)` \\| ([a-z ]+) \\|");

  @TestFactory
  Stream<DynamicTest> aSlipIsMendedAndNothingElseIsChanged() {
    return Slip.all().stream().map(slip -> dynamicTest(title(slip), () -> check(slip)));
  }

  @TestFactory
  Stream<DynamicTest> lineEndsStayWhatTheyAre() {
    return Slip.all().stream()
        .map(
            slip ->
                dynamicTest(
                    title(slip),
                    () ->
                        assertThat(
                                Fixes.difference(
                                    Fixes.after(slip.made().crlf()), slip.mended().crlf()))
                            .isEmpty()));
  }

  private static void check(Slip slip) throws IOException {
    Texts made = slip.made();
    assertThat(Fixes.safe(made)).isNotEmpty().containsOnly(slip.rule());
    Texts after = Fixes.after(made);
    assertThat(Fixes.difference(after, slip.mended())).isEmpty();
    assertThat(after.places()).isEqualTo(Slip.documents().places());
    assertThat(Fixes.of(after).mends()).isEmpty();
    Golden.check(file(slip), Fixes.diff(made));
  }

  private static String title(Slip slip) {
    return slip.rule() + ": " + slip.name();
  }

  private static String file(Slip slip) {
    return GOLDEN
        + slip.rule()
        + "/"
        + slip.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-")
        + ".diff";
  }

  @Test
  void everyGoldenFileIsOfASlip() throws IOException {
    Path folder = Path.of("src/test/resources/golden", GOLDEN);
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .map(file -> GOLDEN + folder.relativize(file).toString().replace('\\', '/')))
          .containsExactlyInAnyOrderElementsOf(
              Slip.all().stream().map(SafeFixesTest::file).toList());
    }
  }

  @Test
  void thePageOfARuleTellsOfItsSafeFixAndNoOtherPageDoes() {
    assertThat(rules(rule -> RuleBook.page(rule).contains("`ssi validate --fix`")))
        .isEqualTo(withSafeFix());
  }

  @Test
  void everyRuleIsJudged() throws IOException {
    Map<String, Boolean> rows =
        ROW.matcher(Files.readString(TABLE))
            .results()
            .collect(Collectors.toMap(row -> row.group(1), row -> !row.group(2).equals("no")));
    assertThat(
            rules(
                rule -> {
                  Boolean own = rows.remove(rule.id());
                  return own != null ? own : rows.get(rule.family() + ".*");
                }))
        .isEqualTo(withSafeFix());
    assertThat(rows.keySet()).allMatch(left -> left.endsWith(".*"));
  }

  private static Set<String> rules(Predicate<Rule> wanted) {
    return RuleBook.rules().stream()
        .filter(wanted)
        .map(Rule::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> withSafeFix() {
    return Slip.all().stream().map(Slip::rule).collect(Collectors.toCollection(TreeSet::new));
  }
}
