package dev.ssi.rule.trace;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Fix;
import dev.ssi.diagnostic.Severity;
import dev.ssi.model.Component;
import dev.ssi.model.Specification;
import dev.ssi.model.Text;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;

/** A component whose title differs between the two documents. */
public final class TitleMismatch implements Check {
  @Override
  public String id() {
    return "trace.title-mismatch";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 3: the two documents “are structured to provide direct traceability of"
        + " regulatory requirements between the two documents”.";
  }

  @Override
  public void check(Survey survey) {
    for (Specification specification : survey.trace().documents().specifications()) {
      survey
          .trace()
          .component(specification.id().value())
          .ifPresent(component -> compare(survey, component, specification));
    }
  }

  private void compare(Survey survey, Component component, Specification specification) {
    Text binding = component.title();
    Text title = specification.title();
    if (title.is(binding.value()) || title.value().isEmpty() || binding.value().isEmpty()) {
      return;
    }
    Finding finding =
        Finding.of(
                this,
                title.span(),
                specification.id()
                    + " is “"
                    + title
                    + "” here, but “"
                    + binding
                    + "” in Appendix AH, so a reader cannot be sure that both speak of the same"
                    + " component.")
            .item(specification.id().value())
            .related(binding.span(), "the title in Appendix AH")
            .help("Appendix AH binds: use its title here, or propose to change it there.");
    survey.report(
        isPlain(title) && isPlain(binding)
            ? finding.fix(new Fix(applicability(title, binding), title.span(), binding.value()))
            : finding);
  }

  /** Nobody reads how wide the spaces are; every word may be what the other document lacks. */
  private static Fix.Applicability applicability(Text title, Text binding) {
    return squeezed(title).equals(squeezed(binding))
        ? Fix.Applicability.SAFE
        : Fix.Applicability.UNSAFE;
  }

  private static String squeezed(Text title) {
    return title.value().strip().replaceAll("\\s+", " ");
  }

  /** Whether a title is written without quotation marks or folding, so that it can be pasted. */
  private static boolean isPlain(Text text) {
    return text.span().text().equals(text.value());
  }
}
