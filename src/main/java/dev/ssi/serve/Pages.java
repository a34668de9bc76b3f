package dev.ssi.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Answers requests, out of memory alone: no part of a request ever names a file on disk. */
final class Pages implements HttpHandler {
  private static final String EVENTS = "events";
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final Gate gate;
  private final Supplier<Snapshot> site;
  private final Listeners listeners;
  private final Consumer<Throwable> bugs;

  Pages(Gate gate, Supplier<Snapshot> site, Listeners listeners, Consumer<Throwable> bugs) {
    this.gate = gate;
    this.site = site;
    this.listeners = listeners;
    this.bugs = bugs;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    protect(exchange.getResponseHeaders());
    Optional<Gate.Refusal> refusal = gate.check(exchange);
    if (refusal.isPresent()) {
      refuse(exchange, refusal.get());
      return;
    }
    String path = exchange.getRequestURI().getPath();
    String name = path.equals("/") ? "index.html" : path.substring(1);
    if (name.equals(EVENTS)) {
      listen(exchange);
    } else {
      answer(exchange, name);
    }
  }

  private static void protect(Headers headers) {
    headers.set("Content-Security-Policy", POLICY);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cache-Control", "no-store");
  }

  private static void refuse(HttpExchange exchange, Gate.Refusal refusal) throws IOException {
    if (refusal.status() == 405) {
      exchange.getResponseHeaders().set("Allow", "GET, HEAD");
    }
    // What else was sent with the request is of no interest.
    exchange.getResponseHeaders().set("Connection", "close");
    text(exchange, refusal.status(), refusal.message());
  }

  private void answer(HttpExchange exchange, String name) throws IOException {
    Snapshot now = site.get();
    try {
      Optional<byte[]> file = now.file(name);
      if (file.isPresent()) {
        send(exchange, 200, MediaType.of(name), file.get());
      } else if (MediaType.isPage(name) && name.indexOf('/') < 0) {
        int status = now.isTrouble() ? 500 : 404;
        send(exchange, status, MediaType.of("html"), now.missing(name));
      } else {
        text(exchange, 404, "The documents make no such file. The preview begins at /");
      }
    } catch (RuntimeException | StackOverflowError bug) {
      bugs.accept(bug);
      send(exchange, 500, MediaType.of("html"), Snapshot.trouble(now.mark(), Snapshot.BUG));
    }
  }

  private void listen(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(200, -1);
      exchange.close();
      return;
    }
    exchange.sendResponseHeaders(200, 0);
    listeners.add(exchange, () -> site.get().mark());
  }

  private static void text(HttpExchange exchange, int status, String message) throws IOException {
    byte[] bytes = (message + "\n").getBytes(StandardCharsets.UTF_8);
    send(exchange, status, MediaType.of("message.txt"), bytes);
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseHeaders().set("Content-Length", Integer.toString(bytes.length));
      exchange.sendResponseHeaders(status, -1);
      exchange.close();
      return;
    }
    exchange.sendResponseHeaders(status, bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }
}
