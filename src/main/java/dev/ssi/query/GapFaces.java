package dev.ssi.query;

import dev.ssi.text.Csv;
import dev.ssi.text.Phrase;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The faces of {@link Gaps}. */
final class GapFaces {
  private GapFaces() {}

  static String text(Gaps answer, boolean brief) {
    Page page = new Page();
    Arrays.stream(Gap.Kind.values()).forEach(kind -> group(answer, kind, page));
    if (!brief) {
      page.gap();
      String about = answer.about() == null ? "" : " in the chain of " + answer.about().id();
      if (answer.gaps().isEmpty()) {
        page.paragraph("", nothing(answer, about));
      } else {
        page.line(Phrase.count(answer.gaps().size(), "gap", "gaps") + about + ".");
      }
    }
    return page.toString();
  }

  private static String nothing(Gaps answer, String about) {
    if (!answer.reading().isComplete()) {
      return Words.INCOMPLETE;
    }
    return answer.about() != null
        ? "Nothing is missing" + about + "."
        : String.format(
            Locale.ROOT,
            "Nothing is missing: %,d items and %,d links, and every clause leads down to a Process"
                + " Map.",
            answer.items(),
            answer.links());
  }

  private static void group(Gaps answer, Gap.Kind kind, Page page) {
    List<Gap> gaps = answer.gaps().stream().filter(gap -> gap.kind() == kind).toList();
    if (gaps.isEmpty()) {
      return;
    }
    page.gap().line(kind.heading() + " (" + gaps.size() + ")");
    for (Gap gap : gaps) {
      String detail = gap.detail().isEmpty() ? "" : ": " + gap.detail();
      page.paragraph("  ", "    ", gap.item() + " " + gap.title() + detail);
      page.line("    " + Words.place(gap.span()));
    }
  }

  static String json(Gaps answer) {
    return Json.page(
        answer.reading(),
        json -> {
          json.field("about", answer.about() == null ? null : answer.about().id());
          json.object(
              "summary",
              () -> {
                json.field("items", answer.items());
                json.field("links", answer.links());
                json.field("gaps", answer.gaps().size());
              });
          json.objects(
              "gaps",
              answer.gaps(),
              gap -> {
                json.field("kind", gap.kind().label());
                json.field("item", gap.item());
                json.field("title", gap.title());
                json.field("detail", gap.detail().isEmpty() ? null : gap.detail());
                json.place(gap.span());
              });
        });
  }

  static String csv(Gaps answer) {
    Csv csv = new Csv(List.of("kind", "item", "title", "detail", "file", "line"));
    for (Gap gap : answer.gaps()) {
      csv.row(
          List.of(
              gap.kind().label(),
              gap.item(),
              gap.title(),
              gap.detail(),
              gap.span().path(),
              Integer.toString(gap.span().line())));
    }
    return csv.toString();
  }
}
