package dev.ssi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A new folder is there whole or not at all. */
class NewFolderTest {
  private static final NewFolder.Filler TWO_FILES =
      folder -> {
        Files.createDirectories(folder.resolve("sub"));
        Files.writeString(folder.resolve("sub/a"), "a");
        Files.writeString(folder.resolve(".b"), "b");
      };

  private static final NewFolder.Filler FAILING =
      folder -> {
        TWO_FILES.fill(folder);
        throw new IOException("no room");
      };

  @TempDir Path temp;

  @Test
  void aFolderThatWasNotThere() throws IOException {
    NewFolder.make(temp.resolve("x"), TWO_FILES);
    assertThat(temp.resolve("x/sub/a")).hasContent("a");
    assertThat(temp).isDirectoryNotContaining("glob:**/.ssi-init-*");
  }

  @Test
  void anEmptyFolderStaysTheFolderItIs() throws IOException {
    Path place = Files.createDirectory(temp.resolve("x"));
    Object key = Files.readAttributes(place, "unix:ino").get("ino");
    NewFolder.make(place, TWO_FILES);
    assertThat(Files.readAttributes(place, "unix:ino").get("ino")).isEqualTo(key);
    assertThat(Files.list(place).map(Path::getFileName).map(Path::toString))
        .containsExactlyInAnyOrder("sub", ".b");
  }

  @Test
  void aFailureLeavesNothing() throws IOException {
    assertThatThrownBy(() -> NewFolder.make(temp.resolve("x"), FAILING)).hasMessage("no room");
    assertThat(temp).isEmptyDirectory();
    Path empty = Files.createDirectory(temp.resolve("y"));
    assertThatThrownBy(() -> NewFolder.make(empty, FAILING)).hasMessage("no room");
    assertThat(empty).isEmptyDirectory();
  }

  @Test
  void ofTwoRunsAtOnceTheFirstStays() throws IOException {
    Path place = temp.resolve("x");
    assertThatThrownBy(
            () ->
                NewFolder.make(
                    place,
                    folder -> {
                      TWO_FILES.fill(folder);
                      NewFolder.make(place, TWO_FILES);
                      Files.writeString(place.resolve("sub/a"), "first");
                    }))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("was made by another run meanwhile");
    assertThat(place.resolve("sub/a")).hasContent("first");
    assertThat(Files.list(temp)).containsExactly(place);
  }

  @Test
  void aPlaceThatIsTakenStaysAsItIs() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "kept");
    assertThatThrownBy(() -> NewFolder.make(file, TWO_FILES))
        .isInstanceOf(UserError.class)
        .hasMessage(file + " is not a folder. Name one that is new or empty.");
    assertThatThrownBy(() -> NewFolder.make(temp, TWO_FILES))
        .isInstanceOf(UserError.class)
        .hasMessage(
            temp
                + " is not empty: it holds file. Name a folder that is new or empty; nothing was"
                + " changed.");
    assertThatThrownBy(() -> NewFolder.make(temp.resolve("no/such"), TWO_FILES))
        .isInstanceOf(UserError.class)
        .hasMessage(
            "There is no directory "
                + temp.resolve("no")
                + " to make "
                + temp.resolve("no/such")
                + " in.");
    assertThat(temp).isDirectoryContaining("glob:**/file");
    assertThat(Files.list(temp)).hasSize(1);
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there a folder is not closed by that bit")
  void aParentThatCannotBeWritten() throws IOException {
    Path parent = Files.createDirectory(temp.resolve("parent"));
    assumeTrue(parent.toFile().setWritable(false) && !Files.isWritable(parent), "root writes all");
    try {
      assertThatThrownBy(() -> NewFolder.make(parent.resolve("x"), TWO_FILES))
          .isInstanceOf(UserError.class)
          .hasMessageContaining("cannot be written");
    } finally {
      parent.toFile().setWritable(true);
    }
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there a process cannot be told to stop")
  void aRunThatIsToldToStopLeavesNothing() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                HalfWay.class.getName(),
                temp.resolve("x").toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.getInputStream().read()).isEqualTo('h');
    assertThat(temp).isNotEmptyDirectory();
    process.destroy();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(temp).isEmptyDirectory();
  }

  /** Fills a folder half and waits to be killed. */
  static final class HalfWay {
    private HalfWay() {}

    public static void main(String[] args) throws IOException {
      NewFolder.make(
          Path.of(args[0]),
          folder -> {
            TWO_FILES.fill(folder);
            System.out.print("h");
            System.out.flush();
            try {
              new CountDownLatch(1).await();
            } catch (InterruptedException stopped) {
              Thread.currentThread().interrupt();
            }
          });
    }
  }
}
