package dev.ssi.document.delta;

import dev.ssi.delta.Attribution;
import dev.ssi.delta.Change;
import dev.ssi.delta.Delta;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The changes by the proposal that they were made under.
 *
 * @param unattributed changes that name no proposal
 */
record AmendmentRecord(List<Entry> entries, List<Change> unattributed) {
  AmendmentRecord {
    entries = List.copyOf(entries);
    unattributed = List.copyOf(unattributed);
  }

  /** A proposal with its changes, in the order of the document. */
  record Entry(Attribution proposal, List<Change> changes) {
    Entry {
      changes = List.copyOf(changes);
    }
  }

  static AmendmentRecord of(Delta delta) {
    Map<String, Attribution> proposals = new TreeMap<>();
    Map<String, List<Change>> changes = new LinkedHashMap<>();
    List<Change> unattributed = new ArrayList<>();
    for (Change change : delta.changes()) {
      if (change.attribution() == null) {
        unattributed.add(change);
      } else {
        String id = change.attribution().proposal();
        proposals.put(id, change.attribution());
        changes.computeIfAbsent(id, key -> new ArrayList<>()).add(change);
      }
    }
    return new AmendmentRecord(
        proposals.values().stream()
            .map(proposal -> new Entry(proposal, changes.get(proposal.proposal())))
            .toList(),
        unattributed);
  }
}
