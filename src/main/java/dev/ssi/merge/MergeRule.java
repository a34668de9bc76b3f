package dev.ssi.merge;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Rule;
import dev.ssi.diagnostic.Severity;
import dev.ssi.source.Span;

/** What is wrong with neither of two branches, and would be with both. */
public enum MergeRule implements Rule {
  CONFLICT("conflict"),
  EDITED_TWICE("edited-twice"),
  ID_TAKEN_TWICE("id-taken-twice"),
  WITHDRAWN_ITEM("withdrawn-item");

  private final String id;

  MergeRule(String slug) {
    this.id = "merge." + slug;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return switch (this) {
      case CONFLICT ->
          "SECMP0058, section 8: “an audit trail for SEC Parties to have an ongoing view of changes"
              + " to the SSI”: what is written while a conflict is resolved stands in no proposal.";
      case EDITED_TWICE ->
          "SECMP0058, section 7: a consultation includes “whether each change is seeking to add,"
              + " remove or amend functionality”: a text that came about in a merge was in none.";
      case ID_TAKEN_TWICE ->
          "The authored formats of ssi: an id is for ever, and names one thing in every branch.";
      case WITHDRAWN_ITEM ->
          "SECMP0058, section 3: “full traceability of the requirements outlined in SEC Sections"
              + " H8.15(c) and H8.16 to the lowest level of detail”.";
    };
  }

  Finding at(Span span, String message) {
    return Finding.of(this, span, message);
  }
}
