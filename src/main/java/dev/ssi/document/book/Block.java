package dev.ssi.document.book;

import java.util.List;

/** A part of a section: a paragraph, a list, a table. */
public sealed interface Block {

  /**
   * A heading within a section, without a number of its own.
   *
   * @param level 1 for the highest within its section
   * @param anchor unique on the item's page, made of the words
   */
  record Heading(int level, String anchor, List<Inline> content) implements Block {
    public Heading {
      content = List.copyOf(content);
    }
  }

  /** A paragraph. */
  record Paragraph(List<Inline> content) implements Block {
    public Paragraph {
      content = List.copyOf(content);
    }
  }

  /**
   * A list.
   *
   * @param start the number of the first entry; 0 for bullets
   */
  record Listing(int start, List<Entry> entries) implements Block {
    public Listing {
      entries = List.copyOf(entries);
    }

    /** Whether the entries bear numbers. */
    public boolean isNumbered() {
      return start > 0;
    }
  }

  /**
   * An entry of a list.
   *
   * @param id of the requirement, obligation, rule or step that it is, with the id no longer among
   *     the words; else null
   */
  record Entry(String id, List<Block> blocks) {
    public Entry {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * What is set apart: a note or a quotation.
   *
   * @param isNotice whether it is a notice of the document's own, and no author's words
   */
  record Quote(List<Block> blocks, boolean isNotice) implements Block {
    public Quote {
      blocks = List.copyOf(blocks);
    }

    public Quote(List<Block> blocks) {
      this(blocks, false);
    }
  }

  /** Literal lines. */
  record Literal(String text) implements Block {}

  /**
   * A table. Every row has as many cells as {@code head}.
   *
   * @param caption what it shows, or null where the words before it say so
   * @param rowHeads whether the first cell of each row is its heading
   */
  record Grid(
      String caption, List<List<Inline>> head, List<List<List<Inline>>> rows, boolean rowHeads)
      implements Block {
    public Grid {
      head = List.copyOf(head);
      rows = List.copyOf(rows);
    }
  }

  /** Names, each with what is said of it: defined terms, facts of an item. */
  record Pairs(List<Pair> pairs) implements Block {
    public Pairs {
      pairs = List.copyOf(pairs);
    }
  }

  /**
   * One name with what is said of it.
   *
   * @param anchor unique on the page, or null
   */
  record Pair(String anchor, List<Inline> name, List<Inline> content) {
    public Pair {
      name = List.copyOf(name);
      content = List.copyOf(content);
    }
  }

  /**
   * A picture, which the faces that can will draw. What it shows is also said in the blocks beside
   * it.
   *
   * @param subject the id of the Process Map or domain drawn; {@code documents} for how the
   *     documents relate
   * @param caption what it shows
   */
  record Figure(String subject, String caption) implements Block {
    /** The subject of the picture of how the documents relate. */
    public static final String DOCUMENTS = "documents";
  }

  /** A line between parts. */
  record Divider() implements Block {}
}
