package dev.ssi.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kinds of authored file: where each stands, and which items it holds. */
public enum FileKind {
  APPENDIX("appendix-ah/appendix-ah.yaml", Need.REQUIRED),
  CLAUSES("appendix-ah/sec-clauses.yaml", Need.REQUIRED, ItemKind.CLAUSE),
  PROVISIONS("appendix-ah/related-provisions.yaml", Need.OPTIONAL, ItemKind.PROVISION),
  USER_ROLES("appendix-ah/user-roles.yaml", Need.REQUIRED),
  ACCESS_LEVELS("appendix-ah/access-levels.yaml", Need.REQUIRED),
  TRANSACTIONS(
      "appendix-ah/interface-transactions.yaml", Need.OPTIONAL, ItemKind.INTERFACE_TRANSACTION),
  DEFINITIONS("appendix-ah/definitions.yaml", Need.OPTIONAL),
  OBLIGATIONS("appendix-ah/obligations.md", Need.OPTIONAL, ItemKind.OBLIGATION),
  GOVERNANCE_RULES("appendix-ah/governance.md", Need.OPTIONAL, ItemKind.GOVERNANCE_RULE),
  DOMAIN("appendix-ah/domains/*.md", Need.REQUIRED, ItemKind.DOMAIN, ItemKind.COMPONENT),
  BASELINE("baseline/baseline.yaml", Need.REQUIRED),
  INTRODUCTION("baseline/introduction.md", Need.OPTIONAL),
  SPECIFICATION("baseline/components/*.md", Need.REQUIRED, ItemKind.REQUIREMENT),
  EPIC("baseline/epics/*.md", Need.REQUIRED, ItemKind.EPIC),
  PROCESS_MAP("baseline/process-maps/*.yaml", Need.REQUIRED, ItemKind.PROCESS_MAP),
  TOMBSTONES("baseline/tombstones.yaml", Need.OPTIONAL),
  PROCEDURE("baseline/governance/procedure.md", Need.OPTIONAL, ItemKind.PROCEDURE_STEP),
  GOVERNANCE_PROCESS(
      "baseline/governance/process.yaml", Need.OPTIONAL, ItemKind.GOVERNANCE_PROCESS),
  CALENDAR("baseline/governance/calendar.yaml", Need.OPTIONAL),
  POLICY("baseline/governance/policy.yaml", Need.OPTIONAL),
  CONTACTS("baseline/governance/contacts.yaml", Need.OPTIONAL),
  WAIVERS("baseline/governance/waivers.yaml", Need.OPTIONAL),
  BODY("baseline/governance/bodies/*.yaml", Need.OPTIONAL),
  CHANGE_PROPOSAL("baseline/governance/changes/*.yaml", Need.OPTIONAL, ItemKind.CHANGE_PROPOSAL),
  PACKAGE("baseline/governance/packages/*.yaml", Need.OPTIONAL, ItemKind.PACKAGE),
  DECISION("baseline/governance/decisions/*.yaml", Need.OPTIONAL, ItemKind.DECISION),
  DEPLOYMENT("baseline/governance/deployments/*.yaml", Need.OPTIONAL, ItemKind.DEPLOYMENT),
  RELEASE("baseline/governance/releases/*.yaml", Need.OPTIONAL, ItemKind.RELEASE);

  private static final List<FileKind> ALL = List.of(values());

  private static final Pattern LEADING_ID =
      Pattern.compile(
          "(?:BFD-\\d+|FC-[A-Z]+-\\d+|EP-\\d+|PM-\\d+|CP-\\d+|PKG-\\d+-\\d+|DEC-\\d+|DEP-\\d+)"
              + "(?=[-.])");

  private static final Pattern BODY_FILE = Pattern.compile("([A-Z][A-Z0-9]+)[-.].*");

  /** The file of a release has the version as its name. */
  private static final Pattern RELEASE_FILE = Pattern.compile("(?:REL-)?(\\d+\\.\\d+)[-.].*");

  private final String path;
  private final String folder;
  private final String extension;
  private final boolean isFolder;
  private final Need need;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of gives an unmodifiable one.
  private final Set<ItemKind> holds;

  FileKind(String path, Need need, ItemKind... holds) {
    this.path = path;
    this.folder = path.substring(0, path.lastIndexOf('/') + 1);
    this.extension = path.substring(path.lastIndexOf('.'));
    this.isFolder = path.indexOf('*') >= 0;
    this.need = need;
    this.holds = Set.of(holds);
  }

  /** Whether documents without such a file can be whole. */
  private enum Need {
    REQUIRED,
    OPTIONAL
  }

  /** The kind of the file at a path, if any kind claims it. */
  public static Optional<FileKind> of(String path) {
    for (FileKind kind : ALL) {
      if (kind.claims(path)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private boolean claims(String candidate) {
    if (!isFolder) {
      return candidate.equals(path);
    }
    return candidate.startsWith(folder)
        && candidate.indexOf('/', folder.length()) < 0
        && candidate.endsWith(extension);
  }

  /** Whether there is a file for each item. */
  public boolean isFolder() {
    return isFolder;
  }

  /** The folder with its final slash, or all of the path up to the name. */
  public String folder() {
    return folder;
  }

  public String extension() {
    return extension;
  }

  /** The path, with {@code *} for a name that may vary. */
  public String path() {
    return path;
  }

  public boolean isRequired() {
    return need == Need.REQUIRED;
  }

  /** The items that go unread when such a file does. */
  public Set<ItemKind> holds() {
    return holds;
  }

  /** The kind of file that holds the item of an id, for items that have a file of their own. */
  public static Optional<FileKind> ofId(String id) {
    return ItemKind.of(id)
        .map(
            kind ->
                switch (kind) {
                  case DOMAIN -> DOMAIN;
                  case COMPONENT -> SPECIFICATION;
                  case EPIC -> EPIC;
                  case PROCESS_MAP -> PROCESS_MAP;
                  case CHANGE_PROPOSAL -> CHANGE_PROPOSAL;
                  case PACKAGE -> PACKAGE;
                  case DECISION -> DECISION;
                  case DEPLOYMENT -> DEPLOYMENT;
                  case RELEASE -> RELEASE;
                  default -> null;
                });
  }

  /** The id that a file's name tells, if any. */
  public static Optional<String> idOf(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (RELEASE.claims(path)) {
      Matcher version = RELEASE_FILE.matcher(name);
      return version.matches() ? Optional.of("REL-" + version.group(1)) : Optional.empty();
    }
    if (BODY.claims(path)) {
      Matcher body = BODY_FILE.matcher(name);
      return body.matches() ? Optional.of(body.group(1)) : Optional.empty();
    }
    Matcher id = LEADING_ID.matcher(name);
    return id.lookingAt() ? Optional.of(id.group()) : Optional.empty();
  }
}
