package dev.ssi.scaffold;

import dev.ssi.governance.Register;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.FileKind;
import dev.ssi.model.ItemKind;
import dev.ssi.model.PartyCategory;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.model.governance.Decision;
import dev.ssi.scaffold.Draft.File;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Begins the records of governance: changes, packages, decisions and deployments. */
public final class Records {
  /** What is changed in Appendix AH by a Section D Modification alone. */
  private static final Set<ItemKind> LAW =
      EnumSet.of(
          ItemKind.CLAUSE,
          ItemKind.PROVISION,
          ItemKind.DOMAIN,
          ItemKind.INTERFACE_TRANSACTION,
          ItemKind.OBLIGATION,
          ItemKind.GOVERNANCE_RULE);

  private final Register register;
  private final TakenIds ids;
  private final LocalDate day;

  /**
   * @param day that was asked for, or null: no date is made up
   */
  public Records(Register register, TakenIds ids, LocalDate day) {
    this.register = register;
    this.ids = ids;
    this.day = day;
  }

  /** A proposal, in draft until its six details are written. */
  public Draft change(String title, List<String> items) {
    if (items.isEmpty()) {
      throw new Lacking("What does it change? Name the items with --for, such as --for FC-SMI-07.");
    }
    String id = ids.next("CP-", 4);
    boolean law =
        items.stream().anyMatch(item -> ItemKind.of(item).filter(LAW::contains).isPresent());
    StringBuilder text = new StringBuilder();
    text.append("id: ").append(id).append("\nrevision: 1\ntitle: ").append(Wording.quoted(title));
    text.append("\ntype: \"TBC\"\naction: amend\nitems:\n");
    items.forEach(
        item ->
            text.append("  - {id: ").append(Wording.quoted(item)).append(", operation: amend}\n"));
    text.append("parties:\n");
    for (PartyCategory category : register.documents().categories()) {
      text.append("  ").append(category.id()).append(": \"TBC\"\n");
    }
    if (register.documents().categories().isEmpty()) {
      text.append("  none: \"TBC\"\n");
    }
    text.append("reason: \"TBC\"\nbenefits: \"TBC\"\nconsequences-if-not-agreed: \"TBC\"\n");
    text.append("cost: {currency: GBP, basis: \"TBC\"}\n");
    text.append("priority: {rationale: \"TBC\"}\n");
    text.append("route: ").append(law ? "section-d" : "ssi-change-process").append('\n');
    if (day != null) {
      text.append("history:\n  - {date: ").append(day).append(", event: recorded, by: DCC}\n");
    }
    return new Draft(
        List.of(new File(FileKind.CHANGE_PROPOSAL.folder() + id + ".yaml", text.toString())),
        "",
        List.of(
            "Write the six details, the cost's min and max, the timescale and the priority: until"
                + " then it is a draft. `ssi status "
                + id
                + "` says what is missing.",
            "Each operation says amend: correct those that add or remove."));
  }

  /** A package of the proposals named, or of all that are in none and not over. */
  public Draft pack(String title, List<String> proposals, int year) {
    List<String> taken =
        proposals.isEmpty()
            ? register.proposals().stream()
                .filter(this::isWaiting)
                .map(each -> each.id().value())
                .toList()
            : proposals;
    if (taken.isEmpty()) {
      throw new Lacking("No proposal waits for a package. Name those it takes in with --for.");
    }
    String id = ids.next("PKG-" + year + "-", 2);
    StringBuilder text = new StringBuilder("id: " + id + "\ntitle: " + Wording.quoted(title));
    text.append("\nproposals:\n");
    for (String proposal : taken) {
      ChangeProposal found = proposal(proposal);
      text.append("  - {id: ").append(proposal);
      text.append(", revision: ").append(revision(found)).append("}\n");
    }
    text.append("audience: all-sec-parties\nquestions:\n  - \"TBC\"\n");
    return new Draft(
        List.of(new File(FileKind.PACKAGE.folder() + id + ".yaml", text.toString())),
        "",
        List.of(
            "Write the window, and with `text:` the branch that holds the proposed text.",
            "`ssi consult "
                + id
                + "` makes the consultation pack; then record issued and closes."));
  }

  private boolean isWaiting(ChangeProposal proposal) {
    String id = proposal.id().value();
    return proposal.proposed() != null
        && proposal.proposed().withdrawn() == null
        && proposal.proposed().supersededBy() == null
        && proposal.effective() == null
        && register.packagesWith(id).isEmpty();
  }

  private ChangeProposal proposal(String id) {
    return register
        .proposal(id)
        .orElseThrow(
            () -> new Lacking("There is no proposal " + id + ". `ssi status` lists them."));
  }

  private static String revision(ChangeProposal proposal) {
    return proposal.proposed() == null || proposal.proposed().revision() == null
        ? "1"
        : proposal.proposed().revision().value();
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
    return new Draft(
        List.of(new File(FileKind.DECISION.folder() + id + ".yaml", text.toString())),
        "",
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
    return new Draft(
        List.of(new File(FileKind.DEPLOYMENT.folder() + id + ".yaml", text)),
        "",
        List.of(
            "Record each as it comes: development-sign-off, deployment-sign-off, maintenance,"
                + " release, effective. `ssi status` says what is due."));
  }
}
