package dev.ssi.model;

import dev.ssi.model.governance.Records;
import java.util.List;
import java.util.Optional;

/**
 * Appendix AH and the Baseline Requirements Document, as far as they could be read. Every list is
 * in the order of the files and, within a file, of the text.
 *
 * @param appendix what Appendix AH says of itself
 * @param baseline what the Baseline Requirements Document says of itself
 * @param paragraphs obligations, governance rules and procedure steps
 * @param calendar which days are Working Days; empty if there is none, or it has a fault
 * @param records of governance, but for the proposals and the calendar
 * @param prose every passage of both documents
 * @param sheets the files as they were written; empty unless the loader was asked to keep them
 */
public record Documents(
    Optional<DocumentInfo> appendix,
    Optional<DocumentInfo> baseline,
    List<Clause> clauses,
    List<Provision> provisions,
    List<UserRole> roles,
    List<Actor> actors,
    List<PartyCategory> categories,
    List<AccessLevel> levels,
    List<InterfaceTransaction> transactions,
    List<Definition> definitions,
    List<NumberedParagraph> paragraphs,
    List<Domain> domains,
    List<Specification> specifications,
    List<Epic> epics,
    List<ProcessMap> processMaps,
    List<ChangeProposal> proposals,
    Optional<Calendar> calendar,
    Records records,
    List<Tombstone> tombstones,
    List<Prose> prose,
    List<Sheet> sheets,
    Unread unread) {

  /** The folder of Appendix AH: what is under it is binding text. */
  public static final String APPENDIX_FOLDER = "appendix-ah";

  /** The folder of the Baseline Requirements Document. */
  public static final String BASELINE_FOLDER = "baseline";

  public Documents {
    clauses = List.copyOf(clauses);
    provisions = List.copyOf(provisions);
    roles = List.copyOf(roles);
    actors = List.copyOf(actors);
    categories = List.copyOf(categories);
    levels = List.copyOf(levels);
    transactions = List.copyOf(transactions);
    definitions = List.copyOf(definitions);
    paragraphs = List.copyOf(paragraphs);
    domains = List.copyOf(domains);
    specifications = List.copyOf(specifications);
    epics = List.copyOf(epics);
    processMaps = List.copyOf(processMaps);
    proposals = List.copyOf(proposals);
    tombstones = List.copyOf(tombstones);
    prose = List.copyOf(prose);
    sheets = List.copyOf(sheets);
  }
}
