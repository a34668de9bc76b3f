package dev.ssi.fix;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Fix;
import dev.ssi.model.Documents;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The findings of one look at the documents that can be mended unseen, and at once.
 *
 * @param byPath those of each file, in the order of their fixes, none of which overlaps another
 * @param ofLaw how many are in Appendix AH, where nothing is mended unseen
 */
record SafeFixes(Map<String, List<Finding>> byPath, int ofLaw) {
  private static final String LAW = Documents.APPENDIX_FOLDER + "/";

  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparing((Finding finding) -> finding.fix().span())
          .thenComparing(Comparator.naturalOrder());

  static SafeFixes of(List<Finding> findings) {
    Map<String, List<Finding>> byPath = new TreeMap<>();
    int ofLaw = 0;
    for (Finding finding : findings.stream().filter(SafeFixes::isSafe).sorted(BY_PLACE).toList()) {
      String path = finding.fix().span().path();
      if (path.startsWith(LAW)) {
        ofLaw++;
      } else {
        addUnlessItOverlaps(finding, byPath.computeIfAbsent(path, key -> new ArrayList<>()));
      }
    }
    return new SafeFixes(byPath, ofLaw);
  }

  private static boolean isSafe(Finding finding) {
    return finding.fix() != null && finding.fix().applicability() == Fix.Applicability.SAFE;
  }

  private static void addUnlessItOverlaps(Finding finding, List<Finding> others) {
    boolean free =
        others.isEmpty()
            || others.get(others.size() - 1).fix().span().end() <= finding.fix().span().start();
    if (free) {
      others.add(finding);
    }
  }
}
