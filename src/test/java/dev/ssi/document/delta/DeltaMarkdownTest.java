package dev.ssi.document.delta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Editions;
import dev.ssi.Texts;
import dev.ssi.delta.Delta;
import dev.ssi.delta.Edition;
import dev.ssi.delta.Read;
import org.junit.jupiter.api.Test;

/** The delta as the comment of a pull request. */
class DeltaMarkdownTest {
  private static final Edition V1_0 = Read.edition(Editions.v1_0());
  private static final Edition V2_0 = Read.edition(Editions.v2_0());

  @Test
  void aLongOneIsCutBetweenTwoChangesWithANotice() {
    Delta delta = Deltas.between(V1_0, V2_0);
    String whole = DeltaMarkdown.renderWhole(delta);
    assertThat(whole.length()).isGreaterThan(DeltaMarkdown.MOST_CHARACTERS);
    String comment = DeltaMarkdown.render(delta);
    assertThat(comment.length()).isLessThanOrEqualTo(DeltaMarkdown.MOST_CHARACTERS);
    int cut = comment.indexOf("\n---\n\n**Cut here:** ");
    assertThat(whole).startsWith(comment.substring(0, cut));
    assertThat(comment.substring(cut))
        .matches(
            "\\n---\\n\\n\\*\\*Cut here:\\*\\* \\d+ of "
                + delta.changes().size()
                + " changes are shown, because a comment holds no more\\. `ssi delta .*` writes the"
                + " whole document\\.\\n");
  }

  @Test
  void aShortOneIsWhole() {
    Delta delta = Deltas.between(V1_0, Read.edition(Editions.v1_1()));
    assertThat(DeltaMarkdown.render(delta)).isEqualTo(DeltaMarkdown.renderWhole(delta));
  }

  /** A comment must call nobody, link no issue and bring in no markup. */
  @Test
  void whatAnAuthorWroteIsReadAndDoesNothing() {
    String path = "baseline/components/FC-SMI-01-search-inventory-by-device-id.md";
    Texts before = Texts.example();
    Texts after =
        before.replace(
            path,
            "Answers which Device",
            "@someone see #12 <img src=x> [press](https://example.org) **now** | Answers which"
                + " Device");
    String comment =
        DeltaMarkdown.render(Deltas.between(Read.edition(before), Read.edition(after)));
    assertThat(comment)
        .doesNotContain("@someone", " #12", "<img", "[press]", "https://")
        .contains("&#64;someone see &#35;12 &#60;img src=x&#62;");
  }
}
