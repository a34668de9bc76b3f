package dev.ssi.governance;

import dev.ssi.model.ChangeProposal;
import dev.ssi.model.governance.Contacts.Contact;
import dev.ssi.model.governance.Decision;
import dev.ssi.model.governance.Decision.Condition;
import dev.ssi.model.governance.Deployment;
import dev.ssi.model.governance.Deployment.SignOff;
import dev.ssi.model.governance.Event;
import dev.ssi.model.governance.Moment;
import dev.ssi.model.governance.Records;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Dates of the records that cannot be: of two things, the one that comes after is dated before.
 * Those of a package have rules of their own.
 */
public final class Chronology {
  private final Register register;
  private final List<Disorder> disorders = new ArrayList<>();

  private Chronology(Register register) {
    this.register = register;
  }

  /**
   * Two moments in the wrong order.
   *
   * @param record the id of the record that holds the later thing, or null where it has none
   * @param what the later thing, in words that end with a verb
   * @param at its moment, which is too early
   * @param earlier the thing that comes before it, likewise
   * @param since the moment of that
   */
  public record Disorder(String record, String what, Moment at, String earlier, Moment since) {}

  /** Every pair in the wrong order, record by record. */
  public static List<Disorder> of(Register register) {
    Chronology chronology = new Chronology(register);
    Records records = register.documents().records();
    records.contacts().stream().flatMap(it -> it.contacts().stream()).forEach(chronology::contact);
    register.documents().proposals().forEach(chronology::proposal);
    records.decisions().forEach(chronology::decision);
    records.deployments().forEach(chronology::deployment);
    return List.copyOf(chronology.disorders);
  }

  private void contact(Contact contact) {
    String what = "The contact of " + contact.party() + " ends";
    expect(null, "it was agreed", contact.agreedOn(), what, contact.until());
  }

  private void proposal(ChangeProposal proposal) {
    if (proposal.proposed() == null) {
      return;
    }
    String id = proposal.id().value();
    Event last = null;
    for (Event event : proposal.proposed().history()) {
      if (last != null) {
        expect(id, said(last), last.when(), said(event), event.when());
      }
      last = event;
    }
    Event withdrawn = proposal.proposed().withdrawn();
    if (withdrawn != null && !proposal.proposed().history().isEmpty()) {
      Event first = proposal.proposed().history().get(0);
      expect(id, said(first), first.when(), "the proposal was withdrawn", withdrawn.when());
    }
  }

  private static String said(Event event) {
    return "“" + (event.what() == null ? "" : event.what()) + "” happened";
  }

  private void decision(Decision decision) {
    String id = decision.id().value();
    for (Condition each : decision.conditions()) {
      String taken = "the decision was taken";
      expect(id, taken, decision.date(), "the condition is due", each.due());
      expect(id, taken, decision.date(), "the condition was met", each.met());
    }
  }

  private void deployment(Deployment deployment) {
    String id = deployment.id().value();
    Moment development = moment(deployment.development());
    Moment signedOff = moment(deployment.deployment());
    Optional<Decision> last = lastOf(deployment);
    if (last.isPresent()) {
      String taken = last.get().id() + " was taken";
      Moment decided = last.get().date();
      expect(id, taken, decided, "its development was signed off", development);
      expect(id, taken, decided, "its deployment was signed off", signedOff);
    }
    String developed = "its development was signed off";
    expect(id, developed, development, "its deployment was signed off", signedOff);
    if (deployment.rolledBack() != null) {
      Moment back = deployment.rolledBack().when();
      expect(id, "it took effect", deployment.effective(), "it was rolled back", back);
    }
  }

  /** The decision that was taken last: a date that comes before it is wrong once, not for each. */
  private Optional<Decision> lastOf(Deployment deployment) {
    return deployment.decisions().stream()
        .map(reference -> register.decision(reference.value()))
        .flatMap(Optional::stream)
        .reduce((one, other) -> isBefore(one.date(), other.date()) ? other : one);
  }

  private static Moment moment(SignOff signOff) {
    return signOff == null ? null : signOff.date();
  }

  /** Notes it where the second is before the first; what has no date cannot be. */
  private void expect(String record, String earlier, Moment since, String what, Moment at) {
    if (since != null && at != null && isBefore(at, since)) {
      disorder(record, earlier, since, what, at);
    }
  }

  private void disorder(String record, String earlier, Moment since, String what, Moment at) {
    disorders.add(new Disorder(record, what, at, earlier, since));
  }

  private static boolean isBefore(Moment one, Moment other) {
    return one.instant().isPresent() && other.instant().isPresent()
        ? one.instant().get().isBefore(other.instant().get())
        : one.date().isBefore(other.date());
  }
}
