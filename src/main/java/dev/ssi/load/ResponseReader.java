package dev.ssi.load;

import dev.ssi.model.ItemKind;
import dev.ssi.model.Text;
import dev.ssi.model.YamlNode;
import dev.ssi.model.governance.ConsultationPackage.OnProposal;
import dev.ssi.model.governance.ConsultationPackage.Response;
import dev.ssi.model.governance.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a Party answered to a consultation. */
final class ResponseReader {
  static final List<String> KNOWN =
      List.of("party", "category", "received", "position", "on", "comment", "dcc-reply");
  private static final List<String> POSITIONS = List.of("support", "oppose", "neutral", "mixed");

  private ResponseReader() {}

  static Optional<Response> response(Fields fields) {
    Text party = fields.text("party");
    Text category = fields.text("category");
    Moment received = Moments.someDayOrTime(fields, "received");
    Text position = RecordFields.word(fields, "position", POSITIONS);
    List<OnProposal> onProposals = onProposals(fields);
    if (received == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Response(
            party,
            category,
            received,
            position,
            onProposals,
            fields.optionalText("comment"),
            fields.optionalText("dcc-reply")));
  }

  private static List<OnProposal> onProposals(Fields fields) {
    List<OnProposal> positions = new ArrayList<>();
    fields
        .mapping("on")
        .map(YamlNode.Mapping::entries)
        .orElse(List.of())
        .forEach(
            entry -> {
              Text proposal = new Text(entry.key().value(), entry.key().span());
              RecordFields.references(List.of(proposal), fields, ItemKind.CHANGE_PROPOSAL);
              if (entry.value() instanceof YamlNode.Scalar value && !value.isEmpty()) {
                Text position = new Text(value.value(), value.span());
                RecordFields.words(position, fields, proposal.value(), POSITIONS);
                positions.add(new OnProposal(proposal, position));
              } else {
                fields.wrongType(
                    proposal.value(), entry.value(), "one of " + String.join(", ", POSITIONS));
              }
            });
    return positions;
  }
}
