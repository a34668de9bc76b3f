package dev.ssi.query;

import dev.ssi.governance.AsOf;
import dev.ssi.governance.Board.Group;
import dev.ssi.governance.Next;
import dev.ssi.governance.Next.Due;
import dev.ssi.governance.Standing;
import dev.ssi.text.Csv;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The board for other programs and for spreadsheets. */
final class StatusData {
  private StatusData() {}

  static String json(Status status) {
    return Json.page(
        status.reading(),
        json -> {
          AsOf asOf = status.board().asOf();
          json.object(
              "asOf",
              () -> {
                json.field("date", asOf.isKnown() ? asOf.day().toString() : null);
                json.field("record", asOf.record());
              });
          json.objects(
              "groups",
              status.board().groups(),
              group -> {
                json.field("kind", word(group));
                json.field("package", group.pack() == null ? null : group.pack().id());
                json.field("title", StatusWords.title(group));
                json.objects("records", status.all(group), standing -> standing(standing, json));
              });
        });
  }

  private static void standing(Standing standing, Json json) {
    json.field("kind", standing.kind().word());
    json.field("id", standing.id());
    json.field("title", standing.title());
    json.field("state", standing.stateWord());
    json.field("since", Objects.toString(standing.since(), null));
    json.field("why", standing.why());
    json.field("record", standing.record());
    json.strings("missing", standing.missing());
    Next next = standing.next();
    Due by = next == null ? null : next.by();
    json.object(
        "next",
        () -> {
          json.field("who", next == null ? null : next.who());
          json.field("what", next == null ? null : next.what());
          json.field("by", by == null ? null : by.day().toString());
          if (by == null || by.workingDays() == null) {
            json.field("workingDaysLeft", null);
          } else {
            json.field("workingDaysLeft", by.workingDays());
          }
          json.field("overdue", standing.isOverdue());
        });
  }

  static String csv(Status status) {
    Csv csv =
        new Csv(
            List.of(
                "group",
                "package",
                "kind",
                "id",
                "title",
                "state",
                "since",
                "why",
                "missing",
                "who",
                "what",
                "by",
                "working days left",
                "overdue"));
    for (Group group : status.board().groups()) {
      status.all(group).forEach(standing -> csv.row(fields(group, standing)));
    }
    return csv.toString();
  }

  private static List<String> fields(Group group, Standing standing) {
    Next next = standing.next();
    Due by = next == null ? null : next.by();
    return List.of(
        word(group),
        group.pack() == null ? "" : group.pack().id(),
        standing.kind().word(),
        standing.id(),
        standing.title(),
        standing.stateWord(),
        Objects.toString(standing.since(), ""),
        standing.why(),
        StatusWords.missing(standing),
        next == null ? "" : next.who(),
        next == null ? "" : next.what(),
        by == null ? "" : by.day().toString(),
        by == null || by.isOverdue() ? "" : Objects.toString(by.workingDays(), ""),
        Boolean.toString(standing.isOverdue()));
  }

  private static String word(Group group) {
    return group.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
