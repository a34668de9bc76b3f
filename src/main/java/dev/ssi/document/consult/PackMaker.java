package dev.ssi.document.consult;

import dev.ssi.delta.Change;
import dev.ssi.delta.Delta;
import dev.ssi.delta.ItemText;
import dev.ssi.delta.Route;
import dev.ssi.document.consult.Pack.Category;
import dev.ssi.document.consult.Pack.Gap;
import dev.ssi.document.consult.Pack.Total;
import dev.ssi.governance.Register;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.PartyCategory;
import dev.ssi.model.Text;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.model.governance.ConsultationPackage.Entry;
import dev.ssi.model.governance.Proposed.Cost;
import dev.ssi.text.NaturalOrder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes the pack of a package from the records and the proposed text. */
public final class PackMaker {
  private static final Comparator<Consulted> BY_PRIORITY =
      Comparator.comparingInt(
              (Consulted each) -> each.rank() == 0 ? Integer.MAX_VALUE : each.rank())
          .thenComparing(Consulted::id, NaturalOrder.INSTANCE);

  private final Register register;
  private final ConsultationPackage pack;
  private final Delta delta;
  private final Map<String, String> digests;
  private final List<Gap> gaps = new ArrayList<>();

  private PackMaker(
      Register register, ConsultationPackage pack, Delta delta, Map<String, String> digests) {
    this.register = register;
    this.pack = pack;
    this.delta = delta;
    this.digests = Map.copyOf(digests);
  }

  /**
   * Makes a pack.
   *
   * @param delta from the text in force to the text proposed
   * @param digests of the text proposed under each proposal, as {@link dev.ssi.delta.ProposalText}
   *     makes them; none where it could not be read
   * @param asOf the day that an unissued package would be issued, or null
   */
  public static Pack of(
      Register register,
      ConsultationPackage pack,
      Delta delta,
      Map<String, String> digests,
      LocalDate asOf) {
    return new PackMaker(register, pack, delta, digests).make(asOf);
  }

  private Pack make(LocalDate asOf) {
    Timing timing = new Timings(register, pack, gaps).of(asOf);
    sender();
    List<Consulted> proposals = proposals();
    Mailing mailing = new Mailing(register.documents(), pack.id().value(), gaps);
    return new Pack(
        pack.id().value(),
        value(pack.title()),
        timing,
        value(pack.issuedBy()),
        value(pack.audience()),
        proposals,
        totals(proposals),
        unpriced(proposals),
        new ImpactSearch(register.documents()).of(proposals),
        others(proposals),
        pack.questions().stream().map(Text::value).toList(),
        register.documents().categories().stream().map(PackMaker::category).toList(),
        mailing.on(timing.issued()),
        gaps,
        delta);
  }

  private static Category category(PartyCategory category) {
    String id = category.id().value();
    return new Category(id, category.title() == null ? id : category.title().value());
  }

  private void sender() {
    if (!Given.isSaid(pack.issuedBy())) {
      gap(pack.id(), "Who issues it is missing: the DCC, or SECAS for it.");
    }
    if (!Given.isSaid(pack.audience())) {
      gap(pack.id(), "To whom it goes is missing: it must be all SEC Parties.");
    } else if (!pack.audience().is(Pack.ALL_PARTIES)) {
      gap(pack.id(), "It goes to " + pack.audience() + ", and must go to all SEC Parties.");
    }
  }

  private List<Consulted> proposals() {
    List<Consulted> proposals = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    if (pack.proposals().isEmpty()) {
      gap(pack.id(), "It takes in no proposal.");
    }
    for (Entry entry : pack.proposals()) {
      Optional<ChangeProposal> proposal = register.proposal(entry.proposal().value());
      if (proposal.isEmpty()) {
        gap(entry.proposal(), "There is no such proposal, though the package takes it in.");
      } else if (seen.add(entry.proposal().value())) {
        proposals.add(consulted(entry, proposal.get()));
      }
    }
    proposals.sort(BY_PRIORITY);
    return proposals;
  }

  private Consulted consulted(Entry entry, ChangeProposal proposal) {
    List<Change> changes = delta.changes().stream().filter(it -> names(proposal, it)).toList();
    Given.missing(proposal).forEach(what -> gap(proposal.id(), what));
    String revision = value(entry.revision());
    String now = value(Consulted.saidBy(proposal).revision());
    if (revision != null && now != null && !revision.equals(now)) {
      gap(
          proposal.id(),
          "The package took in revision " + revision + ", and the record is at " + now + ".");
    }
    for (ChangeProposal.Target target : proposal.items()) {
      if (changes.stream().noneMatch(change -> isOf(change, target.id().value()))) {
        gap(proposal.id(), "Its text is missing: nothing changes at " + target.id() + ".");
      }
    }
    if (lacksModification(proposal, changes)) {
      gap(proposal.id(), "It touches Appendix AH, and cites no SEC modification.");
    }
    return new Consulted(
        revision == null ? now : revision,
        digest(entry),
        Given.rank(Consulted.saidBy(proposal).priority()),
        proposal,
        new ImpactSearch(register.documents()).of(proposal, changes),
        changes);
  }

  /** The digest of the text proposed; it must be that of the text that the package took in. */
  private String digest(Entry entry) {
    String shown = digests.get(entry.proposal().value());
    String taken = value(entry.digest());
    if (taken != null && shown != null && !taken.equals(shown)) {
      gap(
          entry.proposal(),
          "The text proposed is not the one that the package took in: its digest is "
              + shown
              + ", and the package says "
              + taken
              + ".");
    }
    return shown;
  }

  private static boolean lacksModification(ChangeProposal proposal, List<Change> changes) {
    return !Given.isSaid(proposal.modification())
        && changes.stream().anyMatch(change -> change.route() == Route.SECTION_D);
  }

  private static boolean names(ChangeProposal proposal, Change change) {
    return proposal.items().stream().anyMatch(target -> isOf(change, target.id().value()));
  }

  private static boolean isOf(Change change, String id) {
    return Stream.of(change.facts().isAfter(), change.facts().wasBefore())
        .flatMap(Optional::stream)
        .map(ItemText::key)
        .anyMatch(key -> key.id().equals(id));
  }

  private List<Change> others(List<Consulted> proposals) {
    Set<Change> named = Collections.newSetFromMap(new IdentityHashMap<>());
    proposals.forEach(each -> named.addAll(each.changes()));
    return delta.changes().stream().filter(change -> !named.contains(change)).toList();
  }

  private static List<Total> totals(List<Consulted> proposals) {
    SortedMap<String, Total> totals = new TreeMap<>();
    for (Consulted proposal : proposals) {
      Cost cost = proposal.said().cost();
      if (Given.isRange(cost)) {
        String currency = cost.currency().value();
        BigDecimal atRisk = cost.atRisk() == null ? BigDecimal.ZERO : cost.atRisk().value();
        totals.merge(
            currency,
            new Total(currency, cost.min().value(), cost.max().value(), atRisk, 1),
            PackMaker::sum);
      }
    }
    return List.copyOf(totals.values());
  }

  private static Total sum(Total one, Total other) {
    return new Total(
        one.currency(),
        one.min().add(other.min()),
        one.max().add(other.max()),
        one.atRisk().add(other.atRisk()),
        one.proposals() + other.proposals());
  }

  private static List<String> unpriced(List<Consulted> proposals) {
    return proposals.stream()
        .filter(each -> !Given.isRange(each.said().cost()))
        .map(Consulted::id)
        .toList();
  }

  private void gap(Text about, String what) {
    gaps.add(new Gap(about.value(), what));
  }

  private static String value(Text text) {
    return text == null ? null : text.value();
  }
}
