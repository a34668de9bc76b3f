package dev.ssi.query;

import dev.ssi.model.Component;
import dev.ssi.model.InterfaceTransaction;
import dev.ssi.query.Access.Asked;
import dev.ssi.query.Access.Entry;
import dev.ssi.trace.Link;
import dev.ssi.trace.Unresolved;
import java.util.List;

/**
 * The proof that access moved unchanged from the Interface Transactions to the components.
 *
 * @param roles the ids of the User Roles compared
 * @param takeovers each component with each transaction it takes over
 * @param unclaimed transactions that no component takes over; none when the question was narrowed,
 *     since it is one about all components
 * @param fresh components that take over none
 * @param unknown transactions that a component names and that there are not
 */
public record Proof(
    Reading reading,
    List<String> roles,
    List<Takeover> takeovers,
    List<InterfaceTransaction> unclaimed,
    List<Component> fresh,
    List<Unresolved> unknown)
    implements Answer {

  public Proof {
    roles = List.copyOf(roles);
    takeovers = List.copyOf(takeovers);
    unclaimed = List.copyOf(unclaimed);
    fresh = List.copyOf(fresh);
    unknown = List.copyOf(unknown);
  }

  static Proof of(Reading reading, Asked asked) {
    Access access = AccessSearch.answer(reading, asked);
    List<String> ids = access.components().stream().map(Entry::id).toList();
    return new Proof(
        reading,
        access.roles().stream().map(Access.Role::id).toList(),
        access.components().stream().flatMap(entry -> entry.takeovers().stream()).toList(),
        asked.isNarrow() ? List.of() : unclaimed(reading),
        access.components().stream()
            .map(Entry::component)
            .filter(component -> component.replaces().isEmpty())
            .toList(),
        reading.trace().links().unresolved().stream()
            .filter(each -> each.type() == Link.Type.REPLACES && ids.contains(each.from()))
            .toList());
  }

  private static List<InterfaceTransaction> unclaimed(Reading reading) {
    return reading.trace().documents().transactions().stream()
        .filter(each -> reading.trace().links().to(each.id().value(), Link.Type.REPLACES).isEmpty())
        .toList();
  }

  public long comparisons() {
    return takeovers.stream().mapToLong(each -> each.comparisons().size()).sum();
  }

  public long count(Takeover.Outcome outcome) {
    return takeovers.stream().mapToLong(each -> each.count(outcome)).sum();
  }

  /** How many components take over a transaction. */
  public long components() {
    return takeovers.stream().map(each -> each.component().id().value()).distinct().count();
  }

  /** How many transactions are taken over. */
  public long transactions() {
    return takeovers.stream().map(each -> each.transaction().id().value()).distinct().count();
  }

  /** Whether nothing that was read speaks against it. */
  public boolean isPreserved() {
    return unclaimed.isEmpty()
        && unknown.isEmpty()
        && takeovers.stream()
            .flatMap(each -> each.comparisons().stream())
            .noneMatch(each -> each.outcome().isBreach());
  }

  /** What was compared and how it came out, in a sentence. */
  public String summary() {
    return ProofText.summary(this);
  }

  @Override
  public boolean isClean() {
    return isPreserved() && reading.isComplete();
  }

  @Override
  public String text(boolean brief) {
    return ProofText.of(this, brief);
  }

  @Override
  public String json() {
    return ProofFaces.json(this);
  }

  @Override
  public String csv() {
    return ProofFaces.csv(this);
  }
}
