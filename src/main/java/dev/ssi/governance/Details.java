package dev.ssi.governance;

import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Placeholders;
import dev.ssi.model.Text;
import dev.ssi.model.governance.Proposed;
import dev.ssi.model.governance.Proposed.Cost;
import dev.ssi.model.governance.Proposed.Impact;
import dev.ssi.model.governance.Proposed.Parties;
import dev.ssi.model.governance.Proposed.Timescale;
import dev.ssi.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The six details that a consultation must give of a change (SECMP0058, section 3). Here they are
 * only looked for: a placeholder counts as nothing; what is wrong with one that is there is for a
 * rule to say.
 */
public final class Details {
  private final Span anywhere;

  private Details(Span anywhere) {
    this.anywhere = anywhere;
  }

  /**
   * A detail that is missing.
   *
   * @param detail which of the six, in words
   * @param place where to write it, or, where nothing of it is there, the proposal's id
   * @param why what is missing, in words; fields in code marks
   * @param isMarked whether there is a text at the place, with a placeholder in it
   */
  public record Gap(String detail, Span place, String why, boolean isMarked) {}

  /** Those that are missing, in the order in which the seed lists them. */
  public static List<Gap> gaps(ChangeProposal proposal) {
    Proposed proposed = proposal.proposed();
    if (proposed == null) {
      return List.of();
    }
    Details details = new Details(proposal.id().span());
    return Stream.of(
            details.text("type", "type", proposed.type()),
            details.parties(proposed.parties()),
            details.text("action: add, remove or amend", "action", proposal.action()),
            details.text("reason", "reason", proposal.reason()),
            details.cost(proposed.cost()),
            details.timescale(proposed.timescale()))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Those that are missing, in words, in the order in which the seed lists them. */
  static List<String> missing(ChangeProposal proposal) {
    return gaps(proposal).stream().map(Gap::detail).toList();
  }

  private Optional<Gap> text(String detail, String field, Text text) {
    return Placeholders.isWritten(text)
        ? Optional.empty()
        : Optional.of(gap(detail, field, text, anywhere));
  }

  private static Gap gap(String detail, String field, Text text, Span otherwise) {
    return text == null || text.value().isBlank()
        ? new Gap(detail, otherwise, "`" + field + "` is missing", false)
        : new Gap(detail, text.span(), "`" + field + "` is still to be written", true);
  }

  private Optional<Gap> absent(String detail, Span place, String why) {
    return Optional.of(new Gap(detail, place, why, false));
  }

  private Optional<Gap> parties(Parties parties) {
    String detail = "SEC Parties impacted, or why none is";
    if (parties == null || parties.impacts().isEmpty() && parties.none() == null) {
      return absent(detail, anywhere, "`parties` names none, and no reason why none is");
    }
    for (Impact impact : parties.impacts()) {
      if (!Placeholders.isWritten(impact.how())) {
        String field = "parties: " + impact.category();
        return Optional.of(gap(detail, field, impact.how(), impact.category().span()));
      }
    }
    return parties.impacts().isEmpty()
        ? text(detail, "parties: none", parties.none())
        : Optional.empty();
  }

  private Optional<Gap> cost(Cost cost) {
    String detail = "cost range";
    if (cost == null) {
      return absent(detail, anywhere, "`cost` is missing");
    }
    Span place = cost.place() == null ? anywhere : cost.place().span();
    List<String> missing = new ArrayList<>();
    if (cost.min() == null) {
      missing.add("`min`");
    }
    if (cost.max() == null) {
      missing.add("`max`");
    }
    if (cost.currency() == null || cost.currency().value().isBlank()) {
      missing.add("`currency`");
    }
    if (cost.basis() == null || cost.basis().value().isBlank()) {
      missing.add("`basis`");
    }
    if (!missing.isEmpty()) {
      return absent(detail, place, "`cost` has no " + String.join(", no ", missing));
    }
    return text(detail, "basis", cost.basis()).or(() -> text(detail, "currency", cost.currency()));
  }

  private Optional<Gap> timescale(Timescale timescale) {
    String detail = "timescales to develop and deploy";
    if (timescale == null) {
      return absent(detail, anywhere, "`timescale` is missing");
    }
    if (timescale.develop() == null) {
      return absent(detail, anywhere, "`timescale` has no `develop`");
    }
    return timescale.deploy() == null
        ? absent(detail, anywhere, "`timescale` has no `deploy`")
        : Optional.empty();
  }
}
