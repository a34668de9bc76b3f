package dev.ssi.delta;

/** The legal route that a change must take, the strictest last. */
public enum Route {
  EDITORIAL("editorial", "Editorial"),
  SSI_CHANGE_PROCESS("ssi-change-process", "SSI change process"),
  SECTION_D("section-d", "Section D Modification");

  private final String label;
  private final String title;

  Route(String label, String title) {
    this.label = label;
    this.title = title;
  }

  /** The word used in data. */
  public String label() {
    return label;
  }

  /** What people call it. */
  public String title() {
    return title;
  }

  Route orStricter(Route other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
