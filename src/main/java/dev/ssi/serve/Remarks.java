package dev.ssi.serve;

import dev.ssi.diagnostic.Finding;
import dev.ssi.document.book.Addresses;
import dev.ssi.document.live.Place;
import dev.ssi.document.live.Remark;
import dev.ssi.model.FileKind;
import dev.ssi.model.ItemKind;
import dev.ssi.trace.Item;
import dev.ssi.trace.Trace;
import java.util.List;
import java.util.Optional;

/** Finds for each finding the place of the site at which it is to be shown. */
final class Remarks {
  private final Trace trace;

  Remarks(Trace trace) {
    this.trace = trace;
  }

  /** The remarks, in the order of files and lines. */
  List<Remark> of(List<Finding> findings) {
    return findings.stream().sorted().map(this::remark).toList();
  }

  private Remark remark(Finding finding) {
    return new Remark(
        finding.severity().label(),
        finding.rule().id(),
        finding.message(),
        finding.item(),
        address(finding),
        finding.span().path(),
        finding.span().line() + ":" + finding.span().column(),
        finding.help());
  }

  private String address(Finding finding) {
    String path = finding.span().path();
    Optional<String> item =
        finding.item() == null ? Optional.empty() : addressOf(finding.item(), finding);
    return item.or(() -> FileKind.idOf(path).flatMap(id -> addressOf(id, finding)))
        .or(() -> FileKind.of(path).map(Remarks::page))
        .orElse(null);
  }

  /** Where an item stands, or would if it could be read. */
  private Optional<String> addressOf(String id, Finding finding) {
    Optional<Item> known = trace.links().item(id);
    if (known.isPresent()) {
      return known.map(Addresses::of);
    }
    if (trace.roles().contains(id)) {
      return Optional.of(Addresses.role(id));
    }
    return ItemKind.of(id).map(kind -> Addresses.of(new Item(id, kind, "", finding.span())));
  }

  /** Where what is in a file is shown, for a finding of no item. */
  private static String page(FileKind kind) {
    return switch (kind) {
      case APPENDIX, CLAUSES, DOMAIN -> Place.APPENDIX.address();
      case BASELINE, SPECIFICATION, EPIC, PROCESS_MAP -> Place.BASELINE.address();
      case CHANGE_PROPOSAL, PACKAGE, DECISION, DEPLOYMENT, RELEASE -> Place.BASELINE.address();
      case PROVISIONS -> "provisions.html";
      case USER_ROLES -> Place.ROLES.address();
      case ACCESS_LEVELS -> Place.ACCESS.address();
      case TRANSACTIONS -> "transactions.html";
      case DEFINITIONS -> Place.DEFINITIONS.address();
      case OBLIGATIONS -> "obligations.html";
      case GOVERNANCE_RULES -> "governance.html";
      case INTRODUCTION -> "introduction.html";
      case TOMBSTONES -> Place.INDEX.address();
      case PROCEDURE, GOVERNANCE_PROCESS, CALENDAR, POLICY, CONTACTS, WAIVERS, BODY ->
          "procedure.html";
    };
  }
}
