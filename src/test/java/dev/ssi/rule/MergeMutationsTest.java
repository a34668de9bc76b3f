package dev.ssi.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ssi.Branches;
import dev.ssi.Texts;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Edits of the shipped documents in two branches that meet, each told at its place and nowhere
 * else, from either side and with either line ending.
 */
class MergeMutationsTest {
  private static final String INVENTORY = "appendix-ah/domains/BFD-02-smart-metering-inventory.md";
  private static final String OBLIGATIONS = "appendix-ah/obligations.md";
  private static final String DEFINITIONS = "appendix-ah/definitions.yaml";
  private static final String INTRODUCTION = "baseline/introduction.md";
  private static final String TOMBSTONES = "baseline/tombstones.yaml";
  private static final String BY_DEVICE_ID =
      "baseline/components/FC-SMI-01-search-inventory-by-device-id.md";
  private static final String NOTICES =
      "baseline/components/FC-OTH-01-view-notices-required-by-other-code-provisions.md";
  private static final String LOOK_UP_A_METER = "baseline/epics/EP-006-look-up-a-meter.md";
  private static final String LOOK_UP_A_DEVICE =
      "baseline/epics/EP-007-look-up-a-device-and-what-is-joined-to-it.md";
  private static final String FIND_NOTICES =
      "baseline/epics/EP-052-find-notices-the-code-requires.md";
  private static final String CHANGES = "baseline/governance/changes/";

  /**
   * What two people did.
   *
   * @param places every finding that results here, as {@code path:line:column severity rule item}
   */
  record Meeting(String rule, String name, Branches branches, List<String> places) {
    Stream<DynamicTest> tests() {
      return Stream.of(
          dynamicTest(name, () -> assertThat(branches.places()).isEqualTo(places)),
          dynamicTest(
              name + " (CR LF)", () -> assertThat(branches.crlf().places()).isEqualTo(places)),
          dynamicTest(
              name + " (from the other side)",
              () -> assertThat(branches.swapped().kinds()).isEqualTo(branches.kinds())));
    }
  }

  private static Meeting meeting(
      String rule,
      String name,
      UnaryOperator<Texts> here,
      UnaryOperator<Texts> there,
      String... places) {
    return new Meeting(
        rule, name, Branches.of(Texts.shipped()).here(here).there(there), List.of(places));
  }

  private static UnaryOperator<Texts> epic(String id, String slug, String title) {
    return texts ->
        texts.with(
            "baseline/epics/" + id + "-" + slug + ".md",
            texts
                .get(LOOK_UP_A_METER)
                .replace("id: EP-006", "id: " + id)
                .replace("title: Look up a meter", "title: " + title));
  }

  private static UnaryOperator<Texts> append(String path, String text) {
    return texts -> texts.with(path, texts.get(path) + text);
  }

  private static UnaryOperator<Texts> replace(String path, String before, String after) {
    return texts -> texts.replace(path, before, after);
  }

  private static Texts withdrawEpic(Texts texts) {
    return texts
        .without(FIND_NOTICES)
        .replace(NOTICES, " [EP-052]", "")
        .replace(
            TOMBSTONES,
            "[]\n",
            "- {id: EP-052, title: Find notices the Code requires, retired: \"0.2\", reason: Gone,"
                + " replaced-by: []}\n");
  }

  static final List<Meeting> TAKEN =
      List.of(
          meeting(
              "merge.id-taken-twice",
              "both begin an Epic with the next free id",
              epic("EP-053", "find-a-hub", "Find a Hub"),
              epic("EP-053", "read-a-meter", "Read a meter"),
              "baseline/epics/EP-053-find-a-hub.md:2:5 error merge.id-taken-twice EP-053"),
          meeting(
              "merge.id-taken-twice",
              "both begin one under the same name",
              epic("EP-053", "draft", "Find a Hub"),
              epic("EP-053", "draft", "Read a meter"),
              "baseline/epics/EP-053-draft.md:2:5 error merge.id-taken-twice EP-053"),
          meeting(
              "merge.id-taken-twice",
              "both add a requirement to a component",
              append(BY_DEVICE_ID, "- **FC-SMI-01.7** The SSI shall count what it finds.\n"),
              append(BY_DEVICE_ID, "- **FC-SMI-01.7** The SSI shall sort what it finds.\n"),
              BY_DEVICE_ID + ":121:5 error merge.id-taken-twice FC-SMI-01.7"),
          meeting(
              "merge.id-taken-twice",
              "both add an obligation",
              append(OBLIGATIONS, "\n- **AH-19** The DCC shall keep a list of Users. [AI]\n"),
              append(OBLIGATIONS, "\n- **AH-19** A User shall keep its records. [AI]\n"),
              OBLIGATIONS + ":133:5 error merge.id-taken-twice AH-19"));

  static final List<Meeting> EDITED =
      List.of(
          meeting(
              "merge.edited-twice",
              "both rewrite what an Epic wants",
              replace(LOOK_UP_A_METER, "by MPAN or MPRN\nso", "by MPAN\nso"),
              replace(LOOK_UP_A_METER, "by MPAN or MPRN\nso", "by MPRN\nso"),
              LOOK_UP_A_METER + ":5:1 error merge.edited-twice EP-006"),
          meeting(
              "merge.edited-twice",
              "each rewrites another part of an Epic",
              replace(LOOK_UP_A_METER, "by MPAN or MPRN\nso", "by MPAN\nso"),
              replace(LOOK_UP_A_METER, "so a search made at five", "so a search made at four"),
              LOOK_UP_A_METER + ":5:1 warning merge.edited-twice EP-006"),
          meeting(
              "merge.edited-twice",
              "one edits the law, the other the detail of a component",
              replace(INVENTORY, "Finds in the Smart Metering", "Finds, in the Smart Metering"),
              replace(BY_DEVICE_ID, "the time of the reading, in UTC", "the time of reading"),
              INVENTORY + ":10:7 warning merge.edited-twice FC-SMI-01"),
          meeting(
              "merge.edited-twice",
              "both rewrite a definition",
              replace(DEFINITIONS, "Any day other than a Saturday", "A day other than a Saturday"),
              replace(DEFINITIONS, "Any day other than a Saturday", "Each day but a Saturday"),
              DEFINITIONS + ":359:5 error merge.edited-twice Working Day"));

  private static Meeting withRecords(
      String rule,
      String name,
      UnaryOperator<Texts> here,
      UnaryOperator<Texts> there,
      String... places) {
    return new Meeting(
        rule,
        name,
        Branches.of(Texts.shippedWithRecords()).here(here).there(there),
        List.of(places));
  }

  private static UnaryOperator<Texts> proposal(String title) {
    return texts ->
        texts.with(
            CHANGES + "CP-0002.yaml",
            texts
                .get(CHANGES + "CP-0001.yaml")
                .replace("id: CP-0001", "id: CP-0002")
                .replace("title: Find a Device in two steps", "title: " + title));
  }

  private static UnaryOperator<Texts> component(String title) {
    return texts ->
        texts
            .replace(
                INVENTORY,
                "\n---\n\n",
                """

                  FC-SMI-08:
                    title: %s
                    scope: It does what its title says.
                    clauses: [H8.16(a)]
                    access: {all: V}
                ---

                """
                    .formatted(title))
            .with(
                "baseline/components/FC-SMI-08-new.md",
                """
                ---
                id: FC-SMI-08
                title: %s
                domain: BFD-02
                ---

                ## Requirements

                - **FC-SMI-08.1** The SSI shall do “%s”.
                """
                    .formatted(title, title));
  }

  static final List<Meeting> RECORDS =
      List.of(
          withRecords(
              "merge.id-taken-twice",
              "both begin a change proposal",
              proposal("Find a Device by its label"),
              proposal("Find a Device by voice"),
              CHANGES + "CP-0002.yaml:1:5 error merge.id-taken-twice CP-0002"),
          withRecords(
              "merge.edited-twice",
              "each edits another part of an Epic whose text was decided on",
              replace(LOOK_UP_A_DEVICE, "title: ", "title: Now "),
              append(LOOK_UP_A_DEVICE, "\nThat is all.\n"),
              LOOK_UP_A_DEVICE + ":3:1 error merge.edited-twice EP-007"),
          withRecords(
              "merge.edited-twice",
              "each edits another part of a proposal",
              replace(CHANGES + "CP-0001.yaml", "reason: A Device", "reason: Each Device"),
              replace(CHANGES + "CP-0001.yaml", "action: amend", "action: add"),
              CHANGES + "CP-0001.yaml:12:1 warning merge.edited-twice CP-0001"),
          meeting(
              "merge.id-taken-twice",
              "both begin a component",
              component("Search by voice"),
              component("Search by map"),
              INVENTORY + ":66:3 error merge.id-taken-twice FC-SMI-08"),
          meeting(
              "merge.id-taken-twice",
              "both begin a component, and one refers to it",
              component("Search by voice"),
              texts ->
                  component("Search by map")
                      .apply(texts)
                      .replace(LOOK_UP_A_METER, "## Notes\n\n", "## Notes\n\nSee [FC-SMI-08.1].\n"),
              INVENTORY + ":66:3 error merge.id-taken-twice FC-SMI-08"));

  static final List<Meeting> SILENT =
      List.of(
          meeting("none", "nobody did anything", texts -> texts, texts -> texts),
          meeting(
              "none",
              "both did the same",
              MergeMutationsTest::withdrawEpic,
              MergeMutationsTest::withdrawEpic),
          meeting(
              "none",
              "both begin the same component",
              component("Search by voice"),
              component("Search by voice")),
          meeting(
              "none",
              "one renames the file of an Epic that the other edits",
              texts ->
                  texts
                      .with("baseline/epics/EP-006-see-a-meter.md", texts.get(LOOK_UP_A_METER))
                      .without(LOOK_UP_A_METER),
              replace(LOOK_UP_A_METER, "want: to look up", "want: to see")),
          meeting(
              "none",
              "each edits another item",
              replace(LOOK_UP_A_METER, "want: to look up", "want: to see"),
              replace(BY_DEVICE_ID, "the time of the reading, in UTC", "the time of reading")),
          meeting(
              "none",
              "each gives another free id",
              epic("EP-053", "find-a-hub", "Find a Hub"),
              epic("EP-054", "read-a-meter", "Read a meter")),
          meeting(
              "none",
              "one breaks a reference of its own",
              replace(LOOK_UP_A_METER, "[FC-SMI-02, FC-SMI-05]", "[FC-SMI-02, FC-SMI-55]"),
              replace(FIND_NOTICES, "want: to find", "want: to look for")));

  static final List<Meeting> WITHDRAWN =
      List.of(
          meeting(
              "merge.withdrawn-item",
              "one refers to an Epic that the other withdraws",
              replace(LOOK_UP_A_METER, "## Notes\n\n", "## Notes\n\nSee also [EP-052].\n"),
              MergeMutationsTest::withdrawEpic,
              LOOK_UP_A_METER + ":36:11 error merge.withdrawn-item EP-006"));

  static final List<Meeting> CONFLICTS =
      List.of(
          meeting(
              "merge.conflict",
              "both rewrite a line of the introduction",
              replace(INTRODUCTION, "title: Introduction", "title: Introducing"),
              replace(INTRODUCTION, "title: Introduction", "title: To begin with"),
              INTRODUCTION + ":2:1 error merge.conflict null"),
          meeting(
              "merge.conflict",
              "one withdraws an Epic that the other edits",
              MergeMutationsTest::withdrawEpic,
              replace(FIND_NOTICES, "want: to find", "want: to look for"),
              TOMBSTONES + ":14:8 error merge.conflict EP-052"),
          meeting(
              "merge.conflict",
              "each makes something else of a file that is no text",
              texts -> texts.with(INTRODUCTION, new byte[] {1, 0, 2}),
              texts -> texts.with(INTRODUCTION, new byte[] {3, 0, 4}),
              INTRODUCTION + ":1:1 error merge.conflict null"),
          meeting(
              "merge.conflict",
              "each gives the file of an Epic another name",
              texts ->
                  texts
                      .with("baseline/epics/EP-006-see-a-meter.md", texts.get(LOOK_UP_A_METER))
                      .without(LOOK_UP_A_METER),
              texts ->
                  texts
                      .with("baseline/epics/EP-006-find-a-meter.md", texts.get(LOOK_UP_A_METER))
                      .without(LOOK_UP_A_METER),
              "baseline/epics/EP-006-see-a-meter.md:2:5 error merge.conflict EP-006"),
          meeting(
              "merge.conflict",
              "each adds another definition at the end",
              append(DEFINITIONS, "\n- term: Yard\n  meaning: A place.\n  source: recalled\n"),
              append(DEFINITIONS, "\n- term: Zone\n  meaning: A place.\n  source: recalled\n"),
              DEFINITIONS + ":363:1 error merge.conflict null"));

  static final List<Meeting> OTHERS =
      List.of(
          meeting(
              "access.epic-role-denied",
              "one narrows access, the other begins an Epic that needs it",
              replace(
                  INVENTORY,
                  "replaces: [SMI_002]\n    access: {all: V}",
                  "replaces: [SMI_002]\n    access: {all: V, IS: N}"),
              epic("EP-053", "draft", "Find a Device"),
              INVENTORY + ":22:26 error access.epic-role-denied EP-053"));

  static final List<Meeting> ALL =
      Stream.of(TAKEN, RECORDS, EDITED, WITHDRAWN, CONFLICTS, OTHERS)
          .flatMap(List::stream)
          .toList();

  @TestFactory
  Stream<DynamicTest> whatMeets() {
    return ALL.stream().flatMap(Meeting::tests);
  }

  @TestFactory
  Stream<DynamicTest> whatDoesNotMeet() {
    return SILENT.stream().flatMap(Meeting::tests);
  }
}
