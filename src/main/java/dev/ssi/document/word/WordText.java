package dev.ssi.document.word;

import dev.ssi.document.book.Inline;
import dev.ssi.document.book.Plain;
import dev.ssi.document.book.Volume;
import dev.ssi.document.docx.Piece;
import dev.ssi.document.docx.Piece.Address;
import dev.ssi.document.docx.Piece.Bookmark;
import dev.ssi.document.docx.Piece.Marks;
import dev.ssi.document.docx.Piece.Target;
import dev.ssi.document.print.Places;
import java.util.ArrayList;
import java.util.List;

/** Running text as runs. */
final class WordText {
  private final Volume volume;
  private final Places places;

  WordText(Volume volume, Places places) {
    this.volume = volume;
    this.places = places;
  }

  List<Piece> pieces(List<Inline> content) {
    List<Piece> pieces = new ArrayList<>();
    add(pieces, content, null, Marks.NONE);
    return pieces;
  }

  private void add(List<Piece> pieces, List<Inline> content, Target target, Marks marks) {
    content.forEach(inline -> add(pieces, inline, target, marks));
  }

  private void add(List<Piece> pieces, Inline inline, Target target, Marks marks) {
    String style = target == null ? null : "Hyperlink";
    if (inline instanceof Inline.Words words) {
      pieces.add(new Piece(words.text().replace('\n', ' '), style, target, marks));
    } else if (inline instanceof Inline.Strong strong) {
      add(pieces, strong.content(), target, new Marks(true, marks.emphasis()));
    } else if (inline instanceof Inline.Emphasis emphasis) {
      add(pieces, emphasis.content(), target, new Marks(marks.strong(), true));
    } else if (inline instanceof Inline.Code code) {
      pieces.add(new Piece(code.text(), target == null ? "Code" : style, target, marks));
    } else if (inline instanceof Inline.Reference reference) {
      pieces.add(reference(reference, target, marks));
    } else if (inline instanceof Inline.Unresolved unresolved) {
      pieces.add(new Piece(Plain.of(List.of(unresolved)), style, target, marks));
    } else if (inline instanceof Inline.Term term) {
      pieces.add(new Piece(term.text(), style, target, marks));
    } else if (inline instanceof Inline.Link link) {
      add(pieces, link.content(), new Address(link.address()), marks);
    } else {
      pieces.add(new Piece("\n", style, target, marks));
    }
  }

  private Piece reference(Inline.Reference reference, Target outer, Marks marks) {
    Target target = outer;
    if (outer == null) {
      target = places.of(volume, reference.id()).map(Bookmark::new).orElse(null);
    }
    return new Piece(
        Plain.of(List.of(reference)), target == null ? null : "Hyperlink", target, marks);
  }
}
