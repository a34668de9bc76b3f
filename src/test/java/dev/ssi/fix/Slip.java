package dev.ssi.fix;

import dev.ssi.Texts;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A slip of an author's that has a safe fix.
 *
 * @param rule that finds it
 * @param name what the author did; the name of the golden file, with hyphens
 * @param edit makes it in the shipped documents, with a set of records
 * @param wanted what mending makes of it; null where that is the documents as they were
 */
record Slip(String rule, String name, UnaryOperator<Texts> edit, UnaryOperator<Texts> wanted) {
  private static final String EPIC = "baseline/epics/EP-006-look-up-a-meter.md";
  private static final String PART =
      "baseline/components/FC-SMI-01-search-inventory-by-device-id.md";
  private static final String MAP = "baseline/process-maps/PM-02-find-a-device.yaml";
  private static final String DECISION = "baseline/governance/decisions/DEC-0001.yaml";
  private static final String CALENDAR = "baseline/governance/calendar.yaml";
  private static final String PACKAGE = "baseline/governance/packages/PKG-2019-01.yaml";

  static Texts documents() {
    return Texts.shippedWithRecords();
  }

  private static Slip of(String rule, String name, String path, String right, String slip) {
    return new Slip(rule, name, texts -> texts.replace(path, right, slip), null);
  }

  Texts made() {
    return edit.apply(documents());
  }

  Texts mended() {
    return wanted == null ? documents() : wanted.apply(documents());
  }

  /** At least one of every rule that has a safe fix. */
  static List<Slip> all() {
    return List.of(
        of("syntax.wrong-type", "a list without brackets", EPIC, "[IS, GS]", "IS, GS"),
        of("syntax.wrong-type", "one value as a list", PART, "domain: BFD-02", "domain: [BFD-02]"),
        of("syntax.wrong-type", "an outcome with a capital", DECISION, "e: agreed", "e: Agreed"),
        of("syntax.wrong-type", "a weekday without a capital", CALENDAR, "[Sat", "[sat"),
        new Slip(
            "syntax.wrong-type",
            "a mark of the source with a capital",
            texts -> texts.replace(EPIC, "id: EP-006\n", "id: EP-006\nsource: Seed\n"),
            texts -> texts.replace(EPIC, "id: EP-006\n", "id: EP-006\nsource: seed\n")),
        of("syntax.unknown-field", "an underscore for a hyphen", EPIC, "so-that:", "so_that:"),
        of("syntax.unknown-field", "a space and capitals", EPIC, "process-maps:", "Process Maps:"),
        of("syntax.bad-id", "an id in small letters", EPIC, "id: EP-006", "id: ep-006"),
        of("syntax.bad-id", "an id with a dash", PART, "id: FC-SMI-01", "id: FC–SMI–01"),
        of(
            "syntax.yaml",
            "a field that stands twice alike",
            EPIC,
            "process-maps: [PM-02]\n",
            "process-maps: [PM-02]\nroles: [IS, GS]\n"),
        of(
            "trace.duplicate-reference",
            "a component named twice",
            EPIC,
            "FC-SMI-05]\n",
            "FC-SMI-05, FC-SMI-02]\n"),
        new Slip(
            "trace.duplicate-reference",
            "a component named three times line by line",
            texts ->
                texts.replace(
                    EPIC,
                    "[FC-SMI-02, FC-SMI-05]",
                    "\n  - FC-SMI-02\n  - FC-SMI-02 \n  - FC-SMI-05 # shows it\n  - FC-SMI-02"),
            texts ->
                texts.replace(
                    EPIC, "[FC-SMI-02, FC-SMI-05]", "\n  - FC-SMI-02\n  - FC-SMI-05 # shows it")),
        of("trace.duplicate-reference", "a lane twice", MAP, "[User, SSI]", "[User, SSI, User]"),
        of("trace.unknown-reference", "small letters", EPIC, "[FC-SMI-02,", "[fc-smi-02,"),
        of("trace.unknown-reference", "dashes and underscores", EPIC, "[PM-02]", "[\"PM–02 \"]"),
        of("trace.unknown-reference", "a role in small letters", EPIC, "[IS, GS]", "[is, GS]"),
        of("trace.unknown-reference", "a step's component", MAP, "FC-SMI-07", "FC_SMI_07"),
        of("trace.unknown-reference", "a Party Category", PACKAGE, "y: LSP", "y: lsp"),
        of("trace.title-mismatch", "two spaces in a title", PART, "e: Search I", "e: Search  I"),
        of("text.unresolved-link", "small letters", EPIC, "[FC-SMI-05].", "[fc-smi-05]."),
        of("text.unresolved-link", "dashes", PART, "[PM-03]", "[PM–03]"),
        of("process.unknown-step", "capitals", MAP, "ID: by-device,", "ID: By-Device,"),
        of(
            "process.unknown-step",
            "the start with an underscore",
            MAP,
            "t: choose-k",
            "t: choose_k"),
        new Slip(
            "process.unknown-lane",
            "small letters in two steps",
            texts ->
                texts
                    .replace(MAP, "match:      {lane: SSI", "match:      {lane: ssi")
                    .replace(MAP, "not-found:  {lane: SSI", "not-found:  {lane: ssi"),
            null));
  }
}
