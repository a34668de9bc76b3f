package dev.ssi.model;

/**
 * What a document says of itself on its first page.
 *
 * @param version 0.x for a draft, 1.0 and later once approved
 * @param date ISO 8601, or null when the document is undated
 */
public record DocumentInfo(Text title, Text version, Text status, Text notice, Text date) {
  /** The schema of the authored files that this release reads. */
  public static final String SCHEMA = "1";
}
