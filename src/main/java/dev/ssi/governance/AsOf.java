package dev.ssi.governance;

import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Documents;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.model.governance.Contacts;
import dev.ssi.model.governance.Decision;
import dev.ssi.model.governance.Deployment;
import dev.ssi.model.governance.Event;
import dev.ssi.model.governance.Moment;
import dev.ssi.model.governance.Records;
import java.time.LocalDate;
import java.util.List;

/**
 * The day by which governance is judged; never that of a clock, so that the same records give the
 * same answer on any day.
 *
 * <p>It is the day that was asked for, or else the last one that a record tells of as past: an
 * event in the history of a proposal, its withdrawal, the issue of a consultation, a response, an
 * entry in the list of contacts, a decision, a condition met, a sign-off, a consultation of the
 * Operations Group, a roll-back, a release. What a record only plans does not count: the close of a
 * consultation, a due date, timescales, maintenance, the day a deployment takes effect, or the days
 * on which a policy, terms or a delegation are in force.
 *
 * @param day the day; {@link LocalDate#MIN}, on which nothing has happened, where nobody asked for
 *     one and no record tells of any
 * @param record the id of the record that tells of it, or null where it was asked for or none does
 */
public record AsOf(LocalDate day, String record) {
  /**
   * Chooses the day.
   *
   * @param asked the day asked for, or null
   */
  public static AsOf of(LocalDate asked, Documents documents) {
    return asked != null ? new AsOf(asked, null) : new Search(documents).last;
  }

  /** Whether it is a day at all. */
  public boolean isKnown() {
    return !day.equals(LocalDate.MIN);
  }

  /** The day and how it was chosen, in words; without a full stop. */
  public String words() {
    if (!isKnown()) {
      return "no record tells of a day yet";
    }
    return record == null
        ? "as at " + day
        : "as at " + day + ", the last day that a record tells of (" + record + ")";
  }

  /**
   * Looks at every date that a record tells of as past. Of several records of the last day, the one
   * that is furthest along the way to a release is named.
   */
  private static final class Search {
    private AsOf last = new AsOf(LocalDate.MIN, null);

    Search(Documents documents) {
      Records records = documents.records();
      records.releases().forEach(release -> see(release.date(), release.id().value()));
      records.deployments().forEach(this::see);
      records.decisions().forEach(this::see);
      records.packages().forEach(this::see);
      documents.proposals().forEach(this::see);
      records.contacts().map(Contacts::contacts).stream()
          .flatMap(List::stream)
          .forEach(contact -> see(contact.agreedOn(), "contacts.yaml"));
    }

    private void see(ChangeProposal proposal) {
      if (proposal.proposed() != null) {
        String id = proposal.id().value();
        proposal.proposed().history().forEach(event -> see(event, id));
        see(proposal.proposed().withdrawn(), id);
      }
    }

    private void see(ConsultationPackage pack) {
      see(pack.issued(), pack.id().value());
      pack.responses().forEach(response -> see(response.received(), pack.id().value()));
    }

    private void see(Decision decision) {
      see(decision.date(), decision.id().value());
      decision.conditions().forEach(condition -> see(condition.met(), decision.id().value()));
    }

    private void see(Deployment deployment) {
      String id = deployment.id().value();
      see(deployment.development(), id);
      see(deployment.deployment(), id);
      see(deployment.consulted(), id);
      see(deployment.rolledBack(), id);
    }

    private void see(Deployment.SignOff signOff, String record) {
      if (signOff != null) {
        see(signOff.date(), record);
      }
    }

    private void see(Event event, String record) {
      if (event != null) {
        see(event.when(), record);
      }
    }

    private void see(Moment moment, String record) {
      if (moment != null && moment.date().isAfter(last.day)) {
        last = new AsOf(moment.date(), record);
      }
    }
  }
}
