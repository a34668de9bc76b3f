package dev.ssi.git;

import java.util.Collection;
import java.util.List;

/** A name that stands for no commit of the repository. */
public final class UnknownRevision extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient String name;
  private final transient List<String> known;
  private final transient String help;
  private final boolean perhapsElsewhere;

  /**
   * @param message what is wrong, as a sentence
   * @param name the part of what was asked that is not known
   * @param known the names it could have been
   * @param help the next step when none of those was meant
   * @param perhapsElsewhere whether the repository is only part of another, which may know it
   */
  UnknownRevision(
      String message,
      String name,
      Collection<String> known,
      String help,
      boolean perhapsElsewhere) {
    super(message, null, false, false);
    this.name = name;
    this.known = List.copyOf(known);
    this.help = help;
    this.perhapsElsewhere = perhapsElsewhere;
  }

  /** The part of what was asked that is not known. */
  public String name() {
    return name;
  }

  /** The tags and branches of the repository. */
  public List<String> known() {
    return known;
  }

  /** The next step when none of them was meant. */
  public String help() {
    return help;
  }

  /** Whether the repository is only part of another, which may know the name. */
  public boolean isPerhapsElsewhere() {
    return perhapsElsewhere;
  }
}
