package dev.ssi.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The browsers that wait for a save, by way of server-sent events. Their requests stay open and
 * take no thread: one thread writes to all of them.
 */
final class Listeners implements AutoCloseable {
  /** More than anybody has windows in sight; a browser opens six to one place at the most. */
  private static final int MOST = 64;

  private static final int SECONDS_BETWEEN_SIGNS = 15;
  private static final String SIGN_OF_LIFE = ":\n\n";

  private final Deque<HttpExchange> exchanges = new ArrayDeque<>();
  private final ScheduledExecutorService writer;

  Listeners() {
    this.writer =
        Executors.newSingleThreadScheduledExecutor(work -> Threads.make("ssi-serve-events", work));
    // A browser that went away is noticed only when something is written to it.
    var unused =
        writer.scheduleWithFixedDelay(
            () -> writeAll(SIGN_OF_LIFE),
            SECONDS_BETWEEN_SIGNS,
            SECONDS_BETWEEN_SIGNS,
            TimeUnit.SECONDS);
  }

  /**
   * Keeps a request open.
   *
   * @param exchange whose headers have been sent
   * @param current tells which documents there are when the writer comes to it
   */
  void add(HttpExchange exchange, Supplier<String> current) {
    writer.execute(
        () -> {
          if (exchanges.size() == MOST) {
            exchanges.removeFirst().close();
          }
          if (write(exchange, event(current.get()))) {
            exchanges.addLast(exchange);
          }
        });
  }

  /** Tells every browser which documents there are now. */
  void tell(String mark) {
    writer.execute(() -> writeAll(event(mark)));
  }

  private static String event(String mark) {
    return "data: " + mark + "\n\n";
  }

  private void writeAll(String text) {
    exchanges.removeIf(exchange -> !write(exchange, text));
  }

  private static boolean write(HttpExchange exchange, String text) {
    try {
      exchange.getResponseBody().write(text.getBytes(StandardCharsets.US_ASCII));
      exchange.getResponseBody().flush();
      return true;
    } catch (IOException gone) {
      exchange.close();
      return false;
    }
  }

  @Override
  public void close() {
    writer.shutdownNow();
  }
}
