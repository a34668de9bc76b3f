package dev.ssi.document.live;

import dev.ssi.document.DateWords;
import dev.ssi.document.book.Addresses;
import dev.ssi.history.audit.Account;
import dev.ssi.history.audit.AuditTrail;
import dev.ssi.history.audit.Milestone;
import dev.ssi.history.audit.ProposalTrail;
import dev.ssi.history.audit.ReleaseTrail;
import dev.ssi.query.AuditWords;
import dev.ssi.trace.Trace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Release by release what changed, why, by whose agreement and from when.
 *
 * @param rest proposals that changed nothing in a release
 * @param missing what the rules find missing in the trail, as sentences
 */
public record AuditPage(
    Shell shell, List<Release> releases, List<Story> rest, List<String> missing) {
  /** The name of the register for spreadsheets. */
  static final String CSV = "audit.csv";

  public AuditPage {
    releases = List.copyOf(releases);
    rest = List.copyOf(rest);
    missing = List.copyOf(missing);
  }

  /**
   * One release.
   *
   * @param date in words, or null where nothing is released yet
   * @param record what its record says, or null where nothing is released yet
   * @param first what the first release brought, or null of any other
   * @param itself what the release changed by itself: version and date of the documents
   * @param unaccounted what nobody accounts for
   */
  public record Release(
      String anchor,
      String title,
      String date,
      String record,
      String first,
      List<Story> stories,
      List<Change> itself,
      List<Change> unaccounted) {
    public Release {
      stories = List.copyOf(stories);
      itself = List.copyOf(itself);
      unaccounted = List.copyOf(unaccounted);
    }
  }

  /**
   * The way of a proposal, with what it changed.
   *
   * @param address of its page, or null
   * @param modification what is said of Section D, or null
   */
  public record Story(
      String id,
      String title,
      String address,
      String reason,
      String modification,
      List<Change> changes,
      List<Row> rows) {
    public Story {
      changes = List.copyOf(changes);
      rows = List.copyOf(rows);
    }
  }

  /** What became of one item; without an address where it has no page. */
  public record Change(String item, String title, String address, String what) {}

  /** Something that happened, with the record that says so. */
  public record Row(String date, String what, String record, String address) {}

  static AuditPage of(Shell shell, AuditTrail trail, Trace trace) {
    return new Maker(trail, trace).page(shell);
  }

  /** The anchor of a release, by the name of its tag. */
  public static String anchor(String tag) {
    return "release-" + tag;
  }

  /** Puts a trail on the page. */
  private static final class Maker {
    private final AuditTrail trail;
    private final Trace trace;
    private final Set<String> told = new HashSet<>();

    Maker(AuditTrail trail, Trace trace) {
      this.trail = trail;
      this.trace = trace;
    }

    AuditPage page(Shell shell) {
      List<Release> releases = new ArrayList<>();
      // Readers look for what is new.
      for (int i = trail.releases().size() - 1; i >= 0; i--) {
        releases.add(release(trail.releases().get(i)));
      }
      List<Story> rest =
          trail.proposals().values().stream()
              .filter(each -> !told.contains(each.id()))
              .map(each -> story(each, List.of()))
              .toList();
      List<Shell.Entry> entries = new ArrayList<>();
      releases.forEach(each -> entries.add(new Shell.Entry(1, each.title(), each.anchor())));
      if (!rest.isEmpty()) {
        entries.add(new Shell.Entry(1, "Changed nothing in a release", "rest"));
      }
      return new AuditPage(
          shell.with(entries),
          releases,
          rest,
          trail.shortfalls().stream().map(each -> each.message()).toList());
    }

    private Release release(ReleaseTrail release) {
      List<Story> stories = new ArrayList<>();
      for (String id : release.proposals()) {
        ProposalTrail story = trail.proposals().get(id);
        told.add(id);
        stories.add(
            story == null
                ? new Story(id, "", null, "", null, changes(release.under(id)), List.of())
                : story(story, release.under(id)));
      }
      boolean made = release.version() != null;
      return new Release(
          made ? anchor(release.stage().name()) : "not-released",
          made ? "Release " + release.version() : "Not released yet",
          day(release.stage().date()),
          made ? AuditWords.record(release) : null,
          release.isFirst() ? AuditWords.first(release) : null,
          stories,
          changes(release.documents()),
          changes(release.unaccounted()));
    }

    private Story story(ProposalTrail story, List<Account> changed) {
      return new Story(
          story.id(),
          value(story.proposal().title()),
          address(story.id()),
          value(story.proposal().reason()),
          AuditWords.modification(story),
          changes(changed),
          story.milestones().stream().map(this::row).toList());
    }

    private static String value(dev.ssi.model.Text text) {
      return text == null ? "" : text.value();
    }

    private Row row(Milestone milestone) {
      return new Row(
          day(milestone.date()),
          AuditWords.what(milestone),
          milestone.record(),
          address(milestone.record()));
    }

    private List<Change> changes(List<Account> accounts) {
      return accounts.stream()
          .map(
              each ->
                  new Change(
                      each.item().id(),
                      each.title() == null ? "" : each.title(),
                      address(each.item().id()),
                      each.what()))
          .toList();
    }

    private String address(String id) {
      return trace.links().item(id).map(Addresses::of).orElse(null);
    }

    private static String day(LocalDate date) {
      return date == null ? null : DateWords.day(date.toString());
    }
  }
}
