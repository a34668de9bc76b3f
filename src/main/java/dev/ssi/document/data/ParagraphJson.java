package dev.ssi.document.data;

import dev.ssi.document.book.Addresses;
import dev.ssi.model.ItemKind;
import dev.ssi.model.NumberedParagraph;
import dev.ssi.model.Prose;
import dev.ssi.trace.Trace;
import java.io.IOException;
import java.util.List;

/** The obligations, governance rules and procedure steps, and the text around them. */
final class ParagraphJson {
  private final Trace trace;
  private final Passages passages;
  private final JsonFields json;

  ParagraphJson(Trace trace, Passages passages, JsonFields json) {
    this.trace = trace;
    this.passages = passages;
    this.json = json;
  }

  void write() throws IOException {
    paragraphs("obligations", ItemKind.OBLIGATION);
    paragraphs("governanceRules", ItemKind.GOVERNANCE_RULE);
    paragraphs("procedureSteps", ItemKind.PROCEDURE_STEP);
    json.objects("texts", passages.loose(), this::text);
  }

  private void paragraphs(String name, ItemKind kind) throws IOException {
    List<NumberedParagraph> paragraphs =
        trace.documents().paragraphs().stream().filter(each -> each.kind() == kind).toList();
    json.objects(name, paragraphs, each -> paragraph(each, trace, passages, json));
  }

  /** A paragraph with an id of its own. */
  static void paragraph(
      NumberedParagraph paragraph, Trace trace, Passages passages, JsonFields json)
      throws IOException {
    json.field("id", paragraph.id());
    json.field("markdown", Passages.paragraph(paragraph.text()));
    json.field("text", PlainText.of(paragraph.text()));
    json.strings("cites", passages.cited(paragraph));
    json.field("address", Addresses.of(trace, paragraph.id().value()));
    json.place(paragraph.id().span());
  }

  private void text(Prose prose) throws IOException {
    json.field("markdown", Passages.markdown(prose.span()));
    json.place(prose.span());
  }
}
