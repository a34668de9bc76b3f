package dev.ssi.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Programs that not every machine has: without one a test is left out, but not in CI. */
final class Prerequisites {
  private Prerequisites() {}

  static void need(String program) {
    boolean there =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    if (System.getenv("CI") != null) {
      assertThat(there).as("%s is there, as .ci/run sees to", program).isTrue();
    }
    assumeTrue(there, program + " is not installed: what needs it is not tried.");
  }
}
