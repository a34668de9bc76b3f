package dev.ssi.governance;

import java.util.SortedMap;
import java.util.SortedSet;

/**
 * A change of one item as the delta shows it.
 *
 * @param item its id after the change, or before it where it went
 * @param formerly its id before, where that is another, or null
 * @param kind as the delta calls it
 * @param operations as the delta calls them
 * @param route as the delta works it out
 * @param reached ids of the User Roles that the change reaches, be it through many items
 * @param affected ids of those User Roles for whom it is without doubt: whose rights change, or
 *     whose Epic does
 * @param requirements what becomes of single requirements, by id: {@code added}, {@code removed},
 *     {@code amended} or {@code editorial}
 * @param fingerprint of the change in the delta document
 */
public record Shown(
    String item,
    String formerly,
    String kind,
    SortedSet<String> operations,
    String route,
    SortedSet<String> reached,
    SortedSet<String> affected,
    SortedMap<String, String> requirements,
    String fingerprint) {
  public static final String EDITORIAL = "editorial";
  public static final String SECTION_D = "section-d";

  public boolean isEditorial() {
    return route.equals(EDITORIAL);
  }

  /** Whether it needs a Section D Modification. */
  public boolean isOfSectionD() {
    return route.equals(SECTION_D);
  }

  /** Whether it is the record that an id is retired, which follows the change it tells of. */
  public boolean isOfTombstone() {
    return kind.equals("tombstone");
  }

  /** Whether a proposal that names an id means this item, or a requirement of it. */
  public boolean isNamedBy(String id) {
    return !isOfTombstone()
        && (id.equals(item) || id.equals(formerly) || requirements.containsKey(id));
  }
}
