package dev.ssi.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets in only what a browser on this machine asks of the preview itself. A page of another site,
 * open in the same browser, can send requests here too, and a name it owns can be made to lead
 * here: neither may read the documents.
 */
final class Gate {
  private static final int USUAL_PORT = 80;

  private final Set<String> hosts;
  private final Set<String> origins;

  Gate(int port) {
    List<String> names = List.of("localhost", "127.0.0.1", "[::1]");
    Stream<String> with = names.stream().map(name -> name + ":" + port);
    this.hosts =
        (port == USUAL_PORT ? Stream.concat(with, names.stream()) : with)
            .collect(Collectors.toUnmodifiableSet());
    this.origins =
        hosts.stream().map(host -> "http://" + host).collect(Collectors.toUnmodifiableSet());
  }

  /** Why a request is not answered. */
  record Refusal(int status, String message) {}

  /** Why this request is not to be answered, if it is not. */
  Optional<Refusal> check(HttpExchange exchange) {
    Headers headers = exchange.getRequestHeaders();
    if (!isOne(headers.get("Host"), hosts) || exchange.getRequestURI().isAbsolute()) {
      return refuse(421, "This preview answers only to localhost and 127.0.0.1, with its port.");
    }
    String method = exchange.getRequestMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      return refuse(405, "This preview can only be read.");
    }
    if (headers.containsKey("Origin") && !isOne(headers.get("Origin"), origins)) {
      return refuse(403, "This preview does not answer to pages of other sites.");
    }
    if (isFromElsewhere(headers) && !isVisit(headers)) {
      return refuse(403, "This preview does not answer to pages of other sites.");
    }
    return Optional.empty();
  }

  private static boolean isOne(List<String> values, Set<String> allowed) {
    return values != null
        && values.size() == 1
        && allowed.contains(values.get(0).toLowerCase(Locale.ROOT));
  }

  private static boolean isFromElsewhere(Headers headers) {
    List<String> sites = headers.get("Sec-Fetch-Site");
    return sites != null && !sites.stream().allMatch(Set.of("same-origin", "none")::contains);
  }

  /** Somebody follows a link: the page fills a window, and the one with the link cannot read it. */
  private static boolean isVisit(Headers headers) {
    return List.of("navigate").equals(headers.get("Sec-Fetch-Mode"))
        && List.of("document").equals(headers.get("Sec-Fetch-Dest"));
  }

  private static Optional<Refusal> refuse(int status, String message) {
    return Optional.of(new Refusal(status, message));
  }
}
