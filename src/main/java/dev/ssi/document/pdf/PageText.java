package dev.ssi.document.pdf;

import dev.ssi.document.book.Inline;
import dev.ssi.document.book.Plain;
import dev.ssi.document.book.Volume;
import dev.ssi.document.print.Places;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** Running text on the page. */
final class PageText {
  /** What may stand in an address beside letters and digits. */
  private static final String SIGNS = "-._~:/?#@!$&'()*+,;=%";

  private final Page page;
  private final Places places;
  private final Volume volume;

  PageText(Page page, Places places, Volume volume) {
    this.page = page;
    this.places = places;
    this.volume = volume;
  }

  void add(Element parent, List<Inline> content) {
    content.forEach(inline -> add(parent, inline));
  }

  private void add(Element parent, Inline inline) {
    if (inline instanceof Inline.Strong strong) {
      add(page.add(parent, "b"), strong.content());
    } else if (inline instanceof Inline.Emphasis emphasis) {
      add(page.add(parent, "i"), emphasis.content());
    } else if (inline instanceof Inline.Code code) {
      page.text(page.add(parent, "code"), code.text());
    } else if (inline instanceof Inline.Reference reference) {
      reference(parent, reference);
    } else if (inline instanceof Inline.Link link) {
      link(parent, link);
    } else if (inline instanceof Inline.Break) {
      page.add(parent, "br");
    } else {
      page.text(parent, Plain.of(List.of(inline)));
    }
  }

  private void reference(Element parent, Inline.Reference reference) {
    Optional<String> place = places.of(volume, reference.id());
    Element target = parent;
    if (place.isPresent() && !isLink(parent)) {
      String words = Plain.of(List.of(reference));
      target = page.add(parent, "a", "href", "#" + place.get(), "title", words);
    }
    page.text(page.add(target, "span", "class", "ref"), reference.id());
    if (reference.title() != null) {
      page.text(target, " (" + reference.title() + ")");
    }
  }

  private void link(Element parent, Inline.Link link) {
    String words = Plain.of(link.content());
    Element target =
        isLink(parent)
            ? parent
            : page.add(
                parent, "a", "href", valid(link.address()), "title", words + ", " + link.address());
    add(target, link.content());
  }

  /** An address with what has no place in one encoded: else it would be no link. */
  private static String valid(String address) {
    StringBuilder valid = new StringBuilder();
    for (byte each : address.getBytes(StandardCharsets.UTF_8)) {
      boolean letter = each > 0 && Character.isLetterOrDigit(each);
      if (letter || each > 0 && SIGNS.indexOf(each) >= 0) {
        valid.append((char) each);
      } else {
        valid.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
      }
    }
    return valid.toString();
  }

  /** A link within a link leads nowhere. */
  private static boolean isLink(Element parent) {
    Element at = parent;
    while (at != null) {
      if (at.getTagName().equals("a")) {
        return true;
      }
      at = at.getParentNode() instanceof Element above ? above : null;
    }
    return false;
  }
}
