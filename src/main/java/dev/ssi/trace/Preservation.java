package dev.ssi.trace;

import dev.ssi.model.AccessTable;
import dev.ssi.model.Component;
import dev.ssi.model.InterfaceTransaction;
import dev.ssi.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The access of components set against that of the Interface Transactions they replace, role by
 * role, after {@code all} is written out on both sides.
 */
public final class Preservation {
  private final Trace trace;

  public Preservation(Trace trace) {
    this.trace = trace;
  }

  /**
   * One role, in one component and one transaction it replaces.
   *
   * @param former the transaction's entry that decides for the role
   * @param now the component's
   */
  public record Comparison(
      Component component,
      InterfaceTransaction transaction,
      String role,
      AccessTable.Entry former,
      AccessTable.Entry now) {

    public boolean differs() {
      return !former.level().is(now.level().value());
    }
  }

  /** Every comparison that can be made for a component: where either side is silent, none can. */
  public List<Comparison> of(Component component) {
    List<Comparison> comparisons = new ArrayList<>();
    for (Text reference : component.replaces()) {
      trace
          .transaction(reference.value())
          .ifPresent(transaction -> compare(component, transaction, comparisons));
    }
    return comparisons;
  }

  private void compare(
      Component component, InterfaceTransaction transaction, List<Comparison> comparisons) {
    for (String role : trace.roles()) {
      Optional<AccessTable.Entry> former = transaction.access().entry(role);
      Optional<AccessTable.Entry> now = trace.access(component.id().value(), role);
      if (former.isPresent() && now.isPresent()) {
        comparisons.add(new Comparison(component, transaction, role, former.get(), now.get()));
      }
    }
  }
}
