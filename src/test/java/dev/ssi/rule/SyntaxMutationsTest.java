package dev.ssi.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Faults in the form of the shipped documents, each caught at its place and nowhere else. */
class SyntaxMutationsTest {
  private static final String APPENDIX = "appendix-ah/appendix-ah.yaml";
  private static final String CLAUSES = "appendix-ah/sec-clauses.yaml";
  private static final String ROLES = "appendix-ah/user-roles.yaml";
  private static final String LEVELS = "appendix-ah/access-levels.yaml";
  private static final String OBLIGATIONS = "appendix-ah/obligations.md";
  private static final String OTHER =
      "appendix-ah/domains/BFD-10-other-code-required-information.md";
  private static final String BASELINE = "baseline/baseline.yaml";
  private static final String TOMBSTONES = "baseline/tombstones.yaml";
  private static final String BY_DEVICE_ID =
      "baseline/components/FC-SMI-01-search-inventory-by-device-id.md";
  private static final String LOOK_UP_A_METER = "baseline/epics/EP-006-look-up-a-meter.md";
  private static final String FIND_NOTICES =
      "baseline/epics/EP-052-find-notices-the-code-requires.md";
  private static final String FIND_A_DEVICE = "baseline/process-maps/PM-02-find-a-device.yaml";

  private static final List<Mutation> YAML =
      List.of(
          Mutation.of(
              "syntax.yaml",
              "forget the second quotation mark of a title",
              texts ->
                  texts.replace(
                      LOOK_UP_A_METER, "title: Look up a meter", "title: \"Look up a meter"),
              LOOK_UP_A_METER + ":3:8 syntax.yaml"),
          Mutation.of(
              "syntax.yaml",
              "write a title with a colon",
              texts ->
                  texts.replace(
                      BY_DEVICE_ID,
                      "title: Search Inventory by Device ID",
                      "title: Search Inventory: by Device ID"),
              BY_DEVICE_ID + ":3:24 syntax.yaml"),
          Mutation.of(
              "syntax.yaml",
              "give the roles of an Epic twice",
              texts ->
                  texts.replace(
                      LOOK_UP_A_METER, "roles: [IS, GS]\n", "roles: [IS, GS]\nroles: [RSA]\n"),
              LOOK_UP_A_METER + ":5:1 syntax.yaml"),
          Mutation.of(
              "syntax.yaml",
              "give the access of a component twice",
              texts ->
                  texts.replace(
                      OTHER,
                      "    access: {all: V}\n",
                      "    access: {all: V}\n    access: {all: N}\n"),
              OTHER + ":16:5 syntax.yaml"),
          Mutation.of(
              "syntax.yaml",
              "indent a step with a tab",
              texts -> texts.replace(FIND_A_DEVICE, "  choose-key: {", "\tchoose-key: {"),
              FIND_A_DEVICE + ":10:1 syntax.yaml"),
          Mutation.of(
              "syntax.yaml",
              "forget the bracket after the clauses of a component",
              texts ->
                  texts.replace(OTHER, "    clauses: [H8.16(h)]\n", "    clauses: [H8.16(h)\n"),
              OTHER + ":13:14 syntax.yaml"),
          Mutation.of(
              "syntax.yaml",
              "tag a version as a number",
              texts -> texts.replace(BASELINE, "version: \"1.0\"", "version: !!float 1.0"),
              BASELINE + ":2:10 syntax.yaml"),
          Mutation.of(
              "syntax.yaml",
              "let the lanes of a Process Map hold themselves",
              texts ->
                  texts.replace(
                      FIND_A_DEVICE, "lanes: [User, SSI]", "lanes: &lanes [User, SSI, *lanes]"),
              FIND_A_DEVICE + ":7:27 syntax.yaml"),
          Mutation.of(
              "syntax.limit",
              "nest the date of a document without end",
              texts ->
                  texts.replace(
                      BASELINE, "date: \"2019-06-27\"", "date: " + "[".repeat(50) + "]".repeat(50)),
              BASELINE + ":4:47 syntax.limit"));

  private static final List<Mutation> FILES =
      List.of(
          Mutation.of(
              "syntax.front-matter",
              "delete the first line of a component",
              texts -> texts.replace(BY_DEVICE_ID, "---\nid: FC-SMI-01\n", "id: FC-SMI-01\n"),
              BY_DEVICE_ID + ":1:1 syntax.front-matter"),
          Mutation.of(
              "syntax.front-matter",
              "delete the line that ends the fields of an Epic",
              texts ->
                  texts.replace(
                      LOOK_UP_A_METER, "process-maps: [PM-02]\n---\n", "process-maps: [PM-02]\n"),
              LOOK_UP_A_METER + ":1:1 syntax.front-matter"),
          Mutation.of(
              "syntax.front-matter",
              "delete the line that ends the fields of the obligations",
              texts ->
                  texts.replace(
                      OBLIGATIONS, "source: illustrative\n---\n", "source: illustrative\n"),
              OBLIGATIONS + ":1:1 syntax.front-matter"),
          Mutation.of(
              "syntax.encoding",
              "leave a NUL in a title",
              texts -> texts.replace(LOOK_UP_A_METER, "title: Look up", "title: Look\0up"),
              LOOK_UP_A_METER + ":3:12 syntax.encoding"),
          Mutation.of(
              "syntax.file-name",
              "rename an Epic and keep its id",
              texts ->
                  texts
                      .without(LOOK_UP_A_METER)
                      .with("baseline/epics/EP-060-look-up-a-meter.md", texts.get(LOOK_UP_A_METER)),
              "baseline/epics/EP-060-look-up-a-meter.md:2:5 syntax.file-name"),
          Mutation.of(
              "syntax.file-name",
              "begin a new Epic as a copy and keep the id of the first",
              texts ->
                  texts.with("baseline/epics/EP-053-find-a-notice.md", texts.get(FIND_NOTICES)),
              "baseline/epics/EP-053-find-a-notice.md:2:5 syntax.duplicate-id",
              "baseline/epics/EP-053-find-a-notice.md:2:5 syntax.file-name"),
          Mutation.of(
              "syntax.unexpected-file",
              "save an Epic as .txt",
              texts ->
                  texts.with("baseline/epics/EP-053-find-a-notice.txt", texts.get(FIND_NOTICES)),
              "baseline/epics/EP-053-find-a-notice.txt:1:1 syntax.unexpected-file"),
          Mutation.of(
              "syntax.unexpected-file",
              "put a new Process Map among the Epics",
              texts ->
                  texts.with("baseline/epics/PM-14-find-a-meter.yaml", texts.get(FIND_A_DEVICE)),
              "baseline/epics/PM-14-find-a-meter.yaml:1:1 syntax.unexpected-file"),
          Mutation.of(
              "syntax.unexpected-file",
              "leave notes in a document",
              texts -> texts.with("appendix-ah/notes.md", "Ask about H8.16(c).\n"),
              "appendix-ah/notes.md:1:1 syntax.unexpected-file"),
          Mutation.of(
              "syntax.missing-file",
              "give the clauses another extension",
              texts ->
                  texts.without(CLAUSES).with("appendix-ah/sec-clauses.yml", texts.get(CLAUSES)),
              CLAUSES + ":1:1 syntax.missing-file",
              "appendix-ah/sec-clauses.yml:1:1 syntax.unexpected-file"),
          Mutation.of(
              "syntax.missing-file",
              "delete the file of the roles",
              texts -> texts.without(ROLES),
              ROLES + ":1:1 syntax.missing-file"),
          Mutation.of(
              "syntax.missing-file",
              "delete the folder of the components",
              texts -> texts.without("baseline/components"),
              "baseline/components/:1:1 syntax.missing-file"),
          Mutation.of(
              "syntax.schema-version",
              "take the schema for a version",
              texts -> texts.replace(BASELINE, "schema: 1", "schema: 2"),
              BASELINE + ":10:9 syntax.schema-version"));

  private static final List<Mutation> FIELDS =
      List.of(
          Mutation.of(
              "syntax.unknown-field",
              "write an underscore for a hyphen",
              texts -> texts.replace(LOOK_UP_A_METER, "so-that:", "so_that:"),
              LOOK_UP_A_METER + ":6:1 syntax.unknown-field"),
          Mutation.of(
              "syntax.unknown-field",
              "misspell the access of a component",
              texts -> texts.replace(OTHER, "    access: {all: V}", "    acess: {all: V}"),
              OTHER + ":15:5 syntax.unknown-field"),
          Mutation.of(
              "syntax.unknown-field",
              "record in a component who wrote it",
              texts ->
                  texts.replace(BY_DEVICE_ID, "domain: BFD-02", "domain: BFD-02\nauthor: Smith"),
              BY_DEVICE_ID + ":5:1 syntax.unknown-field"),
          Mutation.of(
              "syntax.missing-field",
              "delete a title",
              texts -> texts.replace(LOOK_UP_A_METER, "title: Look up a meter\n", ""),
              LOOK_UP_A_METER + ":2:5 syntax.missing-field"),
          Mutation.of(
              "syntax.missing-field",
              "delete the access of a component",
              texts -> texts.replace(OTHER, "    access: {all: V}\n", ""),
              OTHER + ":7:3 syntax.missing-field"),
          Mutation.of(
              "syntax.missing-field",
              "empty the start of a Process Map",
              texts -> texts.replace(FIND_A_DEVICE, "start: choose-key", "start:"),
              FIND_A_DEVICE + ":8:1 syntax.missing-field"),
          Mutation.of(
              "syntax.wrong-type",
              "write a list where one sentence belongs",
              texts ->
                  texts.replace(
                      LOOK_UP_A_METER,
                      "want: to look up a meter by MPAN or MPRN",
                      "want: [to look up a meter by MPAN, to look up a meter by MPRN]"),
              LOOK_UP_A_METER + ":5:7 syntax.wrong-type"),
          Mutation.of(
              "syntax.wrong-type",
              "forget the brackets of a list",
              texts ->
                  texts.replace(
                      LOOK_UP_A_METER,
                      "components: [FC-SMI-02, FC-SMI-05]",
                      "components: FC-SMI-02, FC-SMI-05"),
              LOOK_UP_A_METER + ":7:13 syntax.wrong-type"),
          Mutation.of(
              "syntax.wrong-type",
              "write a date day first",
              texts -> texts.replace(APPENDIX, "date: \"2019-06-27\"", "date: 27/06/2019"),
              APPENDIX + ":4:7 syntax.wrong-type"),
          Mutation.of(
              "syntax.wrong-type",
              "empty a file",
              texts -> texts.with(TOMBSTONES, ""),
              TOMBSTONES + ":1:1 syntax.wrong-type"),
          Mutation.of(
              "syntax.bad-id",
              "leave out a nought in the id of an Epic",
              texts -> texts.replace(LOOK_UP_A_METER, "id: EP-006", "id: EP-6"),
              LOOK_UP_A_METER + ":2:5 syntax.bad-id"),
          Mutation.of(
              "syntax.bad-id",
              "paste an id with a dash for a hyphen",
              texts -> texts.replace(FIND_A_DEVICE, "id: PM-02", "id: PM–02"),
              FIND_A_DEVICE + ":1:5 syntax.bad-id"),
          Mutation.of(
              "syntax.bad-id",
              "leave out a nought in the id of a component",
              texts -> texts.replace(OTHER, "  FC-OTH-01:\n", "  FC-OTH-1:\n"),
              OTHER + ":7:3 syntax.bad-id"),
          Mutation.of(
              "syntax.bad-id",
              "put a space into the id of a clause",
              texts -> texts.replace(CLAUSES, "- id: H8.15(b)\n", "- id: H8.15 (b)\n"),
              CLAUSES + ":16:7 syntax.bad-id"),
          Mutation.of(
              "syntax.duplicate-id",
              "add a clause and leave the id that was copied",
              texts ->
                  texts.replace(
                      CLAUSES,
                      "- id: H8.15(c)\n",
                      """
                      - id: H8.15(b)
                        title: Service status by Region
                        summary: The status of each service is shown for each Region.
                        source: recalled
                      - id: H8.15(c)
                      """),
              CLAUSES + ":22:7 syntax.duplicate-id"),
          Mutation.of(
              "syntax.duplicate-id",
              "add a role with the id of another",
              texts ->
                  texts.replace(
                      ROLES, "  - id: ES\n", "  - {id: IS, title: Supplier}\n  - id: ES\n"),
              ROLES + ":15:10 syntax.duplicate-id"),
          Mutation.of(
              "syntax.duplicate-id",
              "copy a level and change only its title",
              texts ->
                  texts.replace(
                      LEVELS,
                      "- {id: N, title: None, includes: [], source: illustrative}\n",
                      """
                      - {id: N, title: None, includes: [], source: illustrative}
                      - {id: N, title: No access, includes: [], source: illustrative}
                      """),
              LEVELS + ":10:8 syntax.duplicate-id"),
          Mutation.of(
              "syntax.duplicate-id",
              "copy a component into another domain",
              texts ->
                  texts.replace(
                      OTHER,
                      "components:\n",
                      """
                      components:
                        FC-RPT-01:
                          title: Installation Status Report
                          scope: Shows the status of each installation.
                          clauses: [H8.16(h)]
                          access: {all: V}
                      """),
              OTHER + ":7:3 syntax.duplicate-id"));

  static final List<Mutation> MUTATIONS =
      Stream.of(YAML, FILES, FIELDS).flatMap(List::stream).toList();

  @TestFactory
  Stream<DynamicTest> mutations() {
    return MUTATIONS.stream().flatMap(Mutation::tests);
  }

  @Test
  void fileSavedAsWindows1252IsReportedAtItsFirstForeignByte() {
    String text =
        Texts.shipped()
            .replace(LOOK_UP_A_METER, "title: Look up a meter", "title: Look up a User’s meter")
            .get(LOOK_UP_A_METER);
    Charset windows = Charset.forName("windows-1252");
    for (String written : List.of(text, text.replace("\n", "\r\n"))) {
      assertThat(Texts.shipped().with(LOOK_UP_A_METER, written.getBytes(windows)).places())
          .containsExactly(LOOK_UP_A_METER + ":3:22 syntax.encoding");
    }
  }
}
