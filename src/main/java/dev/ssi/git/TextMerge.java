package dev.ssi.git;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeChunk;
import org.eclipse.jgit.merge.MergeChunk.ConflictState;
import org.eclipse.jgit.merge.MergeResult;

/** Two editions of a text merged line by line, as {@code git merge} does it, in memory. */
public final class TextMerge {
  private static final int OURS = 1;
  private static final int THEIRS = 2;

  private final List<byte[]> texts;
  private final List<MergeChunk> chunks = new ArrayList<>();

  /**
   * @param base what both were made of
   */
  public TextMerge(byte[] base, byte[] ours, byte[] theirs) {
    this.texts = List.of(base, ours, theirs);
    MergeResult<RawText> merged =
        new MergeAlgorithm(new HistogramDiff())
            .merge(
                RawTextComparator.DEFAULT,
                new RawText(base),
                new RawText(ours),
                new RawText(theirs));
    merged.forEach(chunks::add);
  }

  /** Whether git takes a file for one that has no lines to merge. */
  public static boolean isBinary(byte[] content) {
    return RawText.isBinary(content);
  }

  /**
   * Lines that both sides rewrote, each otherwise.
   *
   * @param ours as the one side has them
   * @param theirs as the other has them
   */
  public record Conflict(Lines ours, Lines theirs) {}

  /**
   * A stretch of lines.
   *
   * @param first from 1
   * @param end just after the last; equal to {@code first} where there is none
   */
  public record Lines(int first, int end) {}

  /** Where git would stop, in the order of the text. */
  public List<Conflict> conflicts() {
    List<Conflict> conflicts = new ArrayList<>();
    Lines ours = null;
    for (MergeChunk chunk : chunks) {
      Lines lines = new Lines(chunk.getBegin() + 1, chunk.getEnd() + 1);
      if (chunk.getConflictState() == ConflictState.FIRST_CONFLICTING_RANGE) {
        ours = lines;
      } else if (chunk.getConflictState() == ConflictState.NEXT_CONFLICTING_RANGE) {
        conflicts.add(new Conflict(ours, lines));
      }
    }
    return conflicts;
  }

  /** The merged text; where git would stop, as the one side has it. */
  public byte[] takingOurs() {
    return taking(OURS);
  }

  /** The merged text; where git would stop, as the other side has it. */
  public byte[] takingTheirs() {
    return taking(THEIRS);
  }

  private byte[] taking(int side) {
    ByteArrayOutputStream merged = new ByteArrayOutputStream();
    List<int[]> starts = texts.stream().map(TextMerge::starts).toList();
    boolean ended = true;
    for (MergeChunk chunk : chunks) {
      int source = chunk.getSequenceIndex();
      boolean taken = chunk.getConflictState() == ConflictState.NO_CONFLICT || source == side;
      if (!taken || chunk.getBegin() == chunk.getEnd()) {
        continue;
      }
      if (!ended) {
        merged.write('\n');
      }
      int from = starts.get(source)[chunk.getBegin()];
      int to = starts.get(source)[chunk.getEnd()];
      merged.write(texts.get(source), from, to - from);
      ended = texts.get(source)[to - 1] == '\n';
    }
    return merged.toByteArray();
  }

  /** Where each line starts, and the end of the last. */
  private static int[] starts(byte[] text) {
    int[] starts = new int[text.length + 1];
    int count = 1;
    for (int at = 1; at <= text.length; at++) {
      if (text[at - 1] == '\n' || at == text.length) {
        starts[count++] = at;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  /**
   * Which line of another edition each line of a text is.
   *
   * @return for each line the number of the other's, from 1; 0 where the other has no such line
   */
  public static int[] sameLines(byte[] text, byte[] other) {
    RawText from = new RawText(text);
    RawText to = new RawText(other);
    int[] same = new int[from.size()];
    int at = 0;
    int there = 0;
    List<Edit> edits =
        new ArrayList<>(new HistogramDiff().diff(RawTextComparator.DEFAULT, from, to));
    edits.add(new Edit(from.size(), from.size(), to.size(), to.size()));
    for (Edit edit : edits) {
      while (at < edit.getBeginA()) {
        same[at++] = ++there;
      }
      at = edit.getEndA();
      there = edit.getEndB();
    }
    return same;
  }
}
