package dev.ssi.scaffold;

import dev.ssi.model.FileKind;
import dev.ssi.model.ItemKind;
import dev.ssi.model.NumberedParagraph;
import dev.ssi.model.Prose;
import dev.ssi.trace.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Begins what is a numbered paragraph: requirements, obligations, key rules, procedure steps. */
public final class Paragraphs {
  private final Trace trace;
  private final Pages pages;
  private final TakenIds ids;

  /**
   * @param trace of the documents as they are
   */
  public Paragraphs(Trace trace, Pages pages, TakenIds ids) {
    this.trace = trace;
    this.pages = pages;
    this.ids = ids;
  }

  /** A requirement, after the last of its component. */
  public Draft requirement(List<String> components) {
    if (components.size() != 1 || trace.specification(components.get(0)).isEmpty()) {
      throw new Lacking("Of which component? Name it with --for, such as --for FC-SMI-01.");
    }
    String component = components.get(0);
    var specification = trace.specification(component).orElseThrow();
    List<NumberedParagraph> others = specification.requirements();
    String id = ids.next(component + ".", 1);
    String path = specification.id().span().path();
    if (others.isEmpty()) {
      first(path, id, heading(path));
    } else {
      after(last(others), others, id, "The SSI shall TBC.");
    }
    List<String> next = new ArrayList<>();
    int highest = others.stream().mapToInt(NumberedParagraph::number).max().orElse(0);
    if (!id.equals(component + "." + (highest + 1))) {
      next.add(
          "A lower number is taken elsewhere, in another branch or by a mention: until they meet,"
              + " `ssi validate` tells of the gap.");
    }
    return pages.draft(next);
  }

  /**
   * An obligation, a key governance rule or a step of the procedure.
   *
   * @param after the paragraph that it goes after; none for the last
   */
  public Draft paragraph(ItemKind kind, List<String> after) {
    if (after.size() > 1) {
      throw new Lacking("It goes after one paragraph: name one with --for.");
    }
    FileKind file = file(kind);
    String id = ids.next(prefix(kind), 1);
    List<NumberedParagraph> others =
        trace.documents().paragraphs().stream().filter(each -> each.kind() == kind).toList();
    NumberedParagraph anchor = others.isEmpty() ? null : last(others);
    if (!after.isEmpty()) {
      anchor =
          others.stream()
              .filter(each -> each.id().is(after.get(0)))
              .findFirst()
              .orElseThrow(
                  () ->
                      new Lacking(
                          "There is no " + after.get(0) + " in " + file.path() + " to go after."));
    }
    if (anchor != null) {
      after(anchor, others, id, words(kind, anchor));
    } else if (pages.text(file.path()).isPresent()) {
      append(file.path(), "- **" + id + "** " + words(kind, null));
    } else {
      pages.begin(
          file.path(),
          Wording.fill("---\ntitle: %s\n---\n\n- **%s** %s\n", title(kind), id, words(kind, null)));
    }
    return pages.draft(
        List.of(
            "Move it to where it belongs, or give --for " + kind.example() + " to follow that."));
  }

  private static String words(ItemKind kind, NumberedParagraph anchor) {
    if (kind == ItemKind.PROCEDURE_STEP) {
      // A duty would have to name the rule that imposes it, which is not known yet.
      return "TBC";
    }
    boolean ofUser = anchor != null && anchor.text().text().strip().startsWith("A User ");
    return ofUser ? "A User shall TBC." : "The DCC shall TBC.";
  }

  private static String title(ItemKind kind) {
    return switch (kind) {
      case OBLIGATION -> "Obligations of the DCC and of Users";
      case GOVERNANCE_RULE -> "Key governance rules";
      default -> "The SSI change process, step by step";
    };
  }

  private static FileKind file(ItemKind kind) {
    return switch (kind) {
      case OBLIGATION -> FileKind.OBLIGATIONS;
      case GOVERNANCE_RULE -> FileKind.GOVERNANCE_RULES;
      default -> FileKind.PROCEDURE;
    };
  }

  private static String prefix(ItemKind kind) {
    return kind.example().replaceFirst("\\d+$", "");
  }

  private static NumberedParagraph last(List<NumberedParagraph> paragraphs) {
    return paragraphs.stream()
        .max(Comparator.comparingInt(NumberedParagraph::number))
        .orElseThrow();
  }

  /** Puts a list item after another, in the manner of its neighbours. */
  private void after(
      NumberedParagraph anchor, List<NumberedParagraph> others, String id, String words) {
    String path = anchor.id().span().path();
    String text = pages.text(path).orElseThrow();
    int shift = text.startsWith("\uFEFF") ? 1 : 0;
    int start = shift + anchor.id().span().start();
    int lineStart = text.lastIndexOf('\n', start) + 1;
    String marker = text.substring(Math.max(lineStart, shift), start - 2);
    insert(
        path,
        shift + anchor.text().end(),
        marker + "**" + id + "** " + words,
        isLoose(anchor, others, text, shift));
  }

  /** Whether an empty line stands between this item and the one before or after it. */
  private static boolean isLoose(
      NumberedParagraph anchor, List<NumberedParagraph> others, String text, int shift) {
    if (others.size() == 1) {
      return anchor.kind() != ItemKind.REQUIREMENT;
    }
    int at = others.indexOf(anchor);
    int start = shift + others.get(Math.max(at, 1)).id().span().start();
    int lineStart = text.lastIndexOf('\n', start) + 1;
    int lineBefore = text.lastIndexOf('\n', lineStart - 2) + 1;
    return text.substring(lineBefore, lineStart).isBlank();
  }

  private void insert(String path, int offset, String item, boolean loose) {
    String text = pages.text(path).orElseThrow();
    String eol = eol(text);
    int end = text.indexOf('\n', Math.max(0, offset - 1));
    boolean hasEnd = end >= 0;
    int at = hasEnd ? end + 1 : text.length();
    pages.put(
        path,
        text.substring(0, at)
            + (hasEnd ? "" : eol)
            + (loose ? eol : "")
            + item
            + eol
            + text.substring(at));
  }

  private void first(String path, String id, Optional<Prose.Block> heading) {
    String item = "- **" + id + "** The SSI shall TBC.";
    if (heading.isEmpty()) {
      append(path, "## Requirements");
      append(path, item);
      return;
    }
    int shift = pages.text(path).orElseThrow().startsWith("\uFEFF") ? 1 : 0;
    insert(path, shift + heading.get().span().end(), item, true);
  }

  private Optional<Prose.Block> heading(String path) {
    return trace.documents().prose().stream()
        .filter(prose -> prose.span().path().equals(path))
        .flatMap(prose -> prose.blocks().stream())
        .filter(block -> block.type() == Prose.Block.Type.HEADING && block.level() <= 2)
        .filter(
            block -> block.span().text().replace("#", "").strip().equalsIgnoreCase("requirements"))
        .findFirst();
  }

  private void append(String path, String paragraph) {
    String text = pages.text(path).orElseThrow();
    insert(path, text.length(), paragraph, true);
  }

  private static String eol(String text) {
    int end = text.indexOf('\n');
    return end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n";
  }
}
