package dev.ssi.trace;

import dev.ssi.source.Span;

/**
 * A reference that leads somewhere.
 *
 * @param span where it is written
 */
public record Link(String from, Type type, String to, Span span) {

  /** What a link says, read from its source to its target. */
  public enum Type {
    /** A domain or component puts a clause into effect. */
    IMPLEMENTS("implements"),
    /** A component stands in a domain of Appendix AH. */
    BELONGS_TO("belongs to"),
    /** A requirement states detail of a component. */
    SPECIFIES("specifies"),
    /** A component takes over an Interface Transaction. */
    REPLACES("replaces"),
    /** A component depends on a provision that it does not implement. */
    RELATES_TO("relates to"),
    /** An Epic uses a component. */
    USES("uses"),
    /** An Epic follows a Process Map. */
    FOLLOWS("follows"),
    /** A step of a Process Map takes place in a component. */
    PERFORMS("performs"),
    /** A text refers to an item. */
    CITES("cites");

    private final String label;

    Type(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
