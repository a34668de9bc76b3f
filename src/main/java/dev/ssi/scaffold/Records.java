package dev.ssi.scaffold;

import dev.ssi.governance.Register;
import dev.ssi.model.FileKind;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.model.governance.Decision;
import java.time.LocalDate;
import java.util.List;

/** Begins the records of what was done with proposals, and of who may agree them. */
public final class Records {
  private final Register register;
  private final Pages pages;
  private final TakenIds ids;
  private final LocalDate day;

  /**
   * @param day that was asked for, or null: no date is made up
   */
  public Records(Register register, Pages pages, TakenIds ids, LocalDate day) {
    this.register = register;
    this.pages = pages;
    this.ids = ids;
    this.day = day;
  }

  /**
   * A decision on what is still to be decided of a package, or on all of it, with each proposal at
   * the revision and digest that it was consulted on.
   */
  public Draft decision(List<String> packages, String body, String outcome) {
    if (packages.size() != 1 || register.pack(packages.get(0)).isEmpty()) {
      throw new Lacking("On which package? Name it with --for, such as --for PKG-2019-01.");
    }
    if (body == null || outcome == null || day == null) {
      throw new Lacking(
          "Who decided, what and when? Give --body PANEL, --outcome"
              + " agreed|agreed-with-conditions|refused|deferred|varied and --as-of DATE.");
    }
    List<String> bodies =
        register.documents().records().bodies().stream().map(each -> each.id().value()).toList();
    if (!bodies.contains(body)) {
      throw new Lacking(
          "There is no body "
              + body
              + ". "
              + (bodies.isEmpty() ? "" : "There are " + String.join(", ", bodies) + "; ")
              + "`ssi new body` begins one.");
    }
    ConsultationPackage pack = register.pack(packages.get(0)).orElseThrow();
    String id = ids.next("DEC-", 4);
    StringBuilder text = new StringBuilder("id: " + id + "\nbody: " + Wording.quoted(body));
    text.append("\nmeeting: \"TBC\"\ndate: ").append(day).append("\npackage: ").append(pack.id());
    text.append("\nsubject:\n");
    List<ConsultationPackage.Entry> open =
        pack.proposals().stream().filter(entry -> isUndecided(entry.proposal().value())).toList();
    for (ConsultationPackage.Entry entry : open.isEmpty() ? pack.proposals() : open) {
      text.append("  - {proposal: ").append(entry.proposal());
      if (entry.revision() != null) {
        text.append(", revision: ").append(entry.revision());
      }
      if (pack.text() != null) {
        text.append(", text: ").append(Wording.quoted(pack.text().value()));
      }
      text.append(entry.digest() == null ? "" : ", digest: \"" + entry.digest() + "\"");
      text.append("}\n");
    }
    text.append("outcome: ").append(outcome).append("\npresent: []\n");
    text.append(
        outcome.equals("agreed-with-conditions") ? "conditions:\n  - {text: \"TBC\"}\n" : "");
    text.append("minutes: \"TBC\"\n");
    pages.begin(FileKind.DECISION.folder() + id + ".yaml", text.toString());
    return pages.draft(
        List.of(
            "Write the meeting, who was present, the votes and where the minutes are.",
            "Take out the proposals on which another decision was taken."));
  }

  private boolean isUndecided(String proposal) {
    return register.decisionsOn(proposal).stream()
        .allMatch(decision -> decision.outcome().is("deferred") || decision.outcome().is("varied"));
  }

  /** A deployment of what some decisions agreed. */
  public Draft deployment(List<String> decisions) {
    if (decisions.isEmpty()) {
      throw new Lacking("Of what was decided where? Name the decisions with --for DEC-0001.");
    }
    StringBuilder proposals = new StringBuilder();
    for (String each : decisions) {
      Decision decision =
          register
              .decision(each)
              .orElseThrow(() -> new Lacking("There is no decision " + each + "."));
      if (!decision.isAgreement()) {
        throw new Lacking(each + " agreed nothing: its outcome is " + decision.outcome() + ".");
      }
      for (Decision.Subject subject : decision.subject()) {
        proposals.append(proposals.isEmpty() ? "" : ", ").append(subject.proposal());
      }
    }
    String id = ids.next("DEP-", 4);
    String text =
        Wording.fill(
            "id: %s\ndecisions: [%s]\nproposals: [%s]\n",
            id, String.join(", ", decisions), proposals);
    pages.begin(FileKind.DEPLOYMENT.folder() + id + ".yaml", text);
    return pages.draft(
        List.of(
            "Record each as it comes: development-sign-off, deployment-sign-off, maintenance,"
                + " release, effective. `ssi status` says what is due."));
  }

  /**
   * A body that may agree changes, with terms to be taken from its terms of reference.
   *
   * @param id that its file is named by
   */
  public Draft body(String id, String title) {
    if (id == null || !id.matches("[A-Z][A-Z0-9]+") || day == null) {
      throw new Lacking(
          "What is the body called for short, and since when do its terms hold? ssi new body TABASC"
              + " --as-of 2019-07-01.");
    }
    String text =
        Wording.fill(
            """
        id: %s
        title: %s
        terms:
          - version: "1.0"
            from: %s
            members: ["TBC"]
            quorum: 1
            majority: {more-than: 1/2, of: votes-cast}
        """,
            id, Wording.quoted(title), day);
    pages.begin(FileKind.BODY.folder() + id + ".yaml", text);
    return pages.draft(
        List.of(
            "Write the members, who votes, the quorum and the majority as its terms of reference"
                + " have them: those here are none of any body.",
            "Then record under `delegations:` since when it may agree changes."));
  }
}
