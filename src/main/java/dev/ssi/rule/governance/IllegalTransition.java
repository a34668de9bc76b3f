package dev.ssi.rule.governance;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Severity;
import dev.ssi.governance.Chronology;
import dev.ssi.governance.Chronology.Disorder;
import dev.ssi.governance.Course;
import dev.ssi.governance.Register;
import dev.ssi.governance.State;
import dev.ssi.governance.Step;
import dev.ssi.governance.Variations;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.ItemKind;
import dev.ssi.model.Text;
import dev.ssi.model.governance.Decision;
import dev.ssi.model.governance.Deployment;
import dev.ssi.rule.Check;
import dev.ssi.rule.Survey;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A change that went from one state to another that may not follow it; a stored status that is not
 * what the records make it; dates in an order that cannot be.
 */
public final class IllegalTransition implements Check {
  private static final Set<ItemKind> KINDS =
      EnumSet.of(
          ItemKind.CHANGE_PROPOSAL,
          ItemKind.PACKAGE,
          ItemKind.DECISION,
          ItemKind.DEPLOYMENT,
          ItemKind.RELEASE);
  private static final Set<State> DECIDED =
      EnumSet.of(State.AGREED, State.AGREED_WITH_CONDITIONS, State.DEFERRED, State.REFUSED);
  private static final Set<State> UNDECIDED =
      EnumSet.of(State.DRAFT, State.SUBMITTED, State.PACKAGED, State.CONSULTING);
  private static final Set<State> UNSIGNED = EnumSet.of(State.IN_DEVELOPMENT, State.READY);
  private static final Set<State> NEEDS_SIGN_OFF =
      EnumSet.of(State.SIGNED_OFF, State.RELEASED, State.ROLLED_BACK);

  @Override
  public String id() {
    return "governance.illegal-transition";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String authority() {
    return "SECMP0058, section 8: “greater control of SSI changes through to delivery as well as an"
        + " audit trail for SEC Parties to have an ongoing view of changes to the SSI”.";
  }

  @Override
  public void check(Survey survey) {
    List<Disorder> disorders = Chronology.of(survey.register());
    disorders.forEach(each -> survey.report(disorder(each)));
    survey.register().documents().records().deployments().forEach(each -> basis(each, survey));
    if (isPartlyUnread(survey)) {
      return;
    }
    Set<String> disordered =
        disorders.stream()
            .map(Disorder::record)
            .filter(each -> each != null)
            .collect(Collectors.toSet());
    for (ChangeProposal each : survey.register().proposals()) {
      Course.of(each, survey.register()).illegal().stream()
          .filter(it -> !disordered.contains(it.from().record()))
          .filter(it -> !disordered.contains(it.to().record()))
          .filter(it -> !hasItsOwnRule(each, it, survey.register()))
          .forEach(it -> survey.report(transition(each, it, survey.register())));
    }
    new StoredStatus(this).check(survey);
  }

  /** What could not be read may be the very step that is missing. */
  private static boolean isPartlyUnread(Survey survey) {
    return KINDS.stream().anyMatch(survey.trace().documents().unread()::mayHide);
  }

  /** A deployment rests on agreements; what was varied may be named beside them. */
  private void basis(Deployment deployment, Survey survey) {
    for (Text reference : deployment.decisions()) {
      survey
          .register()
          .decision(reference.value())
          .filter(each -> !each.isAgreement() && !Variations.isVariation(each))
          .filter(each -> deployment.proposals().isEmpty())
          .map(each -> notAgreed(deployment, reference, each))
          .ifPresent(survey::report);
    }
  }

  private Finding notAgreed(Deployment deployment, Text reference, Decision decision) {
    return Finding.of(
            this,
            reference.span(),
            deployment.id()
                + " puts into service what "
                + decision.id()
                + " decided on, but that decision is `"
                + decision.outcome()
                + "`, so nothing was agreed.")
        .item(deployment.id().value())
        .related(decision.outcome().span(), "the decision")
        .help("Name the decision that agreed the change, or take the deployment back.");
  }

  private Finding disorder(Disorder disorder) {
    return Finding.of(
            this,
            disorder.at().span(),
            (disorder.record() == null ? "" : disorder.record() + ": ")
                + disorder.what()
                + " on "
                + disorder.at().span().text()
                + ", before "
                + disorder.earlier()
                + " on "
                + disorder.since().span().text()
                + ", so one of the two dates is wrong.")
        .item(disorder.record())
        .related(disorder.since().span(), "what comes first")
        .help("Correct the date that is wrong.");
  }

  /**
   * A decision before the close, or a sign-off that is missing, is reported by a rule of its own.
   */
  private static boolean hasItsOwnRule(
      ChangeProposal proposal, Course.Illegal illegal, Register register) {
    State from = illegal.from().state();
    State to = illegal.to().state();
    if (UNSIGNED.contains(from) && NEEDS_SIGN_OFF.contains(to)) {
      return true;
    }
    return DECIDED.contains(to)
        && register
            .decision(illegal.to().record())
            .filter(each -> each.pack() != null)
            .filter(each -> isOfPackage(proposal, each, illegal.from(), register))
            .isPresent();
  }

  /**
   * Whether a decision on a package came too early for a proposal of it, or took in one that was
   * not in it: that is a variation, or wants to be.
   */
  private static boolean isOfPackage(
      ChangeProposal proposal, Decision decision, Step from, Register register) {
    return register
        .pack(decision.pack().value())
        .filter(pack -> UNDECIDED.contains(from.state()))
        .filter(
            pack ->
                pack.id().is(from.record())
                    || Variations.entry(pack, proposal.id().value()).isEmpty())
        .isPresent();
  }

  private Finding transition(ChangeProposal proposal, Course.Illegal illegal, Register register) {
    Evidenced evidenced = new Evidenced(proposal, register);
    State from = illegal.from().state();
    Finding finding =
        Finding.of(
                this,
                evidenced.place(illegal.to()),
                proposal.id()
                    + " goes from "
                    + told(illegal.from())
                    + " to "
                    + told(illegal.to())
                    + ". "
                    + rule(from))
            .item(proposal.id().value())
            .related(evidenced.place(illegal.from()), "why it is " + from.title())
            .help("Record the step that is missing, or correct what the records say.");
    return finding.severity(severity(from, illegal.to().state()));
  }

  /** Of what follows a refusal or a roll-back, and of deciding again, SECMP0058 says nothing. */
  private static Severity severity(State from, State to) {
    boolean silent =
        from == State.REFUSED
            || from == State.ROLLED_BACK
            || from.isOnTheWayToService() && DECIDED.contains(to);
    if (silent) {
      return to.isAgreement() || from == State.REFUSED || from == State.ROLLED_BACK
          ? Severity.NOTE
          : Severity.WARNING;
    }
    return Severity.ERROR;
  }

  private static String told(Step step) {
    String since = step.since() == null ? "" : ", " + step.since();
    return step.state().title() + " (" + step.record() + since + ")";
  }

  private static String rule(State from) {
    List<String> next = from.next().stream().map(State::title).toList();
    if (from == State.REFUSED || from == State.ROLLED_BACK) {
      return "SECMP0058 does not say what may follow, so this is shown and not ruled on.";
    }
    return next.isEmpty()
        ? "Nothing follows " + from.title() + "."
        : "From " + from.title() + " it can only become " + Sentences.listed(next, "or") + ".";
  }
}
