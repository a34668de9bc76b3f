package dev.ssi.load;

import dev.ssi.model.Documents;
import dev.ssi.model.FileKind;
import dev.ssi.model.ItemKind;
import dev.ssi.source.ContentId;
import dev.ssi.source.SourceFile;
import dev.ssi.source.SourceTree;
import dev.ssi.source.TreeEntry;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads both documents from a tree. */
public final class Loader {
  /** The top-level folders that are read; nothing else in a tree is looked at. */
  public static final List<String> FOLDERS =
      List.of(Documents.APPENDIX_FOLDER, Documents.BASELINE_FOLDER);

  /** Files that tools and editors leave beside the authored ones; never part of a document. */
  private static final Pattern LEFT_BY_TOOLS =
      Pattern.compile(
          "\\.git(?:keep|attributes|ignore)|\\.editorconfig|\\.DS_Store|\\..*\\.sw[a-p]|.*~");

  /** Few enough that the cores end at nearly the same time. */
  private static final int FILES_PER_TASK = 16;

  private final SourceTree tree;

  /** Null where there is but one tree to read, of which the sheets are not wanted. */
  private final SharedFiles shared;

  /** Paths of files to be treated as if they had been read and held nothing. */
  private final Set<String> leftOut;

  private Loader(SourceTree tree, SharedFiles shared, Set<String> leftOut) {
    this.tree = tree;
    this.shared = shared;
    this.leftOut = leftOut;
  }

  /**
   * Reads every authored file of a tree.
   *
   * @throws IOException if the tree itself cannot be walked; what is wrong with single files is
   *     among the findings
   */
  public static Loaded load(SourceTree tree) throws IOException {
    return new Loader(tree, null, Set.of()).load(tree.entries(FOLDERS));
  }

  /**
   * Reads the calendar of Working Days alone, for those who only count days: the rest may be
   * broken.
   *
   * @throws IOException if the tree itself cannot be walked
   */
  public static Loaded loadCalendar(SourceTree tree) throws IOException {
    List<TreeEntry> calendar =
        tree.entries(List.of(Documents.BASELINE_FOLDER)).stream()
            .filter(entry -> entry.path().equals(FileKind.CALENDAR.path()))
            .toList();
    Draft draft = new Loader(tree, null, Set.of()).readAll(calendar);
    return new Loaded(draft.documents(), draft.findings);
  }

  /**
   * Reads every authored file of a tree, and keeps each as it was written.
   *
   * @param shared what was read of other trees before, and will be of others after
   * @throws IOException if the tree itself cannot be walked
   * @see Documents#sheets()
   */
  public static Loaded loadWithSheets(SourceTree tree, SharedFiles shared) throws IOException {
    return loadWithSheets(tree, tree.entries(FOLDERS), shared, Set.of());
  }

  /**
   * Reads a few files of a tree, for those who want these alone: nothing is said of the others.
   *
   * @param paths from the tree's root; one that is not there is passed over
   * @throws IOException if the tree itself cannot be walked
   */
  public static Loaded loadFiles(SourceTree tree, List<String> paths, SharedFiles shared)
      throws IOException {
    Draft draft = new Loader(tree, shared, Set.of()).readAll(tree.entries(paths));
    return new Loaded(draft.documents(), draft.findings);
  }

  /** The same of a tree whose entries are known, without the files at some paths. */
  static Loaded loadWithSheets(
      SourceTree tree, List<TreeEntry> entries, SharedFiles shared, Set<String> leftOut) {
    return new Loader(tree, shared, leftOut).load(entries);
  }

  /** Does the work on a few entries at a time, on all cores; what it gives is in their order. */
  static <T> List<T> inBatches(List<TreeEntry> entries, Function<List<TreeEntry>, T> work) {
    List<ForkJoinTask<T>> tasks = new ArrayList<>();
    for (int at = 0; at < entries.size(); at += FILES_PER_TASK) {
      int from = at;
      int to = Math.min(from + FILES_PER_TASK, entries.size());
      tasks.add(ForkJoinTask.adapt(() -> work.apply(entries.subList(from, to))));
    }
    return ForkJoinTask.invokeAll(tasks).stream().map(ForkJoinTask::join).toList();
  }

  /** Whether a file of that name was left by a tool, so that it is no part of a document. */
  public static boolean isLeftByTools(String name) {
    return LEFT_BY_TOOLS.matcher(name).matches();
  }

  private Loaded load(List<TreeEntry> entries) {
    Draft draft = new Draft(shared != null);
    inBatches(entries, this::readAll).forEach(draft::addAll);
    new MissingFiles(entries).report(draft);
    new Identities(draft).check();
    return new Loaded(draft.documents(), draft.findings);
  }

  private Draft readAll(List<TreeEntry> entries) {
    Draft draft = new Draft(shared != null);
    for (TreeEntry entry : entries) {
      read(entry, draft);
    }
    return draft;
  }

  private void read(TreeEntry entry, Draft draft) {
    if (leftOut.contains(entry.path()) || isLeftByTools(entry.name())) {
      return;
    }
    Optional<FileKind> kind = FileKind.of(entry.path());
    if (entry.type() != TreeEntry.Type.FILE) {
      StrayFiles.refuse(entry, draft);
    } else if (kind.isEmpty()) {
      StrayFiles.report(entry, draft);
    } else {
      read(entry, kind.get(), draft);
    }
  }

  private void read(TreeEntry entry, FileKind kind, Draft draft) {
    if (shared == null) {
      bytes(entry, draft).ifPresent(bytes -> parse(entry, kind, bytes, draft));
      return;
    }
    Draft known = shared.find(entry, entry.contentId());
    if (known != null) {
      draft.addAll(known);
    } else {
      bytes(entry, draft).ifPresent(bytes -> parseOnce(entry, kind, bytes, draft));
    }
  }

  private void parseOnce(TreeEntry entry, FileKind kind, byte[] bytes, Draft draft) {
    String id = entry.contentId() == null ? ContentId.of(bytes) : entry.contentId();
    Draft parsed = shared.find(entry, id);
    if (parsed == null) {
      parsed = new Draft(true);
      parse(entry, kind, bytes, parsed);
      shared.keep(entry, id, parsed);
    }
    draft.addAll(parsed);
  }

  /** The bytes of a file, or nothing, with a finding, when it cannot be read. */
  private Optional<byte[]> bytes(TreeEntry entry, Draft draft) {
    try {
      return Optional.of(tree.read(entry, Limits.FILE_BYTES));
    } catch (NoSuchFileException gone) {
      StrayFiles.unreadable(
          entry, "The file is gone, or its name is not UTF-8, so it was not read.", draft);
    } catch (IOException unreadable) {
      StrayFiles.unreadable(
          entry, "The file cannot be read: it may belong to another user.", draft);
    }
    return Optional.empty();
  }

  static void parse(TreeEntry entry, FileKind kind, byte[] bytes, Draft draft) {
    Optional<SourceFile> file = Decoder.decode(entry.path(), bytes, draft::report);
    if (file.isPresent()) {
      read(file.get(), kind, draft);
    } else {
      draft.unread(kind, entry.path());
    }
  }

  private static void read(SourceFile file, FileKind kind, Draft draft) {
    switch (kind) {
      case APPENDIX, BASELINE -> new DocumentReader(draft, file, kind).info();
      case INTRODUCTION -> new DocumentReader(draft, file, kind).runningText();
      case OBLIGATIONS -> new DocumentReader(draft, file, kind).numbered(ItemKind.OBLIGATION);
      case GOVERNANCE_RULES ->
          new DocumentReader(draft, file, kind).numbered(ItemKind.GOVERNANCE_RULE);
      case PROCEDURE -> new DocumentReader(draft, file, kind).numbered(ItemKind.PROCEDURE_STEP);
      case CLAUSES -> new ListReaders(draft, file, kind).clauses();
      case PROVISIONS -> new ListReaders(draft, file, kind).provisions();
      case USER_ROLES -> new ListReaders(draft, file, kind).roles();
      case ACCESS_LEVELS -> new ListReaders(draft, file, kind).levels();
      case TRANSACTIONS -> new ListReaders(draft, file, kind).transactions();
      case DEFINITIONS -> new ListReaders(draft, file, kind).definitions();
      case TOMBSTONES -> new ListReaders(draft, file, kind).tombstones();
      case DOMAIN -> new ItemReaders(draft, file, kind).domain();
      case SPECIFICATION -> new ItemReaders(draft, file, kind).specification();
      case EPIC -> new ItemReaders(draft, file, kind).epic();
      case PROCESS_MAP -> new ProcessMapReader(draft, file, kind).read(ItemKind.PROCESS_MAP);
      case GOVERNANCE_PROCESS ->
          new ProcessMapReader(draft, file, kind).read(ItemKind.GOVERNANCE_PROCESS);
      case CALENDAR -> new CalendarReader(draft, file).read();
      case POLICY -> new PolicyReader(draft, file).read();
      case CONTACTS -> new ContactsReader(draft, file).read();
      case WAIVERS -> new WaiversReader(draft, file).read();
      case BODY -> new BodyReader(draft, file).read();
      case CHANGE_PROPOSAL -> new ProposalReader(draft, file).read();
      case PACKAGE -> new PackageReader(draft, file).read();
      case DECISION -> new DecisionReader(draft, file).read();
      case DEPLOYMENT -> new DeploymentReader(draft, file).read();
      case RELEASE -> new ReleaseReader(draft, file).read();
    }
  }
}
