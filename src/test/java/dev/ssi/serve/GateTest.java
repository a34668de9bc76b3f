package dev.ssi.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is answered, and what is not given away. */
class GateTest {
  private static Served served;

  @BeforeAll
  static void serve(@TempDir Path root) throws IOException {
    served = Served.of(Texts.example(), root);
  }

  @AfterAll
  static void end() {
    served.close();
  }

  private static String ask(String method, String target, String... headers) throws IOException {
    return served.raw(
        method
            + " "
            + target
            + " HTTP/1.1\r\n"
            + String.join("", List.of(headers).stream().map(each -> each + "\r\n").toList())
            + "\r\n");
  }

  private static String host() {
    return "Host: 127.0.0.1:" + served.port();
  }

  private static String get(String target, String... headers) throws IOException {
    List<String> all = new ArrayList<>(List.of(headers));
    all.add(0, host());
    return ask("GET", target, all.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST", "127.0.0.1", "[::1]"})
  void theNamesOfThisMachineAreAnswered(String name) throws IOException {
    assertThat(ask("GET", "/", "Host: " + name + ":" + served.port())).isEqualTo("HTTP/1.1 200 OK");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example:PORT",
        "localhost",
        "127.0.0.1:1",
        "127.0.0.1:PORT.evil.example",
        "localhost.:PORT",
        "127.1:PORT",
        "0.0.0.0:PORT",
        "user@127.0.0.1:PORT"
      })
  void aNameThatSomebodyMadeLeadHereIsNot(String name) throws IOException {
    assertThat(ask("GET", "/", "Host: " + name.replace("PORT", "" + served.port())))
        .startsWith("HTTP/1.1 421 ");
  }

  @Test
  void aRequestThatNamesNoHostOrTwoOrOneInItsTargetIsNot() throws IOException {
    assertThat(ask("GET", "/")).startsWith("HTTP/1.1 421 ");
    assertThat(ask("GET", "/", host(), "Host: evil.example")).startsWith("HTTP/1.1 421 ");
    assertThat(get("http://evil.example/index.html")).startsWith("HTTP/1.1 421 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH", "X"})
  void itCanOnlyBeRead(String method) throws IOException {
    assertThat(ask(method, "/index.html", host())).startsWith("HTTP/1.1 405 ");
  }

  @ParameterizedTest
  @CsvSource({
    "same-origin, cors, empty, 200",
    "none, navigate, document, 200",
    "cross-site, navigate, document, 200",
    "cross-site, navigate, iframe, 403",
    "cross-site, no-cors, script, 403",
    "cross-site, no-cors, style, 403",
    "cross-site, cors, empty, 403",
    "same-site, no-cors, image, 403",
    "same-site, cors, empty, 403"
  })
  void ofAnotherSiteOnlyALinkLeadsHere(String site, String mode, String dest, int status)
      throws IOException {
    String[] headers = {
      "Sec-Fetch-Site: " + site, "Sec-Fetch-Mode: " + mode, "Sec-Fetch-Dest: " + dest
    };
    assertThat(get("/index.html", headers)).startsWith("HTTP/1.1 " + status + " ");
  }

  @Test
  void anotherOriginIsRefusedWhateverElseItSays() throws IOException {
    for (String origin :
        List.of("http://evil.example", "null", "http://127.0.0.1:1", "https://x")) {
      assertThat(get("/events", "Origin: " + origin)).startsWith("HTTP/1.1 403 ");
    }
    assertThat(get("/", "Origin: http://localhost:" + served.port())).startsWith("HTTP/1.1 200 ");
  }

  @ParameterizedTest
  @CsvSource({
    "/../baseline/baseline.yaml, 404",
    "/%2e%2e/baseline/baseline.yaml, 404",
    "/%2e%2e%2fbaseline%2fbaseline.yaml, 404",
    "/%252e%252e%252fbaseline%252fbaseline.yaml, 404",
    "/..%5cbaseline%5cbaseline.yaml, 404",
    "/./index.html, 404",
    "/baseline/baseline.yaml, 404",
    "/index.html%00.css, 404",
    "/%00, 404",
    "//etc/passwd, 404",
    "/%2fetc%2fpasswd, 404",
    "/c:/windows/win.ini, 404",
    "/..\\baseline\\baseline.yaml, 400",
    "/%, 400",
    "/%zz, 400",
    "/a b, 404",
    "/index.html;x=1, 404",
    "/INDEX.HTML, 404",
    "/manifest.json, 404"
  })
  void noPathLeadsToAFile(String target, int status) throws IOException {
    assertThat(get(target)).startsWith("HTTP/1.1 " + status + " ");
  }

  @Test
  void aRequestWithoutEndIsNotTakenInWithoutEnd() throws IOException {
    String endless = "x".repeat(1 << 20);
    assertThat(attempt("GET /" + endless + " HTTP/1.1\r\n" + host() + "\r\n\r\n"))
        .doesNotContain(" 200 ");
    assertThat(attempt("GET / HTTP/1.1\r\n" + host() + "\r\nX: " + endless + "\r\n\r\n"))
        .doesNotContain(" 200 ");
    assertThat(get("/")).startsWith("HTTP/1.1 200 ");
  }

  private static String attempt(String request) {
    try {
      return served.raw(request);
    } catch (IOException closed) {
      return "";
    }
  }

  @Test
  void manyWhoWaitKeepNobodyFromReading() throws IOException {
    List<Socket> waiting = new ArrayList<>();
    try {
      for (int i = 0; i < 100; i++) {
        Socket socket = new Socket("127.0.0.1", served.port());
        waiting.add(socket);
        String request = "GET /events HTTP/1.1\r\n" + host() + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      }
      assertThat(get("/index.html")).isEqualTo("HTTP/1.1 200 OK");
    } finally {
      for (Socket socket : waiting) {
        socket.close();
      }
    }
  }

  @Test
  void noOtherAddressOfThisMachineAnswers() throws IOException {
    List<InetAddress> others =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> !address.isLoopbackAddress())
            .toList();
    for (InetAddress other : others) {
      boolean answers;
      try (Socket socket = new Socket()) {
        socket.connect(new java.net.InetSocketAddress(other, served.port()), 500);
        answers = true;
      } catch (IOException refused) {
        answers = false;
      }
      assertThat(answers).as(other.toString()).isFalse();
    }
  }
}
