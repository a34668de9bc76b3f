package dev.ssi.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ssi.Branches;
import dev.ssi.Lineage;
import dev.ssi.Texts;
import dev.ssi.cli.RuleBook;
import dev.ssi.diagnostic.Rule;
import dev.ssi.report.Report;
import dev.ssi.report.Style;
import dev.ssi.report.TextReport;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the examples of every rule's page. A fence whose info string names a path replaces that file
 * of the small documents in {@code examples/small}; {@code delete PATH} removes one, and {@code
 * bytes PATH} writes one in which {@code \xHH} stands for a byte. Rules of governance and releases
 * find the records of {@code examples/small-governance} there, too.
 *
 * <p>A path such as {@code v1.0:baseline/baseline.yaml}, as in git, is of a revision: a release
 * where it is named like a tag, else a branch. What a page says of one stays for what follows. A
 * page that begins with such a path finds no other records.
 *
 * <p>On the page of a rule about two branches, {@code ours:} and {@code theirs:} stand for them;
 * what comes before, without either, is in both.
 */
class RulePageTest {
  private static final List<String> SECTIONS =
      List.of("Why", "A failing example", "What ssi says", "A passing example", "What to do");
  private static final Set<String> WITH_RECORDS = Set.of("governance", "release");
  private static final Pattern FENCE = Pattern.compile("(?ms)^(`{3,4})(\\S*) ?(\\S*)\\n(.*?)^\\1$");
  private static final Pattern TAG = Pattern.compile("v\\d+\\.\\d+");
  private static final Pattern HEADING = Pattern.compile("(?m)^## (.*)$");
  private static final Pattern BYTE = Pattern.compile("\\\\x([0-9A-F]{2})");

  @TestFactory
  Stream<DynamicTest> everyPageSaysWhatItsRuleIs() {
    return RuleBook.withMerge().stream()
        .map(rule -> dynamicTest(rule.id(), () -> checkForm(rule, RuleBook.page(rule))));
  }

  @TestFactory
  Stream<DynamicTest> everyFailingExampleGivesExactlyWhatThePageSays() {
    return RuleBook.withMerge().stream()
        .map(
            rule ->
                dynamicTest(
                    rule.id(),
                    () -> {
                      String page = RuleBook.page(rule);
                      String expected = fences(section(page, "What ssi says")).get(0).group(4);
                      assertThat(found(rule, section(page, "A failing example")).strip())
                          .isEqualTo(expected.strip())
                          .contains("[" + rule.id() + "]");
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everyPassingExampleIsClean() {
    return RuleBook.withMerge().stream()
        .map(
            rule ->
                dynamicTest(
                    rule.id(),
                    () ->
                        assertThat(found(rule, section(RuleBook.page(rule), "A passing example")))
                            .isEmpty()));
  }

  private static void checkForm(Rule rule, String page) {
    assertThat(page).startsWith("# " + rule.id() + "\n\n");
    assertThat(page.replaceAll("\\s+", " "))
        .contains("**Severity:** " + rule.severity().label())
        .contains("**Authority:** " + rule.authority());
    String prose = FENCE.matcher(page).replaceAll("");
    assertThat(HEADING.matcher(prose).results().map(match -> match.group(1)))
        .containsExactlyElementsOf(SECTIONS);
  }

  private static String section(String page, String heading) {
    int start = page.indexOf("\n## " + heading + "\n");
    int next = SECTIONS.indexOf(heading) + 1;
    return next == SECTIONS.size()
        ? page.substring(start)
        : page.substring(start, page.indexOf("\n## " + SECTIONS.get(next) + "\n"));
  }

  private static List<MatchResult> fences(String section) {
    return FENCE.matcher(section).results().toList();
  }

  private static String found(Rule rule, String section) {
    Report report =
        rule.family().equals("merge")
            ? branches(section).report()
            : overlay(rule, section).validate();
    return TextReport.findings(report, Style.PLAIN);
  }

  private static Branches branches(String section) {
    Branches branches = Branches.of(Texts.example());
    assertThat(fences(section)).isNotEmpty();
    for (MatchResult fence : fences(section)) {
      String side = revision(fence);
      UnaryOperator<Texts> edit = texts -> overlay(texts, fence);
      assertThat(side).isIn(null, "ours", "theirs");
      branches =
          side == null
              ? Branches.of(edit.apply(branches.base()))
              : side.equals("ours") ? branches.here(edit) : branches.there(edit);
    }
    return branches;
  }

  private static Lineage overlay(Rule rule, String section) {
    List<MatchResult> fences = fences(section);
    assertThat(fences).isNotEmpty();
    boolean records = WITH_RECORDS.contains(rule.family()) && revision(fences.get(0)) == null;
    Lineage lineage = Lineage.of(records ? Texts.exampleWithRecords() : Texts.example());
    for (int i = 0; i < fences.size(); i++) {
      MatchResult fence = fences.get(i);
      lineage = lineage.then(texts -> overlay(texts, fence));
      String revision = revision(fence);
      boolean last =
          i + 1 == fences.size() || !Objects.equals(revision, revision(fences.get(i + 1)));
      if (revision != null && last) {
        lineage =
            TAG.matcher(revision).matches() ? lineage.released(revision) : lineage.called(revision);
      }
    }
    return lineage;
  }

  private static String revision(MatchResult fence) {
    int colon = fence.group(3).indexOf(':');
    return colon < 0 ? null : fence.group(3).substring(0, colon);
  }

  private static Texts overlay(Texts texts, MatchResult fence) {
    String path = fence.group(3).substring(fence.group(3).indexOf(':') + 1);
    return switch (fence.group(2)) {
      case "delete" -> texts.without(path);
      case "bytes" -> texts.with(path, bytes(fence.group(4)));
      default -> texts.with(path, fence.group(4));
    };
  }

  private static byte[] bytes(String written) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Matcher escape = BYTE.matcher(written);
    int at = 0;
    while (escape.find()) {
      bytes.writeBytes(written.substring(at, escape.start()).getBytes(StandardCharsets.UTF_8));
      bytes.write(Integer.parseInt(escape.group(1), 16));
      at = escape.end();
    }
    bytes.writeBytes(written.substring(at).getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }
}
