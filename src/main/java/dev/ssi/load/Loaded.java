package dev.ssi.load;

import dev.ssi.diagnostic.Finding;
import dev.ssi.model.Documents;
import java.util.List;

/** The documents as far as they could be read, and what was wrong with the rest. */
public record Loaded(Documents documents, List<Finding> findings) {
  public Loaded {
    findings = List.copyOf(findings);
  }
}
