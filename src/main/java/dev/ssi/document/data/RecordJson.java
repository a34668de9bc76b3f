package dev.ssi.document.data;

import dev.ssi.document.book.Addresses;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Tombstone;
import dev.ssi.trace.Trace;
import java.io.IOException;

/** What was proposed, and what is no longer there. */
final class RecordJson {
  private final Trace trace;
  private final JsonFields json;
  private final GovernanceJson governance;

  RecordJson(Trace trace, JsonFields json) {
    this.trace = trace;
    this.json = json;
    this.governance = new GovernanceJson(trace, json);
  }

  void write() throws IOException {
    json.objects("changeProposals", trace.documents().proposals(), this::proposal);
    governance.write();
    json.objects("tombstones", trace.documents().tombstones(), this::tombstone);
  }

  private void proposal(ChangeProposal proposal) throws IOException {
    json.field("id", proposal.id());
    json.field("title", proposal.title());
    json.field("action", proposal.action());
    json.objects(
        "items",
        proposal.items(),
        target -> {
          json.field("id", target.id());
          json.field("operation", target.operation());
        });
    json.field("reason", proposal.reason());
    json.field("route", proposal.route());
    json.field("modification", proposal.modification());
    json.field("effective", proposal.effective());
    new ProposedJson(json, governance).write(proposal);
    json.field("address", Addresses.of(trace, proposal.id().value()));
    json.place(proposal.id().span());
  }

  private void tombstone(Tombstone tombstone) throws IOException {
    json.field("id", tombstone.id());
    json.field("title", tombstone.title());
    json.field("retired", tombstone.retired());
    json.field("reason", tombstone.reason());
    json.texts("replacedBy", tombstone.replacedBy());
    json.place(tombstone.id().span());
  }
}
