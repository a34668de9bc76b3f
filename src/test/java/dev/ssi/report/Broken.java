package dev.ssi.report;

import dev.ssi.Texts;

/** The shipped documents with many faults of many kinds, in files of awkward names too. */
final class Broken {
  /** What a path may hold that a command, an address or a table takes for its own. */
  static final String AWKWARD = "baseline/notes, 50%25 of #1: é | `b` [c](d) 漢 😀.txt";

  private static final String INVENTORY = "appendix-ah/domains/BFD-02-smart-metering-inventory.md";
  private static final String OTHER =
      "appendix-ah/domains/BFD-10-other-code-required-information.md";
  private static final String SEARCH =
      "baseline/components/FC-SMI-01-search-inventory-by-device-id.md";
  private static final String LOOK_UP = "baseline/epics/EP-006-look-up-a-meter.md";
  private static final String SIGN_IN =
      "baseline/epics/EP-001-sign-in-with-a-dcc-issued-credential.md";
  private static final String FIND = "baseline/process-maps/PM-02-find-a-device.yaml";
  private static final String INTRODUCTION = "baseline/introduction.md";

  private Broken() {}

  static Texts texts() {
    Texts texts =
        Texts.shipped()
            .replace(OTHER, "    clauses: [H8.16(h)]\n", "")
            .replace(OTHER, "    replaces: [OTH_001]\n", "    replaced: [OTH_001]\n")
            .replace(OTHER, "access: {all: V}", "access: {IS: V, ES: VX, DCC: V}")
            .replace(SEARCH, "title: Search Inventory by Device ID", "title: Find a Device")
            .replace(SEARCH, "domain: BFD-02", "domain: BFD-03")
            .replace(
                LOOK_UP,
                "components: [FC-SMI-02, FC-SMI-05]",
                "components: [FC-SMI-02, FC-SMI-50, FC-SMI-02]")
            .replace(SIGN_IN, "process-maps: [PM-01]", "process-maps: []")
            .replace(SIGN_IN, "roles: all", "roles: [XX, DCC]")
            .replace(
                FIND, "next: {Complete: extracted, Row limit reached: narrow}", "next: nowhere")
            .replace(FIND, "  extracted:  {lane: User,", "  extracted:  {lane: Usher,")
            .replace(FIND, ", next: raised}", "}")
            .without("baseline/components/FC-KNO-01-search-frequently-asked-questions.md")
            .with(AWKWARD, "Nobody claims this.\n");
    texts = paragraph(texts, SEARCH, "Users shall keep a copy <b onclick='x'>TBC</b> [FC-SMI-99].");
    return paragraph(texts, INTRODUCTION, "Each user shall pay. TBC. ![a](javascript:x) @everyone");
  }

  private static Texts paragraph(Texts texts, String path, String text) {
    return texts.with(path, texts.get(path).replaceFirst("\n---\n", "\n---\n\n" + text + "\n"));
  }
}
