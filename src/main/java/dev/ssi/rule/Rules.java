package dev.ssi.rule;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Rule;
import dev.ssi.governance.AsOf;
import dev.ssi.governance.Evidence;
import dev.ssi.model.Prose;
import dev.ssi.model.Words;
import dev.ssi.rule.access.CircularLevel;
import dev.ssi.rule.access.ClauseMinimumUnmet;
import dev.ssi.rule.access.EpicRoleDenied;
import dev.ssi.rule.access.ExceedsClause;
import dev.ssi.rule.access.MissingRole;
import dev.ssi.rule.access.NonUserActor;
import dev.ssi.rule.access.NotPreserved;
import dev.ssi.rule.governance.ActionMismatch;
import dev.ssi.rule.governance.AttendanceUnclear;
import dev.ssi.rule.governance.AudienceTooNarrow;
import dev.ssi.rule.governance.BodyNotEmpowered;
import dev.ssi.rule.governance.ConditionUnmet;
import dev.ssi.rule.governance.ConsultationDetailMissing;
import dev.ssi.rule.governance.ConsultationTooShort;
import dev.ssi.rule.governance.ContactMissing;
import dev.ssi.rule.governance.CostAtRisk;
import dev.ssi.rule.governance.DecisionBeforeClose;
import dev.ssi.rule.governance.HistoryRewritten;
import dev.ssi.rule.governance.IllegalTransition;
import dev.ssi.rule.governance.ImpactUnderstated;
import dev.ssi.rule.governance.Inquorate;
import dev.ssi.rule.governance.MaintenanceOverLimit;
import dev.ssi.rule.governance.MajorityNotMet;
import dev.ssi.rule.governance.MixedRoute;
import dev.ssi.rule.governance.PackageWindow;
import dev.ssi.rule.governance.PlaceholderInRecord;
import dev.ssi.rule.governance.PriorityUnexplained;
import dev.ssi.rule.governance.ResponseOutOfTime;
import dev.ssi.rule.governance.ResponseOutsidePackage;
import dev.ssi.rule.governance.RouteMismatch;
import dev.ssi.rule.governance.SectionDWithoutModification;
import dev.ssi.rule.governance.SignOffMissing;
import dev.ssi.rule.governance.TermsInconsistent;
import dev.ssi.rule.governance.TextChangedAfterAgreement;
import dev.ssi.rule.governance.VariedWithoutDecision;
import dev.ssi.rule.governance.WaiverRule;
import dev.ssi.rule.process.DeadEnd;
import dev.ssi.rule.process.NoEnd;
import dev.ssi.rule.process.UnknownLane;
import dev.ssi.rule.process.UnknownStep;
import dev.ssi.rule.process.UnlabelledBranch;
import dev.ssi.rule.process.UnreachableStep;
import dev.ssi.rule.release.PublicationMissing;
import dev.ssi.rule.release.UnattributedChange;
import dev.ssi.rule.release.VersionMismatch;
import dev.ssi.rule.text.DefinedTermCase;
import dev.ssi.rule.text.ObligationOutsideAppendix;
import dev.ssi.rule.text.Placeholder;
import dev.ssi.rule.text.RawHtml;
import dev.ssi.rule.text.RequirementNumbering;
import dev.ssi.rule.text.RequirementWithoutShall;
import dev.ssi.rule.text.UnresolvedLink;
import dev.ssi.rule.trace.ClauseNotCovered;
import dev.ssi.rule.trace.ComponentNotInProcessMap;
import dev.ssi.rule.trace.ComponentOutsideDomainClauses;
import dev.ssi.rule.trace.ComponentWithoutClause;
import dev.ssi.rule.trace.ComponentWithoutEpic;
import dev.ssi.rule.trace.ComponentWithoutRequirement;
import dev.ssi.rule.trace.ComponentWithoutSpecification;
import dev.ssi.rule.trace.DomainMismatch;
import dev.ssi.rule.trace.DomainWithoutComponent;
import dev.ssi.rule.trace.DuplicateReference;
import dev.ssi.rule.trace.EpicWithoutAcceptanceCriteria;
import dev.ssi.rule.trace.EpicWithoutComponent;
import dev.ssi.rule.trace.EpicWithoutProcessMap;
import dev.ssi.rule.trace.ProcessMapWithoutEpic;
import dev.ssi.rule.trace.RetiredIdReused;
import dev.ssi.rule.trace.SpecificationWithoutComponent;
import dev.ssi.rule.trace.TitleMismatch;
import dev.ssi.rule.trace.TransactionNotCarriedOver;
import dev.ssi.rule.trace.UnknownReference;
import dev.ssi.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinTask;

/** Every rule of this package, in the order of their ids. */
public final class Rules {
  /**
   * The rules over the linked documents and their wording; those of syntax are with the readers.
   */
  public static final List<Rule> ALL =
      List.of(
          new CircularLevel(),
          new ClauseMinimumUnmet(),
          new EpicRoleDenied(),
          new ExceedsClause(),
          new MissingRole(),
          new NonUserActor(),
          new NotPreserved(),
          new ActionMismatch(),
          new AttendanceUnclear(),
          new AudienceTooNarrow(),
          new BodyNotEmpowered(),
          new ConditionUnmet(),
          new ConsultationDetailMissing(),
          new ConsultationTooShort(),
          new ContactMissing(),
          new CostAtRisk(),
          new DecisionBeforeClose(),
          new HistoryRewritten(),
          new IllegalTransition(),
          new ImpactUnderstated(),
          new Inquorate(),
          new MaintenanceOverLimit(),
          new MajorityNotMet(),
          new MixedRoute(),
          new PackageWindow(),
          new PlaceholderInRecord(),
          new PriorityUnexplained(),
          new ResponseOutOfTime(),
          new ResponseOutsidePackage(),
          new RouteMismatch(),
          new SectionDWithoutModification(),
          new SignOffMissing(),
          new TermsInconsistent(),
          new TextChangedAfterAgreement(),
          new VariedWithoutDecision(),
          WaiverRule.EXPIRED,
          WaiverRule.INVALID,
          WaiverRule.UNUSED,
          new DeadEnd(),
          new NoEnd(),
          new UnknownLane(),
          new UnknownStep(),
          new UnlabelledBranch(),
          new UnreachableStep(),
          new PublicationMissing(),
          new UnattributedChange(),
          new VersionMismatch(),
          new DefinedTermCase(),
          new ObligationOutsideAppendix(),
          new Placeholder(),
          new RawHtml(),
          new RequirementNumbering(),
          new RequirementWithoutShall(),
          new UnresolvedLink(),
          new ClauseNotCovered(),
          new ComponentNotInProcessMap(),
          new ComponentOutsideDomainClauses(),
          new ComponentWithoutClause(),
          new ComponentWithoutEpic(),
          new ComponentWithoutRequirement(),
          new ComponentWithoutSpecification(),
          new DomainMismatch(),
          new DomainWithoutComponent(),
          new DuplicateReference(),
          new EpicWithoutAcceptanceCriteria(),
          new EpicWithoutComponent(),
          new EpicWithoutProcessMap(),
          new ProcessMapWithoutEpic(),
          new RetiredIdReused(),
          new SpecificationWithoutComponent(),
          new TitleMismatch(),
          new TransactionNotCarriedOver(),
          new UnknownReference());

  /** Few enough that the cores end at nearly the same time. */
  private static final int PASSAGES_PER_TASK = 16;

  private Rules() {}

  /** Applies every rule; what is found is sorted by place. */
  public static List<Finding> check(Trace trace) {
    return check(trace, ALL);
  }

  /** Applies some of the rules. */
  public static List<Finding> check(Trace trace, List<Rule> rules) {
    return check(trace, rules, Evidence.NONE);
  }

  /**
   * Applies some of the rules.
   *
   * @param evidence what the records of governance are held against
   */
  public static List<Finding> check(Trace trace, List<Rule> rules, Evidence evidence) {
    return check(trace, rules, evidence, AsOf.of(null, trace.documents()));
  }

  /**
   * Applies some of the rules.
   *
   * @param evidence what the records of governance are held against
   * @param asOf the day by which governance is judged
   */
  public static List<Finding> check(Trace trace, List<Rule> rules, Evidence evidence, AsOf asOf) {
    Survey survey = new Survey(trace, evidence, asOf);
    List<ForkJoinTask<?>> tasks = new ArrayList<>();
    List<ProseCheck.Passages> readers = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule instanceof Check check) {
        tasks.add(ForkJoinTask.adapt(() -> check.check(survey)));
      } else if (rule instanceof ProseCheck check) {
        readers.add(check.over(survey));
      }
    }
    List<Prose> passages = readers.isEmpty() ? List.of() : trace.documents().prose();
    for (int at = 0; at < passages.size(); at += PASSAGES_PER_TASK) {
      int to = Math.min(at + PASSAGES_PER_TASK, passages.size());
      List<Prose> some = passages.subList(at, to);
      tasks.add(ForkJoinTask.adapt(() -> some.forEach(passage -> read(passage, readers))));
    }
    ForkJoinTask.invokeAll(tasks);
    return survey.findings().stream().sorted().toList();
  }

  private static void read(Prose passage, List<ProseCheck.Passages> readers) {
    Words words = passage.words();
    readers.forEach(reader -> reader.check(passage, words));
  }
}
