package dev.ssi.document.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Golden;
import dev.ssi.Texts;
import dev.ssi.source.MemoryTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the live document says, before any face draws it. */
class BookTest {

  @Test
  void theShippedDocumentsHaveTheseSections() throws Exception {
    Golden.check("document/book-outline.txt", outline(Books.shipped()));
  }

  @Test
  void linesThatEndOtherwiseMakeTheSameBook() throws Exception {
    Book crlf = Books.of(MemoryTree.ofBytes(Texts.shipped().crlf().files()));
    assertThat(crlf.volumes().toString().equals(Books.shipped().volumes().toString()))
        .as("the books are the same")
        .isTrue();
  }

  private static String outline(Book book) {
    StringBuilder outline = new StringBuilder();
    for (Volume volume : book.volumes()) {
      outline.append(volume.name()).append('\n');
      volume.sections().forEach(section -> outline(section, outline));
    }
    return outline.toString();
  }

  private static void outline(Section section, StringBuilder outline) {
    outline.append(section.number()).append(' ');
    if (section.item() != null) {
      outline.append(section.item()).append(' ');
    }
    outline.append(section.title()).append(" #").append(section.anchor()).append('\n');
    section.sections().forEach(each -> outline(each, outline));
  }

  @Test
  void whatTheMarkdownSaysIsKeptAndNothingElseIsMade() throws Exception {
    assertThat(
            blocks(
                """
                See [H8.16(a)], and [H8.16(a)] again; a [link](https://example.org/), a
                [script](javascript:alert(1)), <b onclick="x">bold</b> and `code`.

                - **FC-SMI-01.1** The SSI shall *search*.
                - **Note** Not an id.

                3. three
                4. four

                | A | B |
                |---|---|
                | 1 | [FC-XXX-99] |
                | 2 |

                <script>alert(1)</script>

                ```
                a
                  b
                ```
                """))
        .containsExactly(
            "Paragraph See H8.16(a) (Smart Metering Inventory), and H8.16(a) again; a link, a"
                + " script, <b onclick=\"x\">bold</b> and code.",
            "Listing 0",
            " FC-SMI-01.1 Paragraph The SSI shall search.",
            " null Paragraph Note Not an id.",
            "Listing 3",
            " null Paragraph three",
            " null Paragraph four",
            "Grid A|B 1|[FC-XXX-99] 2|",
            "Paragraph <script>alert(1)</script>",
            "Literal a\n  b");
  }

  private static List<String> blocks(String markdown) throws Exception {
    Texts small =
        Texts.shipped()
            .with("baseline/introduction.md", "---\ntitle: Introduction\n---\n" + markdown);
    Book book = Books.of(MemoryTree.ofBytes(small.files()));
    List<String> told = new ArrayList<>();
    book.volumes().get(1).sections().get(0).blocks().forEach(block -> tell(block, "", told));
    return told;
  }

  private static void tell(Block block, String lead, List<String> told) {
    if (block instanceof Block.Paragraph paragraph) {
      told.add(lead + "Paragraph " + Plain.of(paragraph.content()));
    } else if (block instanceof Block.Literal literal) {
      told.add(lead + "Literal " + literal.text());
    } else if (block instanceof Block.Listing listing) {
      told.add(lead + "Listing " + listing.start());
      listing
          .entries()
          .forEach(
              entry -> entry.blocks().forEach(each -> tell(each, " " + entry.id() + " ", told)));
    } else if (block instanceof Block.Grid grid) {
      StringBuilder rows = new StringBuilder(row(grid.head()));
      grid.rows().forEach(row -> rows.append(' ').append(row(row)));
      told.add(lead + "Grid " + rows);
    } else {
      told.add(lead + block);
    }
  }

  private static String row(List<List<Inline>> cells) {
    return String.join("|", cells.stream().map(Plain::of).toList());
  }

  @Test
  void textThatNestsTooDeeplyIsShownAsItWasWritten() throws Exception {
    String deep = ">".repeat(5_000) + " end\n";
    assertThat(blocks(deep)).containsExactly("Literal " + deep);
    assertThat(blocks("*a ".repeat(3_000) + "* ".repeat(3_000) + "\n")).hasSize(1);
    assertThat(blocks("[".repeat(2_000) + "a" + "]".repeat(2_000) + "\n")).hasSize(1);
    assertThat(blocks("-".repeat(100) + "\n")).containsExactly("Divider[]");
  }

  @Test
  void aProcessMapIsToldStepByStep() throws Exception {
    Section maps =
        Books.shipped().volumes().get(1).sections().stream()
            .filter(section -> section.anchor().equals("process-maps"))
            .findFirst()
            .orElseThrow();
    List<String> told = new ArrayList<>();
    maps.sections().get(1).blocks().stream()
        .filter(block -> block instanceof Block.Listing)
        .forEach(block -> tell(block, "", told));
    assertThat(told)
        .hasSizeGreaterThan(40)
        .startsWith(
            "Listing 1",
            " null Paragraph User: Which key is known?",
            " null Listing 0",
            " null Paragraph Device ID: step 2",
            " null Paragraph MPAN or MPRN: step 3")
        .endsWith(" null Paragraph User: Incident raised against the Device (the end)");
  }

  @Test
  void documentsOfWhichNothingIsLeftMakeAnEmptyBook() throws Exception {
    Book book = Books.of(MemoryTree.ofBytes(Map.of()));
    assertThat(book.volumes()).hasSize(2);
    assertThat(book.volumes().get(1).sections()).isEmpty();
  }
}
