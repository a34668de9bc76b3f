package dev.ssi.rule.governance;

import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Documents;
import dev.ssi.model.Text;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.model.governance.ConsultationPackage.Response;
import dev.ssi.model.governance.Decision;
import dev.ssi.model.governance.Deployment;
import dev.ssi.model.governance.Event;
import dev.ssi.model.governance.Moment;
import dev.ssi.model.governance.Records;
import dev.ssi.model.governance.Release;
import dev.ssi.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A record, as far as it must stay as it is: what it tells of the past. A field that is not there
 * tells nothing, so that it may be added.
 */
record Remembered(Text id, List<Said> said) {
  Remembered {
    said = List.copyOf(said);
  }

  /**
   * One thing that a record tells.
   *
   * @param slot what it tells of, as a noun that a sentence takes in
   * @param value what it tells; it may tell several things of one slot
   */
  record Said(String slot, String value, Span span) {}

  /** Whether this record says so too. */
  boolean tells(Said other) {
    return said.stream()
        .anyMatch(each -> each.slot().equals(other.slot()) && each.value().equals(other.value()));
  }

  /** Every record of some documents, with what it must go on telling. */
  static List<Remembered> of(Documents documents) {
    Records records = documents.records();
    return of(documents, deployment -> isReleased(deployment, records));
  }

  /** Every record of some documents, with all that it tells. */
  static List<Remembered> allOf(Documents documents) {
    return of(documents, deployment -> true);
  }

  private static List<Remembered> of(Documents documents, Predicate<Deployment> released) {
    Records records = documents.records();
    return Stream.of(
            documents.proposals().stream().map(Remembered::proposal),
            records.packages().stream().map(Remembered::pack),
            records.decisions().stream().map(Remembered::decision),
            records.deployments().stream().map(each -> deployment(each, released.test(each))),
            records.releases().stream().map(Remembered::release),
            records.bodies().stream().map(each -> new Remembered(each.id(), List.of())))
        .flatMap(each -> each)
        .toList();
  }

  private static boolean isReleased(Deployment deployment, Records records) {
    return records.releases().stream()
        .flatMap(each -> each.deployments().stream())
        .anyMatch(each -> each.is(deployment.id().value()));
  }

  private static Remembered proposal(ChangeProposal proposal) {
    Notes notes = new Notes();
    if (proposal.proposed() != null) {
      proposal
          .proposed()
          .history()
          .forEach(
              event ->
                  notes.add(
                      "the line of its history of " + event.when().date(), event.when(), event));
      notes.add("its withdrawal", proposal.proposed().withdrawn());
    }
    return new Remembered(proposal.id(), notes.said);
  }

  private static Remembered pack(ConsultationPackage pack) {
    Notes notes = new Notes();
    notes.add("the day of its issue", pack.issued());
    notes.add("the name of who issued it", pack.issuedBy());
    notes.add("its audience", pack.audience());
    for (Response each : pack.responses()) {
      String of = each.party() + (each.received() == null ? "" : " of " + day(each.received()));
      notes.add(
          "the response of " + of,
          each.party() == null ? pack.id().span() : each.party().span(),
          each.category(),
          each.position(),
          each.comment(),
          each.onProposals().stream()
              .map(it -> it.proposal() + " " + it.position())
              .sorted()
              .toList());
      notes.add("the answer to " + of, each.reply());
    }
    pack.variations()
        .forEach(each -> notes.add("the variation by " + each.decision(), each.what()));
    return new Remembered(pack.id(), notes.said);
  }

  private static Remembered decision(Decision decision) {
    Notes notes = new Notes();
    notes.add("the body", decision.body());
    notes.add("the meeting", decision.meeting());
    notes.add("the date", decision.date());
    notes.add("the package", decision.pack());
    notes.add("the outcome", decision.outcome());
    notes.all("the list of those present", decision.present());
    notes.all("the list of those who stood aside", decision.recused());
    if (decision.votes() != null) {
      notes.add(
          "the votes",
          decision.votes().text().span(),
          decision.votes().favour(),
          decision.votes().against(),
          decision.votes().abstained());
    }
    for (Decision.Subject each : decision.subject()) {
      notes.add("the revision of " + each.proposal(), each.revision());
      notes.add("the text of " + each.proposal(), each.text());
      notes.add("the digest of " + each.proposal(), each.digest());
      notes.add("the decision on " + each.proposal(), each.proposal());
    }
    for (Decision.Condition each : decision.conditions()) {
      notes.add("the condition “" + each.text() + "”", each.text().span(), day(each.due()));
      notes.add("the day on which the condition “" + each.text() + "” was met", each.met());
    }
    notes.add("the reason", decision.reason());
    notes.add("the minutes", decision.minutes());
    return new Remembered(decision.id(), notes.said);
  }

  /** A sign-off is a decision of a body; the rest may be planned anew until it has gone out. */
  private static Remembered deployment(Deployment deployment, boolean released) {
    Notes notes = new Notes();
    notes.add("the sign-off of development", deployment.development());
    notes.add("the sign-off of deployment", deployment.deployment());
    notes.add("the consultation of the Operations Group", deployment.consulted());
    notes.add("its roll-back", deployment.rolledBack());
    if (released) {
      notes.add("the release", deployment.release());
      notes.add("the day on which it took effect", deployment.effective());
      notes.all("the decisions", deployment.decisions());
      notes.all("the proposals", deployment.proposals());
      deployment
          .maintenance()
          .forEach(
              each ->
                  notes.add(
                      "the maintenance of " + each.start().date(),
                      each.start().span(),
                      each.start().instant(),
                      each.end().instant()));
    }
    return new Remembered(deployment.id(), notes.said);
  }

  private static Remembered release(Release release) {
    Notes notes = new Notes();
    notes.add("the version", release.version());
    notes.add("the date", release.date());
    notes.add("the version before", release.previous());
    notes.add("the commit", release.commit());
    notes.all("the deployments", release.deployments());
    notes.add("the digest of the live document", digest(release.live()));
    notes.add("the digest of the delta document", digest(release.delta()));
    return new Remembered(release.id(), notes.said);
  }

  private static Text digest(Release.Digest digest) {
    return digest == null ? null : digest.digest();
  }

  private static String day(Moment moment) {
    return moment == null ? "" : moment.date().toString();
  }

  /** Takes down what a record tells. */
  private static final class Notes {
    private final List<Said> said = new ArrayList<>();

    void add(String slot, Text text) {
      if (text != null && !text.value().isEmpty()) {
        add(slot, text.span(), text);
      }
    }

    void add(String slot, Moment moment) {
      if (moment != null) {
        add(slot, moment, (Event) null);
      }
    }

    void add(String slot, Event event) {
      if (event != null) {
        add(slot, event.when(), event);
      }
    }

    void add(String slot, Moment moment, Event event) {
      add(
          slot,
          moment.span(),
          moment.date(),
          moment.instant().orElse(null),
          event == null ? null : event.what(),
          event == null ? null : event.by());
    }

    void add(String slot, Deployment.SignOff signOff) {
      if (signOff != null && signOff.date() != null) {
        add(slot, signOff.date().span(), signOff.body(), day(signOff.date()), signOff.reference());
      }
    }

    void all(String slot, List<Text> values) {
      values.forEach(each -> add(slot, each));
    }

    /** White space does not count, so that a text may be wrapped otherwise. */
    void add(String slot, Span span, Object... values) {
      String value =
          Stream.of(values)
              .map(each -> Objects.toString(each, "").replaceAll("\\s+", " ").strip())
              .collect(Collectors.joining("\n"));
      said.add(new Said(slot, value, span));
    }
  }
}
