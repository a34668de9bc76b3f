package dev.ssi.document.data;

import dev.ssi.document.book.Addresses;
import dev.ssi.model.AccessLevel;
import dev.ssi.model.AccessTable;
import dev.ssi.model.Actor;
import dev.ssi.model.Clause;
import dev.ssi.model.Definition;
import dev.ssi.model.Documents;
import dev.ssi.model.InterfaceTransaction;
import dev.ssi.model.PartyCategory;
import dev.ssi.model.Provision;
import dev.ssi.model.Text;
import dev.ssi.model.UserRole;
import dev.ssi.trace.Trace;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What both documents build on: the clauses, who takes part, the levels, the terms. */
final class LawJson {
  private final Trace trace;
  private final JsonFields json;

  LawJson(Trace trace, JsonFields json) {
    this.trace = trace;
    this.json = json;
  }

  void write() throws IOException {
    Documents documents = trace.documents();
    json.objects("clauses", documents.clauses(), this::clause);
    json.objects("provisions", documents.provisions(), this::provision);
    json.objects("roles", documents.roles(), this::role);
    json.objects("actors", documents.actors(), this::actor);
    json.objects("partyCategories", documents.categories(), this::category);
    json.objects("levels", documents.levels(), this::level);
    json.objects("transactions", documents.transactions(), this::transaction);
    json.objects("definitions", documents.definitions(), this::definition);
  }

  private void clause(Clause clause) throws IOException {
    String id = clause.id().value();
    json.field("id", id);
    json.field("title", clause.title());
    json.field("summary", clause.summary());
    json.field("basis", clause.source());
    json.field("limbOf", trace.clauses().parent(id).map(Clause::id).orElse(null));
    Optional<Clause.Access> access = trace.clauses().access(id);
    if (access.isEmpty()) {
      json.none("access");
    } else {
      json.object("access", () -> bounds(clause, access.get()));
    }
    json.field("address", Addresses.of(trace, id));
    json.place(clause.id().span());
  }

  private void bounds(Clause clause, Clause.Access access) throws IOException {
    json.field("atLeast", access.atLeast());
    json.field("atMost", access.atMost());
    json.strings("roles", trace.roles().stream().filter(role -> access.concerns(role)).toList());
    json.field("inherited", clause.access().isEmpty());
  }

  private void provision(Provision provision) throws IOException {
    json.field("id", provision.id());
    json.field("title", provision.title());
    json.field("summary", provision.summary());
    json.field("address", Addresses.of(trace, provision.id().value()));
    json.place(provision.id().span());
  }

  private void role(UserRole role) throws IOException {
    who(role.id(), role.title(), role.summary());
    json.field("category", role.category());
    json.field("address", Addresses.role(role.id().value()));
    json.place(role.id().span());
  }

  private void actor(Actor actor) throws IOException {
    who(actor.id(), actor.title(), actor.summary());
    json.field("address", Addresses.participant(actor.id().value()));
    json.place(actor.id().span());
  }

  private void category(PartyCategory category) throws IOException {
    who(category.id(), category.title(), category.summary());
    json.field("address", Addresses.participant(category.id().value()));
    json.place(category.id().span());
  }

  private void who(Text id, Text title, Text summary) throws IOException {
    json.field("id", id);
    json.field("title", title);
    json.field("summary", summary);
  }

  private void level(AccessLevel level) throws IOException {
    String id = level.id().value();
    json.field("id", id);
    json.field("title", level.title());
    json.field("basis", level.basis());
    json.texts("includes", level.includes());
    json.strings(
        "closure",
        trace.levels().ids().stream()
            .filter(other -> !other.equals(id) && trace.levels().includes(id, other))
            .toList());
    json.field("address", Addresses.level(id));
    json.place(level.id().span());
  }

  private void transaction(InterfaceTransaction transaction) throws IOException {
    String id = transaction.id().value();
    json.field("id", id);
    json.field("title", transaction.title());
    access(trace.roles(), role -> transaction.access().entry(role), json);
    json.field("address", Addresses.of(trace, id));
    json.place(transaction.id().span());
  }

  /** Finds the entry that decides for a role. */
  interface Entries {
    Optional<AccessTable.Entry> of(String role);
  }

  /** What each User Role may do, {@code all} written out. */
  static void access(List<String> roles, Entries entries, JsonFields json) throws IOException {
    json.objects(
        "access",
        roles,
        role -> {
          json.field("role", role);
          json.field("level", entries.of(role).map(AccessTable.Entry::level).orElse(null));
        });
  }

  private void definition(Definition definition) throws IOException {
    json.field("term", definition.term());
    json.field("meaning", definition.meaning());
    json.field("ordinary", definition.ordinary());
    json.field("address", Addresses.term(definition.term().value()));
    json.place(definition.term().span());
  }
}
