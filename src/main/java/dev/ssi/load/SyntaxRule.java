package dev.ssi.load;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Rule;
import dev.ssi.diagnostic.Severity;
import dev.ssi.source.Span;

/** What the readers report: text that is not in the authored formats. */
public enum SyntaxRule implements Rule {
  BAD_ID("bad-id"),
  DUPLICATE_ID("duplicate-id"),
  ENCODING("encoding"),
  FILE_NAME("file-name"),
  FRONT_MATTER("front-matter"),
  LIMIT("limit"),
  MISSING_FIELD("missing-field"),
  MISSING_FILE("missing-file"),
  SCHEMA_VERSION("schema-version"),
  UNEXPECTED_FILE("unexpected-file"),
  UNKNOWN_FIELD("unknown-field"),
  WRONG_TYPE("wrong-type"),
  YAML("yaml");

  private final String id;

  SyntaxRule(String slug) {
    this.id = "syntax." + slug;
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
    return "The authored formats of ssi: text that cannot be read cannot be traced.";
  }

  Finding at(Span span, String message) {
    return Finding.of(this, span, message);
  }
}
