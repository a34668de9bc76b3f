package dev.ssi.document.print;

import dev.ssi.document.book.Block;
import dev.ssi.document.book.Block.Entry;
import dev.ssi.document.book.Block.Grid;
import dev.ssi.document.book.Block.Listing;
import dev.ssi.document.book.Block.Pair;
import dev.ssi.document.book.Block.Paragraph;
import dev.ssi.document.book.Book;
import dev.ssi.document.book.Edition;
import dev.ssi.document.book.Inline;
import dev.ssi.document.book.Inline.Words;
import dev.ssi.document.book.Section;
import dev.ssi.document.book.Terms;
import dev.ssi.document.book.Volume;
import java.util.List;

/** A book made by hand, with one block of each kind and texts that are hard to set. */
public final class SmallBook {
  public static final Edition DRAFT = new Edition("worktree", null, null);
  private static final String NASTY = "a <b>&amp;</b> \"q\" 'r' ]]> \u0007 \uD83D\uDE00 \u2192";

  private SmallBook() {}

  public static Book of(Block... blocks) {
    Section section = new Section("1", "One & <two>", null, "one", List.of(blocks), List.of());
    return book(List.of(section));
  }

  public static Book book(List<Section> sections) {
    Volume volume = new Volume("appendix-ah", "Appendix AH", null, sections);
    return new Book(DRAFT, null, new Terms(List.of()), null, List.of(volume));
  }

  /** One block of each kind. */
  public static Book everything() {
    return of(
        new Block.Heading(1, "part", words("A part")),
        paragraph(NASTY),
        new Paragraph(
            List.of(
                new Inline.Strong(List.of(new Words("strong"), new Inline.Code("CODE-1"))),
                new Inline.Break(),
                new Inline.Emphasis(words("stressed")),
                new Words(" "),
                new Inline.Reference("AH-1", "First"),
                new Words(" "),
                new Inline.Reference("AH-404", null),
                new Words(" "),
                new Inline.Unresolved("FC-XXX-99"),
                new Words(" "),
                new Inline.Term("device", "Devices"),
                new Words(" "),
                new Inline.Link("https://example.org/a?b=1&c=\"2\"", words("away")))),
        new Listing(
            0,
            List.of(
                new Entry("AH-1", List.of(paragraph("The DCC shall."), nested())),
                new Entry("AH-1", List.of(paragraph("Told twice."))),
                new Entry(null, List.of()),
                new Entry(null, List.of(new Block.Literal("a\n  b\n"), paragraph("after"))))),
        new Block.Quote(List.of(paragraph("set apart"), nested())),
        new Block.Literal("one\n\ttwo\n"),
        new Grid(
            "A caption",
            List.of(words("Key"), words("Meaning")),
            List.of(
                List.of(List.of(new Inline.Reference("SMI_001", "Old")), words(NASTY)),
                List.of(words(""), words("x".repeat(300)))),
            true),
        new Grid(null, List.of(words("Alone")), List.of(), false),
        new Block.Pairs(
            List.of(
                new Pair("device", words("Device"), words("A thing.")),
                new Pair(null, words("As"), List.of()))),
        new Block.Figure(Block.Figure.DOCUMENTS, "How they relate"),
        new Block.Divider());
  }

  private static Listing nested() {
    return new Listing(
        3,
        List.of(
            new Entry(null, List.of(paragraph("third"))),
            new Entry(
                null,
                List.of(
                    paragraph("fourth"),
                    new Listing(0, List.of(new Entry(null, List.of(paragraph("deeper")))))))));
  }

  private static Paragraph paragraph(String text) {
    return new Paragraph(words(text));
  }

  private static List<Inline> words(String text) {
    return List.of(new Words(text));
  }
}
