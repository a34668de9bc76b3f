package dev.ssi.rule.governance;

import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Text;
import dev.ssi.model.governance.Body;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.model.governance.Contacts;
import dev.ssi.model.governance.Decision;
import dev.ssi.model.governance.Deployment;
import dev.ssi.model.governance.Event;
import dev.ssi.model.governance.Proposed;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person writes in a record of governance. The comment of a Party is left out: those are its
 * words.
 */
final class Writings {
  private final List<Writing> all = new ArrayList<>();

  private Writings() {}

  /**
   * A text of a record.
   *
   * @param isOfHistory whether it tells what happened, perhaps to such a mark
   */
  record Writing(String field, Text text, boolean isOfHistory) {}

  static List<Writing> of(ChangeProposal proposal) {
    Writings texts = new Writings().add("title", proposal.title());
    Proposed proposed = proposal.proposed();
    texts.add("type", proposed.type()).add("reason", proposal.reason());
    if (proposed.parties() != null) {
      proposed.parties().impacts().forEach(each -> texts.add("parties", each.how()));
      texts.add("parties", proposed.parties().none());
    }
    texts.add("benefits", proposed.benefits());
    texts.add("consequences-if-not-agreed", proposed.consequences());
    if (proposed.cost() != null) {
      texts.add("basis", proposed.cost().basis()).add("currency", proposed.cost().currency());
    }
    if (proposed.priority() != null) {
      texts.add("rationale", proposed.priority().rationale());
    }
    return texts.happened(proposed).all;
  }

  /** Of a proposal that nobody sees to any more: only what became of it. */
  static List<Writing> ofGivenUp(ChangeProposal proposal) {
    return new Writings().happened(proposal.proposed()).all;
  }

  static List<Writing> of(ConsultationPackage pack) {
    Writings texts = new Writings().add("title", pack.title()).each("questions", pack.questions());
    pack.responses()
        .forEach(each -> texts.add("party", each.party()).add("dcc-reply", each.reply()));
    pack.variations().forEach(each -> texts.add("what", each.what()));
    return texts.all;
  }

  static List<Writing> of(Decision decision) {
    Writings texts = new Writings().add("meeting", decision.meeting());
    decision.conditions().forEach(each -> texts.add("conditions", each.text()));
    return texts.add("reason", decision.reason()).add("minutes", decision.minutes()).all;
  }

  static List<Writing> of(Deployment deployment) {
    return new Writings()
        .reference(deployment.development())
        .reference(deployment.deployment())
        .reference(deployment.consulted())
        .happened(deployment.rolledBack())
        .all;
  }

  static List<Writing> of(Body body) {
    Writings texts = new Writings().add("title", body.title());
    body.terms()
        .forEach(each -> texts.add("version", each.version()).each("members", each.members()));
    body.delegations().forEach(each -> texts.add("reference", each.reference()));
    return texts.all;
  }

  static List<Writing> of(Contacts contacts) {
    Writings texts = new Writings().add("title", contacts.title());
    contacts
        .contacts()
        .forEach(each -> texts.add("party", each.party()).add("mailbox", each.mailbox()));
    return texts.all;
  }

  /** A text that has no field beside it. */
  static List<Writing> of(String field, Text text) {
    return new Writings().add(field, text).all;
  }

  private Writings add(String field, Text text) {
    if (text != null) {
      all.add(new Writing(field, text, /* isOfHistory= */ false));
    }
    return this;
  }

  private Writings each(String field, List<Text> texts) {
    texts.forEach(text -> add(field, text));
    return this;
  }

  private Writings reference(Deployment.SignOff signOff) {
    return signOff == null ? this : add("reference", signOff.reference());
  }

  private Writings happened(Proposed proposed) {
    proposed.history().forEach(this::happened);
    return happened(proposed.withdrawn());
  }

  private Writings happened(Event event) {
    if (event != null && event.what() != null) {
      all.add(new Writing("event", event.what(), /* isOfHistory= */ true));
    }
    if (event != null && event.by() != null) {
      all.add(new Writing("by", event.by(), /* isOfHistory= */ true));
    }
    return this;
  }
}
