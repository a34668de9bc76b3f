package dev.ssi.query;

import dev.ssi.source.Span;
import java.util.Locale;

/**
 * One place where the chain breaks off.
 *
 * @param item the id of the item that lacks something
 * @param detail what it lacks, where the kind does not say it all; else empty
 */
public record Gap(Kind kind, String item, String title, String detail, Span span) {

  /** What can be missing. Each kind is named as the rule of the family trace that reports it. */
  public enum Kind {
    CLAUSE_NOT_COVERED("Clauses that no component implements"),
    DOMAIN_WITHOUT_COMPONENT("Domains without a component"),
    COMPONENT_WITHOUT_CLAUSE("Components that implement no clause"),
    COMPONENT_WITHOUT_SPECIFICATION("Components of Appendix AH that the baseline does not specify"),
    SPECIFICATION_WITHOUT_COMPONENT("Components of the baseline that Appendix AH does not have"),
    COMPONENT_WITHOUT_REQUIREMENT("Components without a requirement"),
    COMPONENT_WITHOUT_EPIC("Components that no Epic uses"),
    EPIC_WITHOUT_COMPONENT("Epics that use no component"),
    EPIC_WITHOUT_PROCESS_MAP("Epics that follow no Process Map"),
    COMPONENT_NOT_IN_PROCESS_MAP("Epics whose Process Maps have no step in a component they use"),
    PROCESS_MAP_WITHOUT_EPIC("Process Maps that no Epic follows"),
    TRANSACTION_NOT_CARRIED_OVER("Interface Transactions that no component takes over"),
    UNKNOWN_REFERENCE("References that lead nowhere");

    private final String heading;

    Kind(String heading) {
      this.heading = heading;
    }

    /** The kind in a few words, for several. */
    public String heading() {
      return heading;
    }

    /** The word used in reports, such as {@code clause-not-covered}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
