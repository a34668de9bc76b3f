package dev.ssi.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ssi.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever was done to the documents, mending comes to an end and leaves nothing to be mended. */
class BrokenFilesTest {
  private static final int RUNS = 5;
  private static final int BLOWS = 150;

  /** Lines near the top of a file are struck most: there the fields are. */
  private static final int FRONT = 30;

  private static final String SIGNS = "-_:[]{},#&*'\"– ";

  private static String struck(String text, Random random) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int most = random.nextInt(4) == 0 ? lines.size() : Math.min(lines.size(), FRONT);
    int at = random.nextInt(most);
    String line = lines.get(at);
    int column = random.nextInt(line.length() + 1);
    int sign = random.nextInt(SIGNS.length());
    String struck =
        switch (random.nextInt(10)) {
          case 0 -> line.toLowerCase(Locale.ROOT);
          case 1 -> line.toUpperCase(Locale.ROOT);
          case 2 -> line + "\n" + line;
          case 3 -> line.replace("-", "_");
          case 4 -> line.replace("[", "").replace("]", "");
          case 5 -> line.replace(": ", ": [") + "]";
          case 6 -> line.replaceFirst("(, [^,\\]]+)\\]", "$1$1]");
          case 7 -> line.replaceFirst("([\\w-]+)\\]", "\"$1 \"] # x");
          case 8 -> line.replace("[", "[ &a ").replace(",", ", *a,");
          default -> line.substring(0, column) + SIGNS.charAt(sign) + line.substring(column);
        };
    lines.set(at, struck);
    return String.join("\n", lines);
  }

  @TestFactory
  Stream<DynamicTest> nothingIsLeftToBeMended() {
    return IntStream.range(0, RUNS)
        .mapToObj(seed -> dynamicTest("seed " + seed, () -> check(seed)));
  }

  private static void check(int seed) {
    Random random = new Random(seed);
    Texts broken = Slip.documents();
    List<String> paths = List.copyOf(broken.files().keySet());
    for (int blow = 0; blow < BLOWS; blow++) {
      String path = paths.get(random.nextInt(paths.size()));
      broken = broken.with(path, struck(broken.get(path), random));
    }
    Mended mended = Fixes.of(broken);
    assertThat(mended.mends()).isNotEmpty();
    Texts after = Fixes.after(broken);
    Set<String> changed = mended.changes().stream().map(Change::path).collect(Collectors.toSet());
    assertThat(Fixes.difference(after, broken).keySet())
        .isEqualTo(changed)
        .noneMatch(path -> path.startsWith("appendix-ah/"));
    assertThat(Fixes.safe(after)).isEmpty();
  }
}
