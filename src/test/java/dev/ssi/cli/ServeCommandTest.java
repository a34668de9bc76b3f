package dev.ssi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ssi serve} from its start to its end. */
class ServeCommandTest {
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/");
  private static final int FOR_EVER_IN_SECONDS = 60;

  @TempDir private Path root;

  /** A run that goes on until its thread is interrupted. */
  private static final class Running {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final FutureTask<Integer> status;
    private final Thread thread;

    Running(String... arguments) {
      status =
          new FutureTask<>(
              () -> Ssi.run(arguments, InputStream.nullInputStream(), stream(out), stream(err)));
      thread = new Thread(status);
      thread.start();
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
      return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }

    int port() throws InterruptedException {
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(FOR_EVER_IN_SECONDS);
      while (System.nanoTime() < end) {
        Matcher address = ADDRESS.matcher(out.toString(StandardCharsets.UTF_8));
        if (address.find()) {
          return Integer.parseInt(address.group(1));
        }
        Thread.sleep(20);
      }
      throw new AssertionError("no address in: " + out + err);
    }

    int end() throws Exception {
      thread.interrupt();
      return status.get(FOR_EVER_IN_SECONDS, TimeUnit.SECONDS);
    }
  }

  private static boolean answers(int port) throws IOException {
    try (Socket socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port)) {
      return socket.isConnected();
    } catch (ConnectException refused) {
      return false;
    }
  }

  private static List<String> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.startsWith("ssi-serve") || name.startsWith("HTTP-Dispatcher"))
        .toList();
  }

  @Test
  void itSaysWhereItIsAndEndsWithoutATrace() throws Exception {
    Folder.small(root);
    Running run = new Running("-C", root.toString(), "serve", "--port", "0");
    int port = run.port();
    assertThat(answers(port)).isTrue();
    assertThat(run.end()).isZero();
    assertThat(run.out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            The live document is at http://127.0.0.1:%d/ and follows each save.
            Now: no findings. Ctrl-C ends it.
            """
                .formatted(port));
    assertThat(run.err.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(answers(port)).isFalse();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(FOR_EVER_IN_SECONDS);
    while (!threads().isEmpty() && System.nanoTime() < end) {
      Thread.sleep(20);
    }
    assertThat(threads()).isEmpty();
  }

  @Test
  void quietItPrintsTheAddressAlone() throws Exception {
    Folder.small(root);
    Running run = new Running("-C", root.toString(), "serve", "--port", "0", "--quiet");
    int port = run.port();
    assertThat(run.end()).isZero();
    assertThat(run.out.toString(StandardCharsets.UTF_8))
        .isEqualTo("http://127.0.0.1:" + port + "/\n");
  }

  @Test
  void itWritesNothingWhateverIsWrong() throws Exception {
    Folder folder = Folder.small(root).remove("baseline/epics");
    var files = folder.files();
    Running run = new Running("-C", root.toString(), "serve", "--port", "0");
    assertThat(answers(run.port())).isTrue();
    assertThat(run.end()).isZero();
    assertThat(run.out.toString(StandardCharsets.UTF_8)).contains("Now: 1 error.");
    assertThat(folder.files()).isEqualTo(files);
  }

  @Test
  void aPortThatWasAskedForAndIsTakenIsAnErrorWithTheNextStep() throws Exception {
    Folder.small(root);
    try (ServerSocket taken =
        new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
      String port = String.valueOf(taken.getLocalPort());
      Run run = Run.ssi("-C", root.toString(), "serve", "--port", port);
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .isEqualTo(
              "ssi: Port "
                  + port
                  + " is in use or not allowed. Choose another with --port, or leave --port out to"
                  + " take the next free one.\n");
    }
  }

  @Test
  void aPortThatThereIsNotIsAnError() throws IOException {
    Folder.small(root);
    Run run = Run.ssi("-C", root.toString(), "serve", "--port", "70000");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("ssi: There is no port 70000: they go from 1 to 65535.\n");
  }

  @Test
  void withoutDocumentsThereIsNothingToServe() {
    Run run = Run.ssi("-C", root.toString(), "serve");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("ssi: No documents in ");
  }
}
