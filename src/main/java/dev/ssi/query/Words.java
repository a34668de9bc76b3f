package dev.ssi.query;

import dev.ssi.model.ItemKind;
import dev.ssi.source.Span;
import dev.ssi.text.Phrase;
import dev.ssi.trace.Link;
import java.util.Collection;

/** How the faces put things into words. */
final class Words {
  /** What is said where otherwise all would be said to be well. */
  static final String INCOMPLETE = "Not every file could be read, so this proves nothing.";

  private Words() {}

  /** What a link says, read from its target to its source. */
  static String inverse(Link.Type type) {
    return switch (type) {
      case IMPLEMENTS -> "implemented by";
      case BELONGS_TO -> "contains";
      case SPECIFIES -> "specified by";
      case REPLACES -> "replaced by";
      case RELATES_TO -> "relied on by";
      case USES -> "used by";
      case FOLLOWS -> "followed by";
      case PERFORMS -> "performed in";
      case CITES -> "cited by";
      case CHANGES -> "changed by";
      case SUPERSEDED_BY -> "takes the place of";
      case TAKES_IN -> "taken into";
      case VARIED_BY -> "varies";
      case DECIDES_ON -> "decided on in";
      case CARRIES_OUT -> "carried out by";
      case DEPLOYS -> "put into service by";
      case RELEASES -> "released in";
    };
  }

  static String count(long number, ItemKind kind) {
    return Phrase.count(number, one(kind), kind.plural());
  }

  /** The word for one item, as a sentence uses it. */
  static String one(ItemKind kind) {
    return switch (kind) {
      case EPIC -> "Epic";
      case PROCESS_MAP -> "Process Map";
      case INTERFACE_TRANSACTION -> "Interface Transaction";
      default -> kind.label().replace('-', ' ');
    };
  }

  /** The word for the kind of a label, such as {@code process-map}. */
  static String one(String label) {
    for (ItemKind kind : ItemKind.values()) {
      if (kind.label().equals(label)) {
        return one(kind);
      }
    }
    return label;
  }

  /** Ids for one field of a table. */
  static String ids(Collection<String> ids) {
    return ids.isEmpty() ? "—" : String.join(", ", ids);
  }

  /** Ids for one field of a spreadsheet. */
  static String field(Collection<String> ids) {
    return String.join("; ", ids);
  }

  /**
   * What must stand beside a summary of the SEC, so that nobody takes it for the text.
   *
   * @param source how the wording is known, or null
   */
  static String paraphrased(String source) {
    return "A paraphrase" + (source == null ? "" : ", " + source) + "; not the text of the SEC.";
  }

  /** {@code path:line}, as editors and compilers write it. */
  static String place(Span span) {
    return span.file().text().isEmpty() ? span.path() : span.path() + ":" + span.line();
  }
}
