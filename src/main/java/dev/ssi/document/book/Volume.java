package dev.ssi.document.book;

import dev.ssi.model.DocumentInfo;
import java.util.List;

/**
 * One of the two documents.
 *
 * @param folder {@code appendix-ah} or {@code baseline}
 * @param name what it is called for short, such as {@code Appendix AH}
 * @param info what it says of itself, or null where that could not be read
 */
public record Volume(String folder, String name, DocumentInfo info, List<Section> sections) {
  public Volume {
    sections = List.copyOf(sections);
  }
}
