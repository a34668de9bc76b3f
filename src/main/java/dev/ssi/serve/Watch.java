package dev.ssi.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/**
 * Notices that files below some folders were saved, whichever way an editor does that.
 *
 * <p>What the system tells of changes only ends a wait. It tells nothing on some file systems, too
 * much at once on a busy one, and nothing of a folder that is newer than the watch: so after each
 * wait, however it ended, the folders are looked through. Where the system tells nothing, the waits
 * are short.
 */
final class Watch implements AutoCloseable {
  /** An editor saves in several steps, and git many files. */
  private static final long QUIET_MILLIS = 50;

  private static final long LONGEST_UNREST_MILLIS = 1_000;
  private static final long TOLD_MILLIS = 2_000;
  private static final long UNTOLD_MILLIS = 100;

  /** Of the time, at most a twentieth goes into looking. */
  private static final int REST = 20;

  private final Path root;
  private final List<Path> folders;
  private final Predicate<String> passedOver;
  private final WatchService service;
  private final LongSupplier nanoTime;
  private final Runnable changed;
  private final Thread thread;
  private boolean told;
  private FolderScan last;
  private long scanMillis;

  /**
   * Looks at the folders for the first time; what changes from now on is noticed.
   *
   * @param root the directory that the folders are in
   * @param passedOver names of files that are of no account
   * @param service what the system tells, or null to do without; closed with this
   * @param nanoTime a clock, in nanoseconds
   * @param changed called after a change, never twice at once
   */
  Watch(
      Path root,
      List<String> folders,
      Predicate<String> passedOver,
      WatchService service,
      LongSupplier nanoTime,
      Runnable changed) {
    this.root = root;
    this.folders = folders.stream().map(root::resolve).toList();
    this.passedOver = passedOver;
    this.service = service;
    this.nanoTime = nanoTime;
    this.changed = changed;
    this.told = service != null;
    this.last = look();
    this.thread = Threads.make("ssi-serve-watch", this::run);
  }

  /** Begins to call. */
  void start() {
    thread.start();
  }

  private void run() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        boolean touched = await(told ? TOLD_MILLIS : UNTOLD_MILLIS);
        if (touched) {
          settle();
        }
        FolderScan now = look();
        if (touched || !now.isSameAs(last)) {
          if (!touched) {
            now = untilStill(now);
          }
          last = now;
          changed.run();
        }
      }
    } catch (InterruptedException | ClosedWatchServiceException ended) {
      // The preview ends.
    }
  }

  /** Waits for something to happen to a document; false if nothing did. */
  private boolean await(long millis) throws InterruptedException {
    long patience = Math.max(millis, scanMillis * REST);
    if (!told) {
      Thread.sleep(patience);
      return false;
    }
    WatchKey key = service.poll(patience, TimeUnit.MILLISECONDS);
    return key != null && isOfDocument(key);
  }

  /** Waits until nothing happens for a moment. */
  private void settle() throws InterruptedException {
    long end = nanoTime.getAsLong() + TimeUnit.MILLISECONDS.toNanos(LONGEST_UNREST_MILLIS);
    while (nanoTime.getAsLong() < end) {
      WatchKey key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
      if (key == null) {
        return;
      }
      boolean unused = isOfDocument(key);
    }
  }

  private FolderScan untilStill(FolderScan first) throws InterruptedException {
    long end = nanoTime.getAsLong() + TimeUnit.MILLISECONDS.toNanos(LONGEST_UNREST_MILLIS);
    FolderScan before = first;
    while (nanoTime.getAsLong() < end) {
      Thread.sleep(QUIET_MILLIS);
      FolderScan now = look();
      if (now.isSameAs(before)) {
        return now;
      }
      before = now;
    }
    return before;
  }

  private boolean isOfDocument(WatchKey key) {
    boolean found = false;
    boolean isRoot = key.watchable().equals(root);
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.context() instanceof Path name) {
        boolean counts =
            isRoot ? folders.contains(root.resolve(name)) : !passedOver.test(name.toString());
        found |= counts;
      } else {
        found = true;
      }
    }
    key.reset();
    return found;
  }

  /** Looks through the folders, and has the system tell of those that are new. */
  private FolderScan look() {
    long start = nanoTime.getAsLong();
    tellOf(root);
    FolderScan scan = FolderScan.of(folders, passedOver, this::tellOf);
    scanMillis = TimeUnit.NANOSECONDS.toMillis(nanoTime.getAsLong() - start);
    return scan;
  }

  private void tellOf(Path directory) {
    if (!told) {
      return;
    }
    try {
      directory.register(
          service,
          StandardWatchEventKinds.ENTRY_CREATE,
          StandardWatchEventKinds.ENTRY_DELETE,
          StandardWatchEventKinds.ENTRY_MODIFY);
    } catch (NoSuchFileException | NotDirectoryException gone) {
      // The next look will not find it.
    } catch (IOException refused) {
      // Such as a limit on how much may be watched: from now on nothing is relied on.
      told = false;
    }
  }

  @Override
  public void close() throws IOException {
    thread.interrupt();
    if (service != null) {
      service.close();
    }
  }
}
