package dev.ssi.rule;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Suggestion;
import dev.ssi.governance.AsOf;
import dev.ssi.governance.Evidence;
import dev.ssi.governance.Register;
import dev.ssi.model.ItemKind;
import dev.ssi.trace.Item;
import dev.ssi.trace.Link;
import dev.ssi.trace.Trace;
import dev.ssi.trace.Unresolved;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One run of rules over the documents: what they look at, and what they found. */
public final class Survey {
  private final Trace trace;
  private final Evidence evidence;
  private final AsOf asOf;
  private final Register register;
  private final List<Finding> findings = Collections.synchronizedList(new ArrayList<>());
  private final Map<Unresolved, Suggestion> suggestions = new HashMap<>();
  private final Map<ItemKind, List<String>> idsByKind = new EnumMap<>(ItemKind.class);
  private final Set<String> meant = new HashSet<>();

  Survey(Trace trace, Evidence evidence, AsOf asOf) {
    this.trace = trace;
    this.evidence = evidence;
    this.asOf = asOf;
    this.register = new Register(trace.documents());
    List<Unresolved> ofRecords = trace.recordLinks().unresolved();
    if (!trace.links().unresolved().isEmpty() || !ofRecords.isEmpty()) {
      sortIdsByKind();
    }
    for (Unresolved unresolved : trace.links().unresolved()) {
      Suggestion suggestion = suggest(unresolved);
      suggestions.put(unresolved, suggestion);
      suggestion.nearest().forEach(id -> meant.add(unresolved.type() + " " + id));
      suggestion.nearest().forEach(id -> meant.add(unresolved.from() + " " + id));
    }
    // What a record misspells, no item is forgotten for: it is no part of the trace.
    ofRecords.forEach(unresolved -> suggestions.put(unresolved, suggest(unresolved)));
  }

  private void sortIdsByKind() {
    for (Item item : trace.links().items()) {
      idsByKind.computeIfAbsent(item.kind(), key -> new ArrayList<>()).add(item.id());
    }
    idsByKind.values().forEach(Collections::sort);
  }

  public Trace trace() {
    return trace;
  }

  /** The records of governance, joined. */
  public Register register() {
    return register;
  }

  /** What changed from release to release; nothing where nobody looked. */
  public Evidence evidence() {
    return evidence;
  }

  /** The day by which governance is judged. */
  public AsOf asOf() {
    return asOf;
  }

  /** Takes a finding, from any thread. */
  public void report(Finding finding) {
    findings.add(finding);
  }

  List<Finding> findings() {
    return Collections.unmodifiableList(findings);
  }

  /** What a reference that leads nowhere was probably meant to lead to. */
  public Suggestion suggestion(Unresolved unresolved) {
    return suggestions.get(unresolved);
  }

  /**
   * Whether a reference that leads nowhere was probably meant for this item. The item is then not
   * to be called forgotten: the misspelling has its own finding.
   */
  public boolean isMeant(Link.Type type, String id) {
    return meant.contains(type + " " + id);
  }

  /** Whether a reference of this very item, leading nowhere, was probably meant for {@code id}. */
  public boolean isMeantBy(String from, String id) {
    return meant.contains(from + " " + id);
  }

  private Suggestion suggest(Unresolved unresolved) {
    ItemKind kind =
        unresolved.expected() != null
            ? unresolved.expected()
            : ItemKind.of(unresolved.reference().value()).orElse(null);
    List<String> candidates = new ArrayList<>();
    if (kind == null) {
      idsByKind.values().forEach(candidates::addAll);
    } else {
      candidates.addAll(idsByKind.getOrDefault(kind, List.of()));
      // A field may relate to a clause as to any provision, and a text may cite either.
      if (kind == ItemKind.PROVISION) {
        candidates.addAll(idsByKind.getOrDefault(ItemKind.CLAUSE, List.of()));
      } else if (kind == ItemKind.CLAUSE && unresolved.expected() == null) {
        candidates.addAll(idsByKind.getOrDefault(ItemKind.PROVISION, List.of()));
      }
    }
    return Suggestion.of(unresolved.reference().value(), candidates);
  }
}
