package dev.ssi.document.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Chromium;
import dev.ssi.Texts;
import dev.ssi.document.book.Book;
import dev.ssi.history.Provenance;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The meaning of a term at hand, in a real Chromium (WCAG 2.2, 1.4.13). */
class TermsTest {
  private static final String DRIVE =
      """
      const said = [];
      const box = document.getElementById('meaning-at-hand');
      const [first, second] = document.querySelectorAll('a.term');
      const wait = () => new Promise(done => setTimeout(done, 600));
      const over = target => target.dispatchEvent(
          new PointerEvent('pointerover', {bubbles: true, pointerType: 'mouse'}));
      const say = when => said.push(when + ': ' + (box.hidden ? 'nothing' : box.innerText));
      const escape = () => document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}));
      window.addEventListener('load', async () => {
        say('at first');
        first.focus();
        say('focused');
        said.push('described: ' + (first.getAttribute('aria-describedby') === box.id));
        escape();
        say('after Escape');
        first.blur();
        over(second);
        await wait();
        say('under the pointer');
        over(box);
        await wait();
        said.push('kept while the pointer is on it: ' + !box.hidden);
        over(document.body);
        await wait();
        say('when the pointer has gone');
        const verdict = document.createElement('pre');
        verdict.id = 'test-verdict';
        verdict.textContent = said.join('\\n');
        document.body.replaceChildren(verdict);
      });
      """;

  private static final String SHOW =
      "document.querySelector('a.term').focus();"
          + "if (document.getElementById('meaning-at-hand').hidden) throw 'not shown';";

  @TempDir private static Path folder;

  private static String page;

  @BeforeAll
  static void build() throws Exception {
    Chromium.require();
    Book book = Books.of(Texts.shipped(), Books.RELEASE);
    var publication = LivePublication.of(book, "1.0.0");
    LiveSite.addTo(publication, book, SiteFacts.of(book, 0, "1.0.0"), Provenance.NONE);
    Path site = folder.resolve("site");
    publication.write(site);
    page = Files.readString(site.resolve("FC-SMI-07.html"));
  }

  @Test
  void theMeaningShowsAtTheTermAndGoesWhenItIsNotWanted() throws Exception {
    Path site = folder.resolve("site");
    Files.writeString(site.resolve("drive.js"), DRIVE);
    Path driven = site.resolve("driven.html");
    Files.writeString(
        driven, page.replace("</body>", "<script src=\"drive.js\" defer></script></body>"));
    String user =
        "User\nA SEC Party that has completed what the SEC asks for before it may use the DCC"
            + " Services in at least one User Role.";
    assertThat(Chromium.verdict(driven.toUri().toString(), folder))
        .startsWith("at first: nothing\nfocused: " + user + "\ndescribed: true\n")
        .contains("\nafter Escape: nothing\nunder the pointer: Device\n")
        .endsWith("\nkept while the pointer is on it: true\nwhen the pointer has gone: nothing");
  }

  @Test
  void thePageIsAccessibleWithAMeaningShown() throws Exception {
    assertThat(Chromium.axe(page, SHOW, folder.resolve("site"), Chromium.DARK, Chromium.PHONE))
        .isEqualTo("dark, " + Chromium.CLEAN);
  }
}
