package dev.ssi.scaffold;

import dev.ssi.governance.Register;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.FileKind;
import dev.ssi.model.ItemKind;
import dev.ssi.model.PartyCategory;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.model.governance.Decision;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

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

  /** A proposal, in draft until its six details are written. */
  public Draft change(String title, List<String> items) {
    if (items.isEmpty()) {
      throw new Lacking("What does it change? Name the items with --for, such as --for FC-SMI-07.");
    }
    items.forEach(this::known);
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
    pages.begin(FileKind.CHANGE_PROPOSAL.folder() + id + ".yaml", text.toString());
    return pages.draft(
        List.of(
            "Write the six details, the cost's min and max, the timescale and the priority: until"
                + " then it is a draft. `ssi status "
                + id
                + "` says what is missing.",
            "Each operation says amend: correct those that add or remove."));
  }

  /** Of what is yet to come, the id tells what it will be; a word does not. */
  private void known(String item) {
    boolean isId =
        ItemKind.of(item).isPresent()
            || Stream.of(".md", ".yaml").anyMatch(end -> FileKind.of(item + end).isPresent());
    if (!isId && !Titles.has(register.documents(), item)) {
      throw new Lacking(
          "Nothing is called `"
              + item
              + "`. Name what changes by its id, such as FC-SMI-07 or AH-4; running text by its"
              + " file without .md.");
    }
  }

  /**
   * A package of the proposals named, or of all that are in none and not over.
   *
   * @param text the revision that holds the proposed text, or null for the files at hand
   * @param digests of the text of a proposal there; nothing where it cannot be read
   */
  public Draft pack(
      String title,
      List<String> proposals,
      int year,
      String text,
      Function<ChangeProposal, Optional<String>> digests) {
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
    StringBuilder record = new StringBuilder("id: " + id + "\ntitle: " + Wording.quoted(title));
    record.append("\nproposals:\n");
    for (String proposal : taken) {
      ChangeProposal found = proposal(proposal);
      record.append("  - {id: ").append(proposal).append(", revision: ").append(revision(found));
      digests
          .apply(found)
          .ifPresent(hash -> record.append(", digest: \"").append(hash).append('"'));
      record.append("}\n");
    }
    record.append(text == null ? "" : "text: " + Wording.quoted(text) + "\n");
    record.append("audience: all-sec-parties\nquestions:\n  - \"TBC\"\n");
    pages.begin(FileKind.PACKAGE.folder() + id + ".yaml", record.toString());
    String held = text == null ? "as the files at hand have it" : "as it stands at " + text;
    return pages.draft(
        List.of(
            "Each digest is that of the proposed text "
                + held
                + (text == null ? "; name the branch that holds it with `text:`." : "."),
            "Write the window. `ssi consult "
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
