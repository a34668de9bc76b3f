package dev.ssi.document.book;

import dev.ssi.model.FileName;
import dev.ssi.model.ItemKind;
import dev.ssi.trace.Item;
import dev.ssi.trace.Trace;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where everything stands in the live document, for ever: a page for each clause, domain,
 * component, Epic, Process Map, record and User Role, named by its id, and an anchor on a page for
 * what is smaller. The names are plain ones, without folders.
 */
public final class Addresses {
  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Addresses() {}

  /** The page of an item, such as {@code FC-SMI-01.html}. */
  public static String page(Item item) {
    return switch (item.kind()) {
      case CLAUSE, DOMAIN, COMPONENT, EPIC, PROCESS_MAP, GOVERNANCE_PROCESS -> name(item.id());
      case CHANGE_PROPOSAL, PACKAGE, DECISION, DEPLOYMENT, RELEASE -> name(item.id());
      case REQUIREMENT -> name(item.id().substring(0, item.id().lastIndexOf('.')));
      case INTERFACE_TRANSACTION -> "transactions.html";
      case OBLIGATION -> "obligations.html";
      case GOVERNANCE_RULE -> "governance.html";
      case PROCEDURE_STEP -> "procedure.html";
      case PROVISION -> "provisions.html";
    };
  }

  /** The page of an item that has one to itself, by its id. */
  public static String page(String id) {
    return name(id);
  }

  /** The address of an item, with its anchor where it has no page to itself. */
  public static String of(Item item) {
    return hasPage(item.kind()) ? page(item) : page(item) + "#" + anchor(item.id());
  }

  /**
   * The address of the item with an id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static String of(Trace trace, String id) {
    return of(
        trace
            .links()
            .item(id)
            .orElseThrow(() -> new IllegalArgumentException("no item is called " + id)));
  }

  /** The page of a User Role, such as {@code role-IS.html}. */
  public static String role(String id) {
    return "role-" + name(id);
  }

  /** The address of an actor without access, or of a Party category. */
  public static String participant(String id) {
    return "roles.html#" + anchor(id);
  }

  /** The address of a level of access: what it means, beside the matrix. */
  public static String level(String id) {
    return "access.html#level-" + anchor(id);
  }

  /** The address of a defined term. */
  public static String term(String term) {
    return "definitions.html#" + slug(term);
  }

  /** The anchor of an id, such as {@code FC-SMI-01.3}. */
  public static String anchor(String id) {
    return id.replace(' ', '-');
  }

  /** Words as an anchor: lower case, with hyphens. */
  public static String slug(String words) {
    String hyphened =
        NEITHER_LETTER_NOR_DIGIT.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("-");
    int start = hyphened.startsWith("-") ? 1 : 0;
    int end = hyphened.length() > start && hyphened.endsWith("-") ? 1 : 0;
    return hyphened.substring(start, hyphened.length() - end);
  }

  private static boolean hasPage(ItemKind kind) {
    return switch (kind) {
      case CLAUSE, DOMAIN, COMPONENT, EPIC, PROCESS_MAP, GOVERNANCE_PROCESS -> true;
      case CHANGE_PROPOSAL, PACKAGE, DECISION, DEPLOYMENT, RELEASE -> true;
      default -> false;
    };
  }

  private static String name(String id) {
    return FileName.of(id) + ".html";
  }
}
