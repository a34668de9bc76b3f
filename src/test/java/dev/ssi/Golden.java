package dev.ssi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that hold what ssi must say, byte for byte. To accept a change, delete the file, run the
 * test and look at what it wrote.
 */
public final class Golden {
  private static final Path ROOT = Path.of("src/test/resources/golden");

  private Golden() {}

  /**
   * Compares.
   *
   * @param file below {@code src/test/resources/golden}
   */
  public static void check(String file, String actual) throws IOException {
    Path path = ROOT.resolve(file);
    if (!Files.exists(path)) {
      Files.createDirectories(path.getParent());
      Files.write(path, actual.getBytes(StandardCharsets.UTF_8));
      fail("there was no " + path + "; it was written: look at it and run the test again");
    }
    assertThat(actual).as(file).isEqualTo(Files.readString(path));
  }
}
