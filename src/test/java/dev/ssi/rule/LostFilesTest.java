package dev.ssi.rule;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What cannot be read is reported once: nothing that it may have held is called missing. */
class LostFilesTest {
  private static final String MAP = "baseline/process-maps/PM-02-find-a-device.yaml";
  private static final String EPIC = "baseline/epics/EP-006-look-up-a-meter.md";
  private static final String CLAUSES = "appendix-ah/sec-clauses.yaml";
  private static final String ROLES = "appendix-ah/user-roles.yaml";

  @TestFactory
  Stream<DynamicTest> eachGivesOneFinding() {
    return Stream.of(
            Mutation.of(
                "syntax.missing-file",
                "delete the folder of the Process Maps",
                texts -> texts.without("baseline/process-maps"),
                "baseline/process-maps/:1:1 syntax.missing-file"),
            Mutation.of(
                "syntax.missing-file",
                "delete the folder of the Epics",
                texts -> texts.without("baseline/epics"),
                "baseline/epics/:1:1 syntax.missing-file"),
            Mutation.of(
                "syntax.missing-file",
                "delete the folder of the domains",
                texts -> texts.without("appendix-ah/domains"),
                "appendix-ah/domains/:1:1 syntax.missing-file"),
            Mutation.of(
                "syntax.missing-file",
                "delete a whole document",
                texts -> texts.without("baseline"),
                "baseline/:1:1 syntax.missing-file"),
            Mutation.of(
                "syntax.unexpected-file",
                "move a Process Map among the Epics",
                texts -> texts.without(MAP).with("baseline/epics/PM-02-find.yaml", texts.get(MAP)),
                "baseline/epics/PM-02-find.yaml:1:1 syntax.unexpected-file"),
            Mutation.of(
                "syntax.unexpected-file",
                "save an Epic with another extension",
                texts -> texts.without(EPIC).with(EPIC + ".txt", texts.get(EPIC)),
                EPIC + ".txt:1:1 syntax.unexpected-file"),
            Mutation.of(
                "syntax.duplicate-id",
                "overwrite the id of a clause with another's",
                texts -> texts.replace(CLAUSES, "- id: H8.15(c)", "- id: H8.15(b)"),
                CLAUSES + ":22:7 syntax.duplicate-id"),
            Mutation.of(
                "syntax.duplicate-id",
                "overwrite the id of a role with another's",
                texts -> texts.replace(ROLES, "- id: ES", "- id: IS"),
                ROLES + ":15:9 syntax.duplicate-id"),
            Mutation.of(
                "syntax.front-matter",
                "lose the front matter of an Epic",
                texts -> texts.with(EPIC, "no front matter\n"),
                EPIC + ":1:1 syntax.front-matter"))
        .flatMap(Mutation::tests);
  }
}
