package dev.ssi.document.live;

import java.util.List;

/**
 * A chapter.
 *
 * @param lead what it says before its sections, as HTML made safe
 * @param parts its sections, where they have no pages of their own
 * @param children its sections that have
 */
public record ChapterPage(
    Shell shell,
    String number,
    String title,
    String lead,
    List<Part> parts,
    List<Child> children,
    TermList terms) {
  public ChapterPage {
    parts = List.copyOf(parts);
    children = List.copyOf(children);
  }
}
