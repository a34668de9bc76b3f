package dev.ssi.document.delta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Chromium;
import dev.ssi.Editions;
import dev.ssi.Texts;
import dev.ssi.delta.Delta;
import dev.ssi.delta.Edition;
import dev.ssi.delta.Read;
import dev.ssi.delta.Side;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What axe-core finds in the page, in a real Chromium: nothing. */
class AccessibilityTest {
  @TempDir private Path directory;

  @BeforeAll
  static void findChromium() {
    Chromium.require();
  }

  @Test
  void aPageWithEveryKindOfChangeIsAccessibleOnAPhone() throws Exception {
    assertThat(
            verdict(
                Deltas.between(Read.edition(Editions.v1_1()), Read.edition(Editions.v2_0())),
                Chromium.LIGHT,
                Chromium.PHONE))
        .isEqualTo("light, " + Chromium.CLEAN);
  }

  @Test
  void aPageIsAccessibleInTheDark() throws Exception {
    assertThat(
            verdict(
                Deltas.between(Read.edition(Editions.v1_0()), Read.edition(Editions.v1_1())),
                Chromium.DARK,
                Chromium.DESK))
        .isEqualTo("dark, " + Chromium.CLEAN);
  }

  @Test
  void aDraftWithoutChangesIsAccessible() throws Exception {
    Side work = new Side("worktree", null, null, null, "1.1", "1.0", null, null);
    Edition small = Read.edition(Texts.example());
    Delta draft = Delta.between(small, Deltas.side("v1.0", 1), small, work);
    assertThat(verdict(draft, Chromium.LIGHT, Chromium.DESK)).isEqualTo("light, " + Chromium.CLEAN);
  }

  private String verdict(Delta delta, String scheme, String size) throws Exception {
    return Chromium.axe(DeltaHtml.render(delta), directory, scheme, size);
  }
}
