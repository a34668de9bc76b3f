package dev.ssi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ssi.GitFolder;
import dev.ssi.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What holds however many slips there are at once: mending gives the documents back as they were,
 * Appendix AH apart, and the diff says the same as the files.
 */
class FixLawsTest {
  private static final int RUNS = 4;
  private static final String EPICS = "baseline/epics/";
  private static final String PARTS = "baseline/components/";
  private static final String MAPS = "baseline/process-maps/";

  @TempDir private Path temp;

  /** What an author may get wrong in the files below a folder. */
  private record Spoiling(String folder, Pattern right, Slip slip) {
    static Spoiling of(String folder, String right, Slip slip) {
      return new Spoiling(folder, Pattern.compile(right), slip);
    }
  }

  private interface Slip {
    String of(MatchResult right);
  }

  private static final List<Spoiling> SLIPS =
      List.of(
          Spoiling.of(EPICS, "(?m)^so-that:", right -> "So_That:"),
          Spoiling.of(EPICS, "(?m)^process-maps:", right -> "process maps:"),
          Spoiling.of(EPICS, "(?<=\nroles: )\\[([^]\n]+)]", right -> right.group(1)),
          Spoiling.of(EPICS, "(?<=\ncomponents: )\\[([^]\n]+)]", right -> right.group(1)),
          Spoiling.of(EPICS, "(?<=\nid: )EP", right -> "ep"),
          Spoiling.of(EPICS, "\nwant: [^\n:]+(?=\n)", right -> right.group() + right.group()),
          Spoiling.of(EPICS, "(?<=\ncomponents: \\[)(FC-\\w+-\\d+)([^]\n]*)", FixLawsTest::twice),
          Spoiling.of(EPICS, "(?<=[, \\[])FC-\\w+-\\d+(?=[],])", FixLawsTest::small),
          Spoiling.of(EPICS, "(?<=\nprocess-maps: \\[)PM-\\d+", FixLawsTest::dashed),
          Spoiling.of(PARTS, "(?<=\ndomain: )(BFD-\\d+)", right -> "[" + right.group() + "]"),
          Spoiling.of(PARTS, "(?<=\nid: )FC-\\w+-\\d+", FixLawsTest::dashed),
          Spoiling.of(PARTS, "(?<=\ntitle: )(\\w+) ", right -> right.group(1) + "   "),
          Spoiling.of(PARTS, "(?<= \\[)(?:FC-\\w+|EP|PM)-\\d+(?=][ .,;])", FixLawsTest::small),
          Spoiling.of(MAPS, "(?<=, next: )[a-z-]+(?=})", FixLawsTest::capital),
          Spoiling.of(MAPS, "(?<=\\{lane: )SSI", FixLawsTest::small),
          Spoiling.of(MAPS, "(?<=component: )FC-\\w+-\\d+", FixLawsTest::dashed),
          Spoiling.of(MAPS, "(?<=\nlanes: \\[)(\\w+)([^]\n]*)", FixLawsTest::twice));

  private static String twice(MatchResult right) {
    return right.group() + ", " + right.group(1);
  }

  private static String small(MatchResult right) {
    return right.group().toLowerCase(Locale.ROOT);
  }

  private static String dashed(MatchResult right) {
    return right.group().replace('-', '–');
  }

  private static String capital(MatchResult right) {
    return right.group().substring(0, 1).toUpperCase(Locale.ROOT) + right.group().substring(1);
  }

  private static String spoilt(String path, String text, Random random) {
    String spoilt = text;
    for (Spoiling each : SLIPS) {
      List<MatchResult> places = each.right().matcher(spoilt).results().toList();
      if (path.startsWith(each.folder()) && !places.isEmpty() && random.nextInt(3) == 0) {
        MatchResult place = places.get(random.nextInt(places.size()));
        spoilt =
            spoilt.substring(0, place.start())
                + each.slip().of(place)
                + spoilt.substring(place.end());
      }
    }
    return spoilt;
  }

  /** The same text as another editor would have saved it. */
  private static String saved(String text, int way) {
    return switch (way) {
      case 1 -> text.replace("\n", "\r\n");
      case 2 -> "\uFEFF" + text;
      case 3 -> text.stripTrailing();
      default -> text;
    };
  }

  @TestFactory
  Stream<DynamicTest> mendingGivesBackWhatWas() {
    return IntStream.range(0, RUNS)
        .mapToObj(seed -> dynamicTest("seed " + seed, () -> check(seed)));
  }

  private void check(int seed) throws IOException {
    Random random = new Random(seed);
    Texts right = Texts.shipped();
    Texts spoilt = right;
    int slips = 0;
    for (String path : Texts.shipped().files().keySet()) {
      String text = Texts.shipped().get(path);
      int way = random.nextInt(5);
      String slipped = spoilt(path, text, random);
      slips += slipped.equals(text) ? 0 : 1;
      right = right.with(path, saved(text, way));
      spoilt = spoilt.with(path, saved(slipped, way));
    }
    assertThat(slips).isGreaterThan(50);
    String law = "appendix-ah/user-roles.yaml";
    spoilt = spoilt.with(law, spoilt.get(law).replaceFirst("summary:", "Summary:"));
    right = right.with(law, spoilt.get(law));
    GitFolder mended = GitFolder.of(temp.resolve("mended" + seed), spoilt);
    GitFolder patched = GitFolder.of(temp.resolve("patched" + seed), spoilt);
    String diff = Run.ssi("-C", patched.root().toString(), "validate", "--diff", "--quiet").out();
    patched.git(Map.of(), diff, "apply", "-");
    Run.ssi("-C", mended.root().toString(), "validate", "--fix");
    assertThat(different(Texts.in(mended.root()), right)).isEmpty();
    assertThat(different(Texts.in(patched.root()), right)).isEmpty();
    assertThat(Run.ssi("-C", mended.root().toString(), "validate", "--diff"))
        .isEqualTo(
            new Run(
                0,
                "",
                "To be fixed: nothing. 1 fix in appendix-ah is left to you: the law is binding"
                    + " text.\n"));
  }

  /** The files in which two sets of documents differ, as the first has them. */
  private static Map<String, String> different(Texts one, Texts other) {
    Map<String, String> different = new TreeMap<>();
    List<String> paths = new ArrayList<>(other.files().keySet());
    assertThat(one.files().keySet()).containsExactlyElementsOf(paths);
    paths.removeIf(path -> one.get(path).equals(other.get(path)));
    paths.forEach(path -> different.put(path, one.get(path)));
    return different;
  }
}
