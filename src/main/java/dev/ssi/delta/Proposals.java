package dev.ssi.delta;

import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Documents;
import dev.ssi.model.Text;
import dev.ssi.model.governance.Deployment;
import dev.ssi.text.NaturalOrder;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The proposals that changes between two editions belong to, by the items they name: those that the
 * records say were put into service between the two; of those of which no record says so, the ones
 * that came or were revised. One that stood unchanged before belongs to an earlier change.
 */
public final class Proposals {
  private final Map<String, ChangeProposal> byItem = new HashMap<>();
  private final Deployed deployed;
  private final SortedMap<String, Operation> changed = new TreeMap<>(NaturalOrder.INSTANCE);

  /** Those that came or were revised from the one edition to the other. */
  public Proposals(Documents from, Documents to) {
    Map<String, ChangeProposal> news = new TreeMap<>(NaturalOrder.INSTANCE);
    to.proposals().forEach(proposal -> news.put(proposal.id().value(), proposal));
    Set<String> old = from.proposals().stream().map(Proposals::words).collect(Collectors.toSet());
    from.proposals().stream()
        .map(proposal -> proposal.id().value())
        .filter(id -> !news.containsKey(id))
        .forEach(id -> changed.put(id, Operation.REMOVED));
    news.values().removeIf(proposal -> old.contains(words(proposal)));
    Set<String> known =
        from.proposals().stream().map(it -> it.id().value()).collect(Collectors.toSet());
    news.keySet()
        .forEach(id -> changed.put(id, known.contains(id) ? Operation.AMENDED : Operation.ADDED));
    deployed = new Deployed(from, to);
    news.values().stream()
        .filter(proposal -> !deployed.isElsewhere(proposal.id().value()))
        .forEach(this::name);
    to.proposals().stream()
        .filter(proposal -> deployed.deployment(proposal.id().value()).isPresent())
        .sorted(Comparator.comparing(it -> it.id().value(), NaturalOrder.INSTANCE))
        .forEach(this::name);
  }

  private void name(ChangeProposal proposal) {
    proposal.items().forEach(it -> byItem.put(it.id().value(), proposal));
  }

  /** All that is read of a proposal, wherever it stands. */
  private static String words(ChangeProposal proposal) {
    return List.of(
            value(proposal.id()),
            value(proposal.title()),
            value(proposal.reason()),
            value(proposal.route()),
            value(proposal.modification()),
            value(proposal.effective()),
            proposal.items().stream().map(it -> it.id() + " " + it.operation()).toList())
        .toString();
  }

  private static String value(Text text) {
    return text == null ? "" : text.value();
  }

  /** The proposals themselves: which came, went or were revised, by id. */
  public SortedMap<String, Operation> changed() {
    return Collections.unmodifiableSortedMap(changed);
  }

  /** The proposal that names an item, under its id now or before. */
  public Optional<Attribution> of(ItemChange change) {
    return find(change.after()).or(() -> find(change.before()));
  }

  private Optional<Attribution> find(ItemText item) {
    return item == null ? Optional.empty() : of(item.key().id());
  }

  /** The proposal that names an id. */
  public Optional<Attribution> of(String id) {
    return Optional.ofNullable(byItem.get(id))
        .map(
            proposal ->
                new Attribution(
                    proposal.id().value(),
                    value(proposal.title()),
                    value(proposal.reason()),
                    proposal.modification() == null ? null : proposal.modification().value(),
                    effective(proposal)));
  }

  private String effective(ChangeProposal proposal) {
    return Optional.ofNullable(proposal.effective())
        .map(Text::value)
        .or(
            () ->
                deployed
                    .deployment(proposal.id().value())
                    .map(Deployment::effective)
                    .map(day -> day.date().toString()))
        .orElse(null);
  }
}
