package dev.ssi.query;

import dev.ssi.model.AccessTable;
import dev.ssi.model.Component;
import dev.ssi.model.InterfaceTransaction;
import dev.ssi.model.Text;
import dev.ssi.source.Span;
import dev.ssi.trace.Preservation;
import dev.ssi.trace.Trace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A component set against one Interface Transaction that it takes over.
 *
 * @param comparisons a role each, in the order of their file
 */
public record Takeover(
    Component component, InterfaceTransaction transaction, List<Comparison> comparisons) {

  public Takeover {
    comparisons = List.copyOf(comparisons);
  }

  /** How a role's access now stands to what it was. */
  public enum Outcome {
    EQUAL,
    /** Different, and a modification of the SEC allows it. */
    ALLOWED,
    /** Different without such a modification. */
    NOT_ALLOWED,
    /** The component does not say what the role may do. */
    NOT_STATED,
    /** The transaction did not know the role, so there is nothing to preserve. */
    NEW_ROLE;

    /** The word used in reports, such as {@code not-allowed}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isBreach() {
      return this == NOT_ALLOWED || this == NOT_STATED;
    }
  }

  /**
   * One role.
   *
   * @param before the level the transaction gave, or null
   * @param after the level the component gives, or null
   * @param span the component's entry, or the component itself when it has none
   */
  public record Comparison(String role, String before, String after, Outcome outcome, Span span) {}

  /** Every transaction that a component takes over, in the order it names them. */
  static List<Takeover> of(Trace trace, Component component, Collection<String> roles) {
    List<Preservation.Comparison> made = new Preservation(trace).of(component);
    List<Takeover> takeovers = new ArrayList<>();
    component.replaces().stream()
        .map(Text::value)
        .distinct()
        .flatMap(id -> trace.transaction(id).stream())
        .forEach(
            transaction -> {
              List<Comparison> comparisons = new ArrayList<>();
              for (String role : trace.roles()) {
                if (roles.contains(role)) {
                  comparisons.add(compare(trace, component, transaction, role, made));
                }
              }
              takeovers.add(new Takeover(component, transaction, comparisons));
            });
    return takeovers;
  }

  private static Comparison compare(
      Trace trace,
      Component component,
      InterfaceTransaction transaction,
      String role,
      List<Preservation.Comparison> made) {
    Optional<Preservation.Comparison> found =
        made.stream()
            .filter(each -> each.role().equals(role))
            .filter(each -> each.transaction().id().is(transaction.id().value()))
            .findFirst();
    if (found.isPresent()) {
      Text after = found.get().now().level();
      return new Comparison(
          role,
          found.get().former().level().value(),
          after.value(),
          outcome(component, found.get()),
          after.span());
    }
    String before = level(transaction.access().entry(role));
    Optional<AccessTable.Entry> now = trace.access(component.id().value(), role);
    return new Comparison(
        role,
        before,
        level(now),
        now.isEmpty() ? Outcome.NOT_STATED : Outcome.NEW_ROLE,
        now.map(entry -> entry.level().span()).orElse(component.id().span()));
  }

  private static Outcome outcome(Component component, Preservation.Comparison comparison) {
    if (!comparison.differs()) {
      return Outcome.EQUAL;
    }
    return component.modification() == null ? Outcome.NOT_ALLOWED : Outcome.ALLOWED;
  }

  private static String level(Optional<AccessTable.Entry> entry) {
    return entry.map(AccessTable.Entry::level).map(Text::value).orElse(null);
  }

  public long count(Outcome outcome) {
    return comparisons.stream().filter(each -> each.outcome() == outcome).count();
  }

  /** A comparison in words, such as {@code GS: V in SMI_001, now VO — not allowed}. */
  public String words(Comparison comparison) {
    return ProofText.words(this, comparison);
  }

  /** The comparisons that did not come out equal. */
  public List<Comparison> differences() {
    return comparisons.stream().filter(each -> each.outcome() != Outcome.EQUAL).toList();
  }

  /** The modification that a difference is put down to, or null. */
  public String modification() {
    return component.modification() == null ? null : component.modification().value();
  }
}
