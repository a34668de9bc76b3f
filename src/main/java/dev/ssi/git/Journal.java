package dev.ssi.git;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * What a run is about to write, in a file of git's folder. The file is locked for as long as the
 * run lives, by the operating system: so the next run knows whether one was killed, and what it was
 * doing, without a clock or a process id.
 */
final class Journal implements AutoCloseable {
  private static final String NAME = "ssi-release";
  private static final String END = "end";
  private static final int LINES = 5;

  private final Path file;
  private final FileChannel channel;

  private Journal(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * The intent of a run.
   *
   * @param branch full name of the branch that is to move
   * @param tag full name of the tag that is to be made
   * @param commit id of the commit that the branch is to stand at
   * @param tagId id of the tag
   * @param path of the file that the commit adds, from the top
   */
  record Entry(String branch, String tag, String commit, String tagId, String path) {}

  /**
   * Opens the journal for this run.
   *
   * @throws GitProblem if another run is at work, or git's folder cannot be written
   */
  static Journal open(Path gitFolder) {
    Path file = gitFolder.resolve(NAME);
    FileChannel channel = null;
    try {
      channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return new Journal(file, channel);
      }
      channel.close();
    } catch (OverlappingFileLockException sameProcess) {
      close(channel);
    } catch (IOException unwritable) {
      throw new GitProblem(
          file + " cannot be written: " + Unreadable.reason(unwritable) + ". Nothing was changed.");
    }
    throw new GitProblem(
        "Another `ssi release` is at work in this repository. Wait until it has ended. Nothing was"
            + " changed.");
  }

  private static void close(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException ignored) {
      // It was only to be looked at, and what follows says why.
      return;
    }
  }

  /** Whether a run that was killed left one behind; looks only. */
  static boolean isLeft(Path gitFolder) {
    return Files.exists(gitFolder.resolve(NAME));
  }

  /** What a run that was killed was about to do; empty if it had not come so far. */
  Optional<Entry> read() throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate((int) channel.size());
    int read = 0;
    while (read >= 0 && bytes.hasRemaining()) {
      read = channel.read(bytes, bytes.position());
    }
    List<String> lines = List.of(new String(bytes.array(), StandardCharsets.UTF_8).split("\n", -1));
    boolean whole = lines.size() == LINES + 2 && lines.get(LINES).equals(END);
    return whole
        ? Optional.of(
            new Entry(lines.get(0), lines.get(1), lines.get(2), lines.get(3), lines.get(4)))
        : Optional.empty();
  }

  /** Writes down what is about to be done, and sees it on the disk. */
  void write(Entry entry) throws IOException {
    String text =
        String.join(
            "\n",
            entry.branch(),
            entry.tag(),
            entry.commit(),
            entry.tagId(),
            entry.path(),
            END,
            "");
    channel.truncate(0);
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes, bytes.position());
    }
    channel.force(true);
  }

  /** Forgets what was written: it is done, or was not begun. */
  void clear() throws IOException {
    channel.truncate(0);
  }

  /** Ends the run. The file stays where it still says something. */
  @Override
  public void close() {
    try {
      if (channel.size() == 0) {
        Files.deleteIfExists(file);
      }
      channel.close();
    } catch (IOException left) {
      // An empty journal says nothing to the next run.
      return;
    }
  }
}
