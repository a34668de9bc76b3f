package dev.ssi.delta;

import dev.ssi.model.ItemKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parts of an item that are amended, and the sentences that say so. */
final class Parts {
  /** How a sentence calls a field of Appendix AH that is not called by its name. */
  private static final Map<String, String> NAMES =
      Map.of(
          "clauses", "the clauses it traces to",
          "related", "the provisions it relates to",
          "replaces", "the Interface Transactions it replaces",
          "modification", "the SEC modification it cites",
          "includes", "the levels it includes",
          "ordinary", "the writing of the term",
          "category", "the Party category");

  private static final String SECTION = "section ";

  private final Set<String> binding = new LinkedHashSet<>();
  private final Set<String> sections = new LinkedHashSet<>();
  private final Set<String> detail = new LinkedHashSet<>();

  /** Notes an amendment of substance. */
  void add(ItemChange change, FieldEdit edit) {
    String kind = change.item().key().kind();
    Field field = edit.shown();
    if (!field.binding()) {
      inBaseline(change, field).ifPresent(detail::add);
    } else if (field.key().startsWith(SECTION)) {
      sections.add(field.name());
    } else {
      binding.add(inAppendix(kind, field));
    }
  }

  private static String inAppendix(String kind, Field field) {
    if (kind.equals(ItemKind.OBLIGATION.label())) {
      return "an obligation";
    }
    if (kind.equals(ItemKind.GOVERNANCE_RULE.label())) {
      return "a key governance rule";
    }
    return NAMES.getOrDefault(field.key(), "the " + field.name());
  }

  /** Of an item that took over from another that is said already. */
  private static Optional<String> inBaseline(ItemChange change, Field field) {
    String kind = change.item().key().kind();
    if (kind.equals(ItemKind.COMPONENT.label())) {
      return Optional.of(
          field.key().startsWith("requirement ") ? "requirements" : "technical detail");
    }
    if (change.isDeclared()) {
      return Optional.empty();
    }
    if (kind.equals(ItemKind.PROCEDURE_STEP.label())) {
      return Optional.of("a step of the governance procedure");
    }
    if (kind.equals(Kinds.DOCUMENT)) {
      return Optional.of("the " + field.name());
    }
    return Optional.of(kind.equals(Kinds.TEXT) ? "running text" : Kinds.oneOf(kind));
  }

  Optional<String> ofAppendix() {
    List<String> parts = new ArrayList<>(binding);
    if (!sections.isEmpty()) {
      parts.add((sections.size() == 1 ? "the section " : "the sections ") + list(sections));
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of("It amends " + list(parts) + " in Appendix AH, which is part of the Code.");
  }

  /**
   * @param alone whether nothing else changes that could stand in Appendix AH
   */
  Optional<String> ofBaseline(boolean alone) {
    return detail.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "It amends "
                + list(detail)
                + " in the Baseline Requirements Document"
                + (alone ? " and leaves Appendix AH as it is." : "."));
  }

  private static String list(Collection<String> parts) {
    List<String> words = new ArrayList<>(parts);
    String last = words.remove(words.size() - 1);
    return words.isEmpty() ? last : String.join(", ", words) + " and " + last;
  }
}
