package dev.ssi.scaffold;

import dev.ssi.governance.Register;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.FileKind;
import dev.ssi.model.ItemKind;
import dev.ssi.model.PartyCategory;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Begins what is put forward: changes, and the packages that they are consulted on in. */
public final class Proposals {
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
  public Proposals(Register register, Pages pages, TakenIds ids, LocalDate day) {
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
              + " path without .md, such as baseline/introduction.");
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
}
