package dev.ssi.serve;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.source.SourceTree;
import dev.ssi.trace.Trace;
import java.io.IOException;
import java.util.List;

/** Loads, links and checks a tree. */
public interface Checker {
  /**
   * Does so.
   *
   * @throws IOException if the tree cannot be walked
   */
  Checked check(SourceTree tree) throws IOException;

  /**
   * Linked documents with what is wrong with them.
   *
   * @param findings in no particular order
   */
  record Checked(Trace trace, List<Finding> findings) {
    public Checked {
      findings = List.copyOf(findings);
    }

    int errors() {
      return (int) findings.stream().filter(it -> it.severity() == Severity.ERROR).count();
    }
  }
}
