package dev.ssi.serve;

import dev.ssi.Texts;
import dev.ssi.diagnostic.Finding;
import dev.ssi.load.Loaded;
import dev.ssi.load.Loader;
import dev.ssi.rule.Rules;
import dev.ssi.source.SourceTree;
import dev.ssi.trace.Trace;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A preview of documents in a directory, and a browser for it. */
final class Served implements AutoCloseable {
  /** A hang, not slowness. */
  private static final int FOR_EVER_IN_SECONDS = 60;

  final Path root;
  final Server server;
  final List<Throwable> bugs = new ArrayList<>();
  private final HttpClient browser = HttpClient.newHttpClient();

  private Served(Path root, boolean isWatched, Checker checker) throws IOException {
    this.root = root;
    this.server =
        Server.start(
            new Server.Setting(
                root, checker, "1.0.0", System::nanoTime, isWatched, summary -> {}, bugs::add),
            0);
  }

  static Served of(Texts texts, Path root) throws IOException {
    return of(texts, root, true);
  }

  static Served of(Texts texts, Path root, boolean isWatched) throws IOException {
    write(texts, root);
    return new Served(root, isWatched, Served::check);
  }

  static Served of(Texts texts, Path root, Checker checker) throws IOException {
    write(texts, root);
    return new Served(root, true, checker);
  }

  static void write(Texts texts, Path root) throws IOException {
    for (Map.Entry<String, byte[]> file : texts.files().entrySet()) {
      Path place = root.resolve(file.getKey());
      Files.createDirectories(place.getParent());
      Files.write(place, file.getValue());
    }
  }

  static Checker.Checked check(SourceTree tree) throws IOException {
    Loaded loaded = Loader.load(tree);
    Trace trace = new Trace(loaded.documents());
    List<Finding> findings = new ArrayList<>(loaded.findings());
    findings.addAll(Rules.check(trace));
    return new Checker.Checked(trace, findings);
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return browser.send(request.build(), BodyHandlers.ofString());
  }

  Document page(String path) throws IOException, InterruptedException {
    return Jsoup.parse(get(path).body());
  }

  /** What the preview tells a browser that waits; the first is which documents there are. */
  BlockingQueue<String> events() {
    BlockingQueue<String> events = new LinkedBlockingQueue<>();
    var unused =
        browser
            .sendAsync(HttpRequest.newBuilder(uri("/events")).build(), BodyHandlers.ofLines())
            .thenAccept(
                response ->
                    response
                        .body()
                        .filter(line -> line.startsWith("data: "))
                        .forEach(line -> events.add(line)));
    return events;
  }

  static String next(BlockingQueue<String> events) throws InterruptedException {
    String event = events.poll(FOR_EVER_IN_SECONDS, TimeUnit.SECONDS);
    if (event == null) {
      throw new AssertionError("nothing was told");
    }
    return event;
  }

  /** Follows saves until a page is as wanted. */
  void until(String path, Consumer<HttpResponse<String>> wanted)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(FOR_EVER_IN_SECONDS);
    while (true) {
      try {
        wanted.accept(get(path));
        return;
      } catch (AssertionError notYet) {
        if (System.nanoTime() > end) {
          throw notYet;
        }
        Thread.sleep(20);
      }
    }
  }

  /** Sends bytes as they are, and gives the first line of the answer. */
  String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port())) {
      socket.setSoTimeout(FOR_EVER_IN_SECONDS * 1_000);
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      InputStream in = socket.getInputStream();
      StringBuilder line = new StringBuilder();
      for (int c = in.read(); c >= 0 && c != '\r'; c = in.read()) {
        line.append((char) c);
      }
      return line.toString();
    }
  }

  int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.close();
  }
}
