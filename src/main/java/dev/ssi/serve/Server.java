package dev.ssi.serve;

import com.sun.net.httpserver.HttpServer;
import dev.ssi.load.Loader;
import dev.ssi.source.DirectoryTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** A preview at work, until it is closed. */
public final class Server implements AutoCloseable {
  private static final int THREADS = 8;

  private final List<HttpServer> doors;
  private final ExecutorService workers;
  private final Listeners listeners;
  private final SnapshotMaker maker;
  private final Watch watch;
  private final Consumer<String> saved;
  private volatile Snapshot current;

  /**
   * What a preview needs.
   *
   * @param root the directory that both documents are in
   * @param checker finds what is wrong with them
   * @param tool the version of ssi
   * @param nanoTime a clock, in nanoseconds
   * @param isWatched whether to rely on what the system tells of saves; else it looks itself
   * @param saved takes, after each save that changed something, how many findings there are now
   * @param bugs takes what went wrong in this program; the preview goes on
   */
  public record Setting(
      Path root,
      Checker checker,
      String tool,
      LongSupplier nanoTime,
      boolean isWatched,
      Consumer<String> saved,
      Consumer<Throwable> bugs) {}

  private Server(Setting setting, List<HttpServer> doors) {
    this.doors = doors;
    this.saved = setting.saved();
    this.maker =
        new SnapshotMaker(
            new DirectoryTree(setting.root()), setting.checker(), setting.tool(), setting.bugs());
    this.watch =
        new Watch(
            setting.root(),
            Loader.FOLDERS,
            Loader::isLeftByTools,
            setting.isWatched() ? Notices.of(setting.root()) : null,
            setting.nanoTime(),
            this::refresh);
    this.current = maker.make();
    this.current.site();
    this.listeners = new Listeners();
    this.workers =
        Executors.newFixedThreadPool(THREADS, work -> Threads.make("ssi-serve-page", work));
    Pages pages =
        new Pages(new Gate(Loopback.port(doors)), () -> current, listeners, setting.bugs());
    for (HttpServer door : doors) {
      door.setExecutor(workers);
      door.createContext("/", pages);
      door.start();
    }
    watch.start();
  }

  /**
   * Reads the documents and begins to show them to this machine.
   *
   * @param port 0 for any that is free
   * @throws java.net.BindException if the port is taken
   */
  public static Server start(Setting setting, int port) throws IOException {
    return new Server(setting, Loopback.open(port));
  }

  /** Where it answers. */
  public int port() {
    return Loopback.port(doors);
  }

  /** How many findings there are now, in words. */
  public String summary() {
    return current.summary();
  }

  private void refresh() {
    Snapshot next = maker.make();
    if (!next.mark().equals(current.mark())) {
      current = next;
      listeners.tell(next.mark());
      saved.accept(next.summary());
      // While the browser lets go of the old page.
      next.site();
    }
  }

  /** Ends: nothing is answered or watched any more, and the port is free. */
  @Override
  public void close() {
    try {
      watch.close();
    } catch (IOException unwatchable) {
      // Then it watches nothing any more either.
    }
    doors.forEach(door -> door.stop(0));
    listeners.close();
    workers.shutdownNow();
  }
}
