package dev.ssi.document.live;

import dev.ssi.document.Publication;
import dev.ssi.document.book.Addresses;
import dev.ssi.document.book.Book;
import dev.ssi.document.sheet.AccessWorkbook;
import dev.ssi.document.sheet.TraceabilityWorkbook;
import dev.ssi.history.audit.AuditTrail;
import dev.ssi.model.UserRole;
import dev.ssi.query.Access;
import dev.ssi.query.Gaps;
import dev.ssi.query.Matrix;
import dev.ssi.query.Proof;
import dev.ssi.query.Query;
import dev.ssi.query.Status;
import dev.ssi.source.SourceTree;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The pages that answer a question: who may access what, what traces where, what a role may do. */
final class AnswerPages {
  private static final String ROLES = Place.ROLES.address();
  private static final String PROCEDURE = "procedure.html";
  private static final String TRANSACTIONS = "transactions.html";
  private static final List<String> ALL = List.of();

  private final Book book;
  private final SiteFacts facts;
  private final SitePlan plan;
  private final AuditTrail trail;
  private final Query query;
  private final Once<Access> access;
  private final Once<Matrix> matrix;
  private final Once<Gaps> gaps;
  private final Once<Proof> proof;
  private final Set<String> added = new LinkedHashSet<>();

  AnswerPages(Book book, SiteFacts facts, SitePlan plan, AuditTrail trail) {
    this.trail = trail;
    this.book = book;
    this.facts = facts;
    this.plan = plan;
    this.query =
        new Query(
            book.trace(),
            new SourceTree.Origin(book.edition().revision(), book.edition().commit()));
    this.access = new Once<>(() -> query.access(ALL, ALL, ALL));
    this.matrix = new Once<>(query::matrix);
    this.gaps = new Once<>(query::gaps);
    this.proof = new Once<>(() -> query.preservation(ALL, ALL, ALL));
  }

  /** Adds the pages and their downloads to what is published, and tells their addresses. */
  Set<String> addTo(Publication site) {
    add(
        site,
        "live/access.jte",
        () -> AccessPage.of(shell(Place.ACCESS), access.get()),
        Place.ACCESS.address());
    add(
        site,
        "live/traceability.jte",
        () -> TraceabilityPage.of(shell(Place.TRACEABILITY), matrix.get(), gaps.get()),
        Place.TRACEABILITY.address());
    add(site, "live/roles.jte", () -> RolesPage.of(rolesShell(), access.get()), ROLES);
    add(site, "live/transactions.jte", this::transactions, TRANSACTIONS);
    if (facts.hasBoard()) {
      board(site);
    }
    rolePages(site);
    downloads(site);
    return added;
  }

  private void board(Publication site) {
    add(
        site,
        "live/status.jte",
        () ->
            StatusPage.of(
                shell(Place.STATUS), book.board(), book.trace(), plan.number(PROCEDURE) != null),
        StatusPage.ADDRESS);
    add(
        site,
        "live/audit.jte",
        () -> AuditPage.of(shell(Place.AUDIT), trail, book.trace()),
        Place.AUDIT.address());
    csv(site, AuditPage.CSV, () -> query.audit(trail, null).csv());
    csv(
        site,
        StatusPage.CSV,
        () -> new Status(matrix.get().reading(), book.board(), Set.of()).csv());
  }

  private Shell rolesShell() {
    return chapter(ROLES, Place.ROLES.title(), Place.ROLES).at(Place.ROLES);
  }

  private TransactionsPage transactions() {
    Shell shell = chapter(TRANSACTIONS, "The former Interface Transactions", null);
    return TransactionsPage.of(shell, plan.number(TRANSACTIONS), access.get(), proof.get());
  }

  private void add(Publication site, String template, Supplier<?> page, String address) {
    site.add(address, new PageFace(template, page));
    added.add(address);
  }

  private Shell shell(Place place) {
    return Shell.of(facts, place, place.title());
  }

  /** The shell of a chapter's page, or one of its own where the volume has no such chapter. */
  private Shell chapter(String address, String title, Place place) {
    return plan.shell(facts, address).orElseGet(() -> Shell.of(facts, place, title, address));
  }

  private void rolePages(Publication site) {
    List<UserRole> roles = book.trace().documents().roles();
    PageLink above = new PageLink(Place.ROLES.title(), ROLES);
    for (int i = 0; i < roles.size(); i++) {
      UserRole role = roles.get(i);
      String address = Addresses.role(role.id().value());
      Shell shell =
          Shell.of(facts, Place.ROLES, role.title().value(), address)
              .below(List.of(above))
              .between(
                  i == 0 ? null : link(roles.get(i - 1)),
                  i == roles.size() - 1 ? null : link(roles.get(i + 1)));
      add(
          site,
          "live/role.jte",
          () -> RolePage.of(shell, access.get(), role, Obligations.of(book, address)),
          address);
    }
  }

  private static PageLink link(UserRole role) {
    return new PageLink(role.title().value(), Addresses.role(role.id().value()));
  }

  private void downloads(Publication site) {
    csv(site, "access.csv", () -> access.get().rows().csv());
    csv(site, "rights.csv", () -> access.get().rights().csv());
    csv(site, "traceability.csv", () -> matrix.get().asRows().csv());
    site.add(AccessWorkbook.NAME, out -> AccessWorkbook.write(book.edition(), access.get(), out));
    site.add(
        TraceabilityWorkbook.NAME,
        out -> TraceabilityWorkbook.write(book.edition(), matrix.get(), gaps.get(), out));
  }

  private static void csv(Publication site, String name, Supplier<String> csv) {
    site.add(name, out -> out.write(csv.get().getBytes(StandardCharsets.UTF_8)));
  }
}
