package dev.ssi.trace;

import dev.ssi.model.ChangeProposal;
import dev.ssi.model.ChangeProposal.Target;
import dev.ssi.model.Documents;
import dev.ssi.model.FileKind;
import dev.ssi.model.ItemKind;
import dev.ssi.model.Text;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.model.governance.Decision;
import dev.ssi.model.governance.Deployment;
import dev.ssi.model.governance.Release;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The links of the records of governance: from a release by way of deployments, decisions, packages
 * and proposals to the items that change. They stand beside the trace from clause to Process Map
 * and are no part of it: what was once proposed for an item says nothing of what it is.
 *
 * <p>A proposal tells of its time. An item that it brings may not be there yet, and one that is
 * retired since leaves no broken link behind.
 */
public final class RecordLinks {
  /** The other operations name an item that may be yet to come. */
  private static final Set<String> OF_WHAT_IS_THERE =
      Set.of("remove", "amend", "move", "relink", "editorial");

  private final Links items;
  private final Set<String> others;
  private final List<Unresolved> unresolved = new ArrayList<>();
  private final Map<String, List<Link>> outgoing = new HashMap<>();
  private final Map<String, List<Link>> incoming = new HashMap<>();

  RecordLinks(Documents documents, Links items) {
    this.items = items;
    this.others = others(documents);
    documents.proposals().forEach(this::link);
    documents.records().packages().forEach(this::link);
    documents.records().decisions().forEach(this::link);
    documents.records().deployments().forEach(this::link);
    documents.records().releases().forEach(this::link);
  }

  /** What a proposal can change beside items: words, and what is there no longer. */
  private static Set<String> others(Documents documents) {
    Set<String> others = new HashSet<>();
    Stream.of(
            documents.roles().stream().map(each -> each.id()),
            documents.actors().stream().map(each -> each.id()),
            documents.categories().stream().map(each -> each.id()),
            documents.levels().stream().map(each -> each.id()),
            documents.definitions().stream().map(each -> each.term()),
            documents.tombstones().stream().map(each -> each.id()))
        .flatMap(ids -> ids)
        .map(Text::value)
        .forEach(others::add);
    return others;
  }

  private void link(ChangeProposal proposal) {
    String from = proposal.id().value();
    for (Target target : proposal.items()) {
      String id = target.id().value();
      if (items.item(id).isPresent()) {
        add(new Link(from, Link.Type.CHANGES, id, target.id().span()));
      } else if (OF_WHAT_IS_THERE.contains(target.operation().value()) && !isKnown(id)) {
        ItemKind expected = ItemKind.of(id).orElse(null);
        unresolved.add(new Unresolved(from, Link.Type.CHANGES, expected, target.id()));
      }
    }
    refer(
        from,
        Link.Type.SUPERSEDED_BY,
        ItemKind.CHANGE_PROPOSAL,
        one(proposal.proposed().supersededBy()));
  }

  /** Whether it is there, though no item, or was; requirements went with their component. */
  private boolean isKnown(String id) {
    int dot = id.lastIndexOf('.');
    return others.contains(id)
        || ItemKind.REQUIREMENT.accepts(id) && others.contains(id.substring(0, dot))
        || Stream.of(".md", ".yaml").anyMatch(end -> FileKind.of(id + end).isPresent());
  }

  private void link(ConsultationPackage pack) {
    String from = pack.id().value();
    refer(
        from,
        Link.Type.TAKES_IN,
        ItemKind.CHANGE_PROPOSAL,
        pack.proposals().stream().map(entry -> entry.proposal()).toList());
    refer(
        from,
        Link.Type.VARIED_BY,
        ItemKind.DECISION,
        pack.variations().stream().map(variation -> variation.decision()).toList());
    // A position on a proposal is no link of its own: it stands on what the package takes in.
    pack.responses().stream()
        .flatMap(response -> response.onProposals().stream())
        .map(position -> position.proposal())
        .filter(proposal -> items.item(proposal.value()).isEmpty())
        .forEach(
            proposal ->
                unresolved.add(
                    new Unresolved(from, Link.Type.TAKES_IN, ItemKind.CHANGE_PROPOSAL, proposal)));
  }

  private void link(Decision decision) {
    String from = decision.id().value();
    refer(from, Link.Type.DECIDES_ON, ItemKind.PACKAGE, one(decision.pack()));
    refer(
        from,
        Link.Type.DECIDES_ON,
        ItemKind.CHANGE_PROPOSAL,
        decision.subject().stream().map(subject -> subject.proposal()).toList());
  }

  private void link(Deployment deployment) {
    String from = deployment.id().value();
    refer(from, Link.Type.CARRIES_OUT, ItemKind.DECISION, deployment.decisions());
    refer(from, Link.Type.DEPLOYS, ItemKind.CHANGE_PROPOSAL, deployment.proposals());
  }

  private void link(Release release) {
    refer(release.id().value(), Link.Type.RELEASES, ItemKind.DEPLOYMENT, release.deployments());
  }

  private static List<Text> one(Text reference) {
    return Optional.ofNullable(reference).stream().toList();
  }

  private void refer(String from, Link.Type type, ItemKind expected, List<Text> references) {
    for (Text reference : references) {
      boolean found =
          items.item(reference.value()).filter(item -> item.kind() == expected).isPresent();
      if (found) {
        add(new Link(from, type, reference.value(), reference.span()));
      } else if (!reference.value().isEmpty()) {
        unresolved.add(new Unresolved(from, type, expected, reference));
      }
    }
  }

  private void add(Link link) {
    outgoing.computeIfAbsent(link.from(), key -> new ArrayList<>()).add(link);
    incoming.computeIfAbsent(link.to(), key -> new ArrayList<>()).add(link);
  }

  /** References that lead nowhere. */
  public List<Unresolved> unresolved() {
    return Collections.unmodifiableList(unresolved);
  }

  /** What a record refers to with links of a type, in the order of its text. */
  public List<Link> from(String id, Link.Type type) {
    return of(outgoing, id, type);
  }

  /** The links of a type that lead to an item or a record, in the order of the files. */
  public List<Link> to(String id, Link.Type type) {
    return of(incoming, id, type);
  }

  private static List<Link> of(Map<String, List<Link>> links, String id, Link.Type type) {
    return links.getOrDefault(id, List.of()).stream().filter(it -> it.type() == type).toList();
  }
}
