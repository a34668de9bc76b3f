package dev.ssi.document.live;

import java.util.List;

/**
 * A part of a page.
 *
 * @param number of the section, or null where the page gives it elsewhere
 * @param title null where the part is all there is
 * @param where the section that it is, in words, or null
 * @param html made safe
 * @param children items that have sections in it
 */
public record Part(
    String anchor, String number, String title, String where, String html, List<Child> children) {
  public Part {
    children = List.copyOf(children);
  }

  Shell.Entry entry() {
    return new Shell.Entry(1, number == null ? title : number + " " + title, anchor);
  }
}
