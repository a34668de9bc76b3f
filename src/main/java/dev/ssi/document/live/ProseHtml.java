package dev.ssi.document.live;

import dev.ssi.document.Templates;
import dev.ssi.document.book.Addresses;
import dev.ssi.document.book.Block;
import dev.ssi.document.book.Inline;
import dev.ssi.document.book.Plain;
import dev.ssi.trace.Trace;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Blocks as HTML. Every element is made here and every word is escaped, so that nothing an author
 * wrote can become markup.
 */
final class ProseHtml {
  /** Anchors that a page has of its own. */
  private static final Set<String> RESERVED =
      Set.of("main", "q", "trace", "terms", "elsewhere", "history");

  private final Trace trace;
  private final Pictures pictures;
  private final String page;
  private final Preview preview;
  private final SortedSet<String> terms = new TreeSet<>();
  private final StringBuilder html = new StringBuilder(4_096);

  /**
   * @param page the address of the page that is made, so that links to places on it stay on it
   */
  ProseHtml(Trace trace, Pictures pictures, String page) {
    this(trace, pictures, page, Preview.NONE);
  }

  /** The same for a page that may be one of a preview. */
  ProseHtml(Trace trace, Pictures pictures, String page, Preview preview) {
    this.trace = trace;
    this.pictures = pictures;
    this.page = page;
    this.preview = preview;
  }

  /** The anchor of a heading, changed where the page has one of that name itself. */
  static String anchor(String anchor) {
    return RESERVED.contains(anchor) ? anchor + "-section" : anchor;
  }

  /** The defined terms that were marked, in alphabetical order. */
  SortedSet<String> terms() {
    return terms;
  }

  /**
   * Blocks as HTML.
   *
   * @param level of the heading above, 2 for a part of the page
   */
  String blocks(List<Block> blocks, int level) {
    html.setLength(0);
    blocks.forEach(block -> block(block, level));
    return html.toString();
  }

  /** Running text as HTML. */
  String inline(List<Inline> content) {
    html.setLength(0);
    content.forEach(this::inline);
    return html.toString();
  }

  private void block(Block block, int level) {
    if (block instanceof Block.Heading heading) {
      String name = "h" + Math.min(6, level + heading.level());
      html.append('<').append(name).append(" id=\"");
      escape(anchor(heading.anchor()));
      html.append("\">");
      heading.content().forEach(this::inline);
      html.append("</").append(name).append(">\n");
    } else if (block instanceof Block.Paragraph paragraph) {
      wrap("p", paragraph.content());
      html.append('\n');
    } else if (block instanceof Block.Listing listing) {
      listing(listing, level);
    } else if (block instanceof Block.Quote quote) {
      String name = quote.isNotice() ? "div" : "blockquote";
      html.append('<').append(name).append(quote.isNotice() ? " class=\"notice\">\n" : ">\n");
      quote.blocks().forEach(each -> block(each, level));
      html.append("</").append(name).append(">\n");
    } else if (block instanceof Block.Literal literal) {
      html.append("<pre><code>");
      escape(literal.text());
      html.append("</code></pre>\n");
    } else if (block instanceof Block.Grid grid) {
      grid(grid);
    } else if (block instanceof Block.Pairs pairs) {
      pairs(pairs);
    } else if (block instanceof Block.Figure figure) {
      html.append(pictures.figure(figure));
    } else if (block instanceof Block.Divider) {
      html.append("<hr>\n");
    }
  }

  private void listing(Block.Listing listing, int level) {
    boolean bearsIds = listing.entries().stream().anyMatch(entry -> entry.id() != null);
    if (listing.isNumbered()) {
      html.append(listing.start() == 1 ? "<ol>" : "<ol start=\"" + listing.start() + "\">");
    } else {
      html.append(bearsIds ? "<ul class=\"paras\">" : "<ul>");
    }
    html.append('\n');
    for (Block.Entry entry : listing.entries()) {
      entry(entry, level);
    }
    html.append(listing.isNumbered() ? "</ol>\n" : "</ul>\n");
  }

  private void entry(Block.Entry entry, int level) {
    if (entry.id() == null) {
      html.append("<li>");
    } else {
      String anchor = Addresses.anchor(entry.id());
      html.append("<li id=\"");
      escape(anchor);
      html.append("\"><a class=\"para-id\" href=\"#");
      escape(anchor);
      html.append("\">");
      escape(entry.id());
      html.append("</a> <div>");
    }
    boolean first = true;
    for (Block block : entry.blocks()) {
      if (first && block instanceof Block.Paragraph paragraph) {
        // The first paragraph needs no element of its own.
        paragraph.content().forEach(this::inline);
      } else {
        block(block, level);
      }
      first = false;
    }
    if (entry.id() != null) {
      for (Remark remark : preview.at(page + "#" + Addresses.anchor(entry.id()))) {
        Templates.render("live/remark.jte", remark, html);
      }
      html.append("</div>");
    }
    html.append("</li>\n");
  }

  private void grid(Block.Grid grid) {
    html.append("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"Table: ");
    escape(grid.caption() == null ? names(grid.head()) : grid.caption());
    html.append("\"><table>");
    if (grid.caption() != null) {
      html.append("<caption>");
      escape(grid.caption());
      html.append("</caption>");
    }
    html.append("\n<thead><tr>");
    for (List<Inline> cell : grid.head()) {
      boolean empty = cell.isEmpty();
      html.append(empty ? "<td>" : "<th scope=\"col\">");
      cell.forEach(this::inline);
      html.append(empty ? "</td>" : "</th>");
    }
    html.append("</tr></thead>\n<tbody>\n");
    for (List<List<Inline>> row : grid.rows()) {
      html.append("<tr>");
      boolean head = grid.rowHeads();
      for (List<Inline> cell : row) {
        html.append(head ? "<th scope=\"row\">" : "<td>");
        cell.forEach(this::inline);
        html.append(head ? "</th>" : "</td>");
        head = false;
      }
      html.append("</tr>\n");
    }
    html.append("</tbody></table></div>\n");
  }

  private static String names(List<List<Inline>> head) {
    return String.join(", ", head.stream().map(Plain::of).filter(it -> !it.isEmpty()).toList());
  }

  private void pairs(Block.Pairs pairs) {
    html.append("<dl class=\"facts\">\n");
    for (Block.Pair pair : pairs.pairs()) {
      html.append("<div");
      if (pair.anchor() != null) {
        html.append(" id=\"");
        escape(anchor(pair.anchor()));
        html.append('"');
      }
      html.append('>');
      wrap("dt", pair.name());
      wrap("dd", pair.content());
      html.append("</div>\n");
    }
    html.append("</dl>\n");
  }

  private void wrap(String element, List<Inline> content) {
    html.append('<').append(element).append('>');
    content.forEach(this::inline);
    html.append("</").append(element).append('>');
  }

  private void inline(Inline inline) {
    if (inline instanceof Inline.Words words) {
      escape(words.text());
    } else if (inline instanceof Inline.Code code) {
      html.append("<code>");
      escape(code.text());
      html.append("</code>");
    } else if (inline instanceof Inline.Term term) {
      terms.add(term.term());
      html.append("<a class=\"term\" href=\"#");
      if (!page.equals(Place.DEFINITIONS.address())) {
        html.append("term-");
      }
      escape(Addresses.slug(term.term()));
      html.append("\">");
      escape(term.text());
      html.append("</a>");
    } else if (inline instanceof Inline.Reference reference) {
      reference(reference);
    } else if (inline instanceof Inline.Unresolved unresolved) {
      html.append("<span class=\"lost\">[");
      escape(unresolved.id());
      html.append("] <span class=\"vh\">(there is no such item)</span></span>");
    } else if (inline instanceof Inline.Strong strong) {
      wrap("strong", strong.content());
    } else if (inline instanceof Inline.Emphasis emphasis) {
      wrap("em", emphasis.content());
    } else if (inline instanceof Inline.Link link) {
      html.append("<a rel=\"noopener noreferrer\" href=\"");
      escape(link.address());
      html.append("\">");
      link.content().forEach(this::inline);
      html.append("</a>");
    } else if (inline instanceof Inline.Break) {
      html.append("<br>");
    }
  }

  private void reference(Inline.Reference reference) {
    html.append("<a class=\"ref\" href=\"");
    escape(local(Addresses.of(trace, reference.id())));
    html.append("\">");
    escape(reference.id());
    html.append("</a>");
    if (reference.title() != null) {
      html.append(" <span class=\"ref-title\">(");
      escape(reference.title());
      html.append(")</span>");
    }
  }

  private String local(String address) {
    return address.length() > page.length()
            && address.charAt(page.length()) == '#'
            && address.startsWith(page)
        ? address.substring(page.length())
        : address;
  }

  private void escape(String text) {
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      String entity = entity(text.charAt(i));
      if (entity != null) {
        html.append(text, done, i).append(entity);
        done = i + 1;
      }
    }
    html.append(text, done, text.length());
  }

  private static String entity(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> null;
    };
  }
}
