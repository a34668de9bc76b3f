package dev.ssi.query;

import dev.ssi.history.audit.Account;
import dev.ssi.history.audit.Milestone;
import dev.ssi.history.audit.ProposalTrail;
import dev.ssi.history.audit.ReleaseTrail;
import dev.ssi.model.ItemKind;
import dev.ssi.model.Text;
import dev.ssi.model.governance.Release;
import dev.ssi.text.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the faces of the audit trail say alike. */
public final class AuditWords {
  private static final int SHORT = 12;
  private static final int DIGEST = "sha256:".length() + SHORT;

  private AuditWords() {}

  /** What a release is called, with its day. */
  public static String heading(ReleaseTrail release) {
    if (release.version() == null) {
      return "Not released yet";
    }
    LocalDate date = release.stage().date();
    return "Release "
        + release.version()
        + (date == null ? "" : ", " + date)
        + (release.isFirst() ? ", the first" : "");
  }

  /** What the first release brought. */
  public static String first(ReleaseTrail release) {
    Map<ItemKind, Integer> byKind = new EnumMap<>(ItemKind.class);
    int others = 0;
    for (Account account : release.accounts()) {
      ItemKind kind = kind(account.item().kind());
      if (kind == null) {
        others++;
      } else {
        byKind.merge(kind, 1, Integer::sum);
      }
    }
    List<String> counts = new ArrayList<>();
    byKind.forEach((kind, number) -> counts.add(Words.count(number, kind)));
    if (others > 0) {
      counts.add(Phrase.count(others, "other entry", "other entries"));
    }
    return "Introduced " + Phrase.list(counts, "and") + ". Nothing came before to compare with.";
  }

  private static ItemKind kind(String label) {
    for (ItemKind kind : ItemKind.values()) {
      if (kind.label().equals(label)) {
        return kind;
      }
    }
    return null;
  }

  /** What the record of a release says. */
  public static String record(ReleaseTrail release) {
    Release record = release.record();
    if (record == null) {
      return "No record of governance tells of this release.";
    }
    List<String> parts = new ArrayList<>();
    if (!value(record.commit()).isEmpty()) {
      parts.add("text of commit " + cut(value(record.commit()), SHORT));
    }
    parts.add("live document " + digest(record.live()));
    parts.add(
        record.delta() == null && release.isFirst()
            ? "no delta, as it is the first"
            : "delta " + digest(record.delta()));
    return record.id() + ": " + String.join("; ", parts) + ".";
  }

  private static String digest(Release.Digest digest) {
    return digest == null ? "not published" : cut(digest.digest().value(), DIGEST);
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }

  /** What changed, in one phrase. */
  public static String change(Account account) {
    return account.item().id() + " " + account.what();
  }

  /** What happened, beginning with a capital letter. */
  public static String what(Milestone milestone) {
    String what = milestone.what();
    return what.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + what.substring(1);
  }

  /** What is said of the way through Section D, or null. */
  public static String modification(ProposalTrail story) {
    Text modification = story.proposal().modification();
    return modification == null || modification.value().isBlank()
        ? null
        : "Section D: SEC modification " + modification + ".";
  }

  static String value(Text text) {
    return text == null ? "" : text.value();
  }

  static String value(Object date) {
    return date == null ? "" : date.toString();
  }
}
