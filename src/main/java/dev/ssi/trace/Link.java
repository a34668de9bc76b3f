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
    CITES("cites"),
    /** A proposal changes an item; this and what follows are links of {@link RecordLinks}. */
    CHANGES("changes"),
    /** A proposal leaves its place to another. */
    SUPERSEDED_BY("superseded by"),
    /** A package takes in a proposal. */
    TAKES_IN("takes in"),
    /** A package is not as it was consulted on, by a decision. */
    VARIED_BY("varied by"),
    /** A decision is about a package, or a proposal. */
    DECIDES_ON("decides on"),
    /** A deployment carries out a decision. */
    CARRIES_OUT("carries out"),
    /** A deployment names the proposals that it puts into service. */
    DEPLOYS("puts into service"),
    /** A release publishes a deployment. */
    RELEASES("releases");

    private final String label;

    Type(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
