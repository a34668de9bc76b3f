package dev.ssi.document.consult;

import dev.ssi.delta.Change;
import dev.ssi.delta.Delta;
import dev.ssi.delta.Edition;
import dev.ssi.document.consult.Pack.Category;
import dev.ssi.document.consult.Pack.Decided;
import dev.ssi.document.consult.Pack.Gap;
import dev.ssi.document.consult.Pack.Varied;
import dev.ssi.governance.Register;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.PartyCategory;
import dev.ssi.model.Text;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.model.governance.ConsultationPackage.Entry;
import dev.ssi.text.NaturalOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the pack of a package from the records and the proposed text. */
public final class PackMaker {
  private static final Comparator<Consulted> BY_PRIORITY =
      Comparator.comparingInt(
              (Consulted each) -> each.rank() == 0 ? Integer.MAX_VALUE : each.rank())
          .thenComparing(Consulted::id, NaturalOrder.INSTANCE);

  private final Register register;
  private final ConsultationPackage pack;
  private final ProposedEdition text;
  private final Delta delta;
  private final List<Gap> gaps = new ArrayList<>();
  private final List<Gap> notes = new ArrayList<>();

  private PackMaker(
      Register register, ConsultationPackage pack, ProposedEdition text, Delta delta) {
    this.register = register;
    this.pack = pack;
    this.text = text;
    this.delta = delta;
  }

  /**
   * Makes a pack.
   *
   * @param proposed the text proposed
   * @param delta from the text in force to the text proposed
   * @param asOf the day that an unissued package would be issued, or null
   */
  public static Pack of(
      Register register, ConsultationPackage pack, Edition proposed, Delta delta, LocalDate asOf) {
    return new PackMaker(register, pack, new ProposedEdition(register, proposed), delta).make(asOf);
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
        Totals.of(proposals),
        Totals.unpriced(proposals),
        new ImpactSearch(register.documents()).of(proposals),
        others(proposals),
        pack.questions().stream().map(Text::value).toList(),
        register.documents().categories().stream().map(PackMaker::category).toList(),
        mailing.on(timing.issued()),
        gaps,
        notes,
        pack.variations().stream()
            .map(each -> new Varied(each.decision().value(), each.what().value()))
            .toList(),
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
      Optional<ChangeProposal> proposal = text.asTaken(entry);
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
    List<Change> changes = Targets.by(proposal, delta.changes());
    String digest = text.digest(proposal);
    List<Decided> decided = decided(proposal);
    Given.missing(proposal).forEach(what -> gap(proposal.id(), what));
    // Once it was decided on, the text goes its own way: it is varied, refused or put off.
    List<Gap> departures = decided.isEmpty() ? gaps : notes;
    departures.addAll(TextCheck.of(entry, proposal, changes, digest));
    if (TextCheck.lacksModification(proposal, changes)) {
      gap(proposal.id(), "It touches Appendix AH, and cites no SEC modification.");
    }
    Text now = Consulted.saidBy(proposal).revision();
    return new Consulted(
        value(entry.revision() == null ? now : entry.revision()),
        digest,
        Given.rank(Consulted.saidBy(proposal).priority()),
        proposal,
        decided,
        new ImpactSearch(register.documents()).of(proposal, changes),
        changes);
  }

  private List<Decided> decided(ChangeProposal proposal) {
    return register.decisionsOn(proposal.id().value()).stream()
        .filter(each -> each.pack() != null && each.pack().is(pack.id().value()))
        .map(
            each ->
                new Decided(
                    each.id().value(),
                    each.body().value(),
                    each.date().date(),
                    each.outcome().value()))
        .toList();
  }

  private List<Change> others(List<Consulted> proposals) {
    Set<Change> named = Collections.newSetFromMap(new IdentityHashMap<>());
    proposals.forEach(each -> named.addAll(each.changes()));
    return delta.changes().stream().filter(change -> !named.contains(change)).toList();
  }

  private void gap(Text about, String what) {
    gaps.add(new Gap(about.value(), what));
  }

  private static String value(Text text) {
    return text == null ? null : text.value();
  }
}
