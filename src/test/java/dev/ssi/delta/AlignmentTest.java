package dev.ssi.delta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lists short and very long go together entry by entry, and the same either way. */
class AlignmentTest {

  private static List<Integer> numbers(Random random, int size, int values) {
    return random.ints(size, 0, values).boxed().toList();
  }

  /** How many entries stay, once all that is asked of an alignment is found to hold. */
  private static int kept(List<Integer> from, List<Integer> to) {
    List<Alignment.Stretch> stretches = Alignment.of(from, to);
    int i = 0;
    int j = 0;
    int kept = 0;
    boolean same = false;
    for (Alignment.Stretch stretch : stretches) {
      assertThat(stretch.fromStart()).isEqualTo(i);
      assertThat(stretch.toStart()).isEqualTo(j);
      assertThat(i == 0 && j == 0 || stretch.same() != same).as("they take turns").isTrue();
      same = stretch.same();
      i = stretch.fromEnd();
      j = stretch.toEnd();
      if (same) {
        assertThat(from.subList(stretch.fromStart(), i))
            .isEqualTo(to.subList(stretch.toStart(), j))
            .isNotEmpty();
        kept += i - stretch.fromStart();
      }
    }
    assertThat(i).isEqualTo(from.size());
    assertThat(j).isEqualTo(to.size());
    assertThat(Alignment.of(to, from))
        .isEqualTo(
            stretches.stream()
                .map(
                    it ->
                        new Alignment.Stretch(
                            it.same(), it.toStart(), it.toEnd(), it.fromStart(), it.fromEnd()))
                .toList());
    return kept;
  }

  @Test
  void shortListsKeepAsMuchAsCanBeKept() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      List<Integer> from = numbers(random, random.nextInt(30), 1 + random.nextInt(9));
      List<Integer> to = numbers(random, random.nextInt(30), 1 + random.nextInt(9));
      assertThat(kept(from, to)).isEqualTo(longest(from, to));
    }
  }

  private static int longest(List<Integer> from, List<Integer> to) {
    int[][] lengths = new int[from.size() + 1][to.size() + 1];
    for (int i = from.size() - 1; i >= 0; i--) {
      for (int j = to.size() - 1; j >= 0; j--) {
        lengths[i][j] =
            from.get(i).equals(to.get(j))
                ? lengths[i + 1][j + 1] + 1
                : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
      }
    }
    return lengths[0][0];
  }

  @Test
  void longListsAreAlignedWholeAndTheSameEitherWay() {
    Random random = new Random(7);
    for (int values : new int[] {1, 2, 5, 60, 800, 1_000_000}) {
      List<Integer> from = numbers(random, 4000, values);
      List<Integer> to = new ArrayList<>(from);
      for (int i = 0; i < 2000; i++) {
        to.set(random.nextInt(to.size()), random.nextInt(values));
      }
      assertThat(kept(from, to)).as(values + " values").isGreaterThan(2000);
      assertThat(kept(from, numbers(random, 3000, values))).isLessThanOrEqualTo(3000);
    }
  }

  @Test
  void listsMadeToBeHardComeToAnEnd() {
    List<Integer> up = IntStream.range(0, 20_000).boxed().toList();
    List<Integer> down = new ArrayList<>(up);
    Collections.reverse(down);
    assertThat(kept(up, down)).isEqualTo(1);
    List<Integer> pairs = up.stream().map(i -> i / 2).toList();
    List<Integer> turned = new ArrayList<>(pairs);
    Collections.rotate(turned, 10_000);
    assertThat(kept(pairs, turned)).isEqualTo(10_000);
    List<Integer> nested = new ArrayList<>();
    for (int i = 0; i < 8000; i++) {
      nested.add(i);
      nested.add(0, i);
    }
    assertThat(kept(nested, up)).isPositive();
  }

  @Test
  void ofUniqueEntriesAsManyStayAsAreInOrder() {
    List<Integer> from = IntStream.range(0, 5000).boxed().toList();
    List<Integer> to = new ArrayList<>(from);
    to.add(0, -1);
    to.add(to.remove(2500));
    assertThat(kept(from, to)).isEqualTo(4999);
    List<Integer> shuffled = new ArrayList<>(from.subList(0, 700));
    Collections.shuffle(shuffled, new Random(7));
    assertThat(kept(from.subList(0, 700), shuffled))
        .isEqualTo(longest(from.subList(0, 700), shuffled));
  }
}
