package dev.ssi.fix;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Fix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The findings of one look at the documents that can be mended unseen, and at once.
 *
 * @param byPath those of each file, in the order of their fixes, none of which overlaps another
 * @param ofLaw how many fixes there are in Appendix AH, where none is safe
 */
record SafeFixes(Map<String, List<Finding>> byPath, int ofLaw) {
  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparing((Finding finding) -> finding.fix().span())
          .thenComparing(Comparator.naturalOrder());

  static SafeFixes of(List<Finding> findings) {
    Map<String, List<Finding>> byPath = new TreeMap<>();
    findings.stream()
        .filter(finding -> has(finding, Fix.Applicability.SAFE))
        .sorted(BY_PLACE)
        .forEach(
            finding ->
                addUnlessItOverlaps(
                    finding,
                    byPath.computeIfAbsent(
                        finding.fix().span().path(), path -> new ArrayList<>())));
    return new SafeFixes(byPath, (int) findings.stream().filter(SafeFixes::isOfLaw).count());
  }

  private static boolean has(Finding finding, Fix.Applicability applicability) {
    return finding.fix() != null && finding.fix().applicability() == applicability;
  }

  private static boolean isOfLaw(Finding finding) {
    return has(finding, Fix.Applicability.UNSAFE)
        && finding.fix().span().path().startsWith(Fix.LAW);
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
