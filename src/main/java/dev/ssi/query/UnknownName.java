package dev.ssi.query;

import java.util.Collection;
import java.util.List;

/** Something was asked of a name that the documents do not have. */
public final class UnknownName extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient String name;
  private final transient List<String> known;

  /**
   * @param message what is wrong, as a sentence
   * @param known the names it could have been
   */
  UnknownName(String message, String name, Collection<String> known) {
    super(message, null, false, false);
    this.name = name;
    this.known = List.copyOf(known);
  }

  public String name() {
    return name;
  }

  /** The names it could have been; empty when the message says all there is to say. */
  public List<String> known() {
    return known;
  }
}
