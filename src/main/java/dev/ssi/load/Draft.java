package dev.ssi.load;

import dev.ssi.diagnostic.Finding;
import dev.ssi.model.AccessLevel;
import dev.ssi.model.Actor;
import dev.ssi.model.Calendar;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Clause;
import dev.ssi.model.Definition;
import dev.ssi.model.DocumentInfo;
import dev.ssi.model.Documents;
import dev.ssi.model.Domain;
import dev.ssi.model.Epic;
import dev.ssi.model.FileKind;
import dev.ssi.model.InterfaceTransaction;
import dev.ssi.model.ItemKind;
import dev.ssi.model.NumberedParagraph;
import dev.ssi.model.PartyCategory;
import dev.ssi.model.ProcessMap;
import dev.ssi.model.Prose;
import dev.ssi.model.Provision;
import dev.ssi.model.Sheet;
import dev.ssi.model.Specification;
import dev.ssi.model.Text;
import dev.ssi.model.Tombstone;
import dev.ssi.model.Unread;
import dev.ssi.model.UserRole;
import dev.ssi.model.YamlNode;
import dev.ssi.source.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What has been read so far, file by file; becomes {@link Documents} when all is read. */
final class Draft {
  final List<Finding> findings = new ArrayList<>();
  final List<Clause> clauses = new ArrayList<>();
  final List<Provision> provisions = new ArrayList<>();
  final List<UserRole> roles = new ArrayList<>();
  final List<Actor> actors = new ArrayList<>();
  final List<PartyCategory> categories = new ArrayList<>();
  final List<AccessLevel> levels = new ArrayList<>();
  final List<InterfaceTransaction> transactions = new ArrayList<>();
  final List<Definition> definitions = new ArrayList<>();
  final List<NumberedParagraph> paragraphs = new ArrayList<>();
  final List<Domain> domains = new ArrayList<>();
  final List<Specification> specifications = new ArrayList<>();
  final List<Epic> epics = new ArrayList<>();
  final List<ProcessMap> processMaps = new ArrayList<>();
  final List<ChangeProposal> proposals = new ArrayList<>();
  final DraftRecords records = new DraftRecords();
  final List<Tombstone> tombstones = new ArrayList<>();
  final List<Prose> prose = new ArrayList<>();
  private final List<Sheet> sheets = new ArrayList<>();
  private final boolean keepsSheets;
  private final boolean readsText;
  private final Set<FileKind> unreadFiles = EnumSet.noneOf(FileKind.class);
  private final Set<String> unreadPaths = new TreeSet<>();
  private final Set<String> unreadIds = new TreeSet<>();
  private DocumentInfo appendix;
  private DocumentInfo baseline;
  private Calendar calendar;

  /**
   * @param keepsSheets whether the files are wanted as they were written, too
   */
  Draft(boolean keepsSheets) {
    this(keepsSheets, /* readsText= */ true);
  }

  private Draft(boolean keepsSheets, boolean readsText) {
    this.keepsSheets = keepsSheets;
    this.readsText = readsText;
  }

  /** For what items there are and what they link to; nothing that people read is looked into. */
  static Draft outline() {
    return new Draft(/* keepsSheets= */ false, /* readsText= */ false);
  }

  boolean readsText() {
    return readsText;
  }

  boolean isUnread() {
    return !unreadFiles.isEmpty();
  }

  void report(Finding finding) {
    findings.add(finding);
  }

  void info(FileKind kind, DocumentInfo info) {
    if (kind == FileKind.APPENDIX) {
      appendix = info;
    } else {
      baseline = info;
    }
  }

  void calendar(Calendar read) {
    calendar = read;
  }

  /** Notes a file as it was written; either part may be null. */
  void sheet(FileKind kind, SourceFile file, YamlNode fields, Prose body) {
    if (keepsSheets) {
      sheets.add(new Sheet(kind, file, fields, body));
    }
  }

  /** The files as they were written, unless they are not kept. */
  List<Sheet> sheets() {
    return Collections.unmodifiableList(sheets);
  }

  /** Notes that a file, or an item in it, could not be read. */
  void unread(FileKind kind, String path) {
    unreadFiles.add(kind);
    unreadPaths.add(path);
    FileKind.idOf(path).ifPresent(unreadIds::add);
  }

  /** Notes that a kind of file is not there, so that what depends on it cannot be checked. */
  void missing(FileKind kind) {
    unreadFiles.add(kind);
  }

  /** Notes a phrase that people read, unless there is none. */
  void phrase(String item, Text text) {
    if (readsText && text != null && text.span().end() > text.span().start()) {
      prose.add(MarkdownScan.phrase(item, text.span()));
    }
  }

  /** Appends what was read from later files. */
  void addAll(Draft later) {
    findings.addAll(later.findings);
    clauses.addAll(later.clauses);
    provisions.addAll(later.provisions);
    roles.addAll(later.roles);
    actors.addAll(later.actors);
    categories.addAll(later.categories);
    levels.addAll(later.levels);
    transactions.addAll(later.transactions);
    definitions.addAll(later.definitions);
    paragraphs.addAll(later.paragraphs);
    domains.addAll(later.domains);
    specifications.addAll(later.specifications);
    epics.addAll(later.epics);
    processMaps.addAll(later.processMaps);
    proposals.addAll(later.proposals);
    records.addAll(later.records);
    tombstones.addAll(later.tombstones);
    prose.addAll(later.prose);
    unreadFiles.addAll(later.unreadFiles);
    unreadPaths.addAll(later.unreadPaths);
    unreadIds.addAll(later.unreadIds);
    sheets.addAll(later.sheets);
    appendix = later.appendix == null ? appendix : later.appendix;
    baseline = later.baseline == null ? baseline : later.baseline;
    calendar = later.calendar == null ? calendar : later.calendar;
  }

  Documents documents() {
    Set<ItemKind> kinds = EnumSet.noneOf(ItemKind.class);
    unreadFiles.forEach(kind -> kinds.addAll(kind.holds()));
    return new Documents(
        Optional.ofNullable(appendix),
        Optional.ofNullable(baseline),
        clauses,
        provisions,
        roles,
        actors,
        categories,
        levels,
        transactions,
        definitions,
        paragraphs,
        domains,
        specifications,
        epics,
        processMaps,
        proposals,
        Optional.ofNullable(calendar),
        records.records(),
        tombstones,
        prose,
        sheets,
        new Unread(
            kinds,
            unreadPaths,
            unreadIds,
            unreadFiles.contains(FileKind.USER_ROLES),
            unreadFiles.contains(FileKind.ACCESS_LEVELS)));
  }
}
