package dev.ssi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.ssi.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What DCC authors, SEC Parties and lawyers read out of the shipped documents. */
class ShippedAnswersTest {
  private static final Query QUERY = Asking.of(Texts.shipped());
  private static final List<String> ALL = List.of();

  private static JsonObject json(Answer answer) {
    return JsonParser.parseString(answer.json()).getAsJsonObject();
  }

  private static List<JsonObject> objects(JsonObject parent, String name) {
    return StreamSupport.stream(parent.getAsJsonArray(name).spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  private static List<String> ids(JsonObject parent, String name) {
    return objects(parent, name).stream().map(each -> each.get("id").getAsString()).toList();
  }

  @Test
  void everyClauseReachesAProcessMapThroughDomainComponentAndEpic() {
    Set<String> reaching = new TreeSet<>();
    for (List<String> path : CsvReader.read(QUERY.chain().csv())) {
      assertThat(path).hasSize(10).doesNotContain("");
      reaching.add(path.get(0));
    }
    JsonObject graph = json(QUERY.chain());
    for (JsonObject item : objects(graph, "items")) {
      String id = item.get("id").getAsString();
      boolean isClause = item.get("kind").getAsString().equals("clause");
      if (isClause) {
        assertThat(reaching).anyMatch(each -> each.equals(id) || each.startsWith(id + "("));
      }
    }
    assertThat(QUERY.gaps().isClean()).isTrue();
    assertThat(QUERY.gaps().text(false)).startsWith("Nothing is missing: ");
  }

  @Test
  void theWholeChainCountsWhatTheDocumentsHold() {
    JsonObject items = json(QUERY.chain()).getAsJsonObject("summary").getAsJsonObject("items");
    assertThat(items.get("clause").getAsInt()).isEqualTo(20);
    assertThat(items.get("domain").getAsInt()).isEqualTo(10);
    assertThat(items.get("component").getAsInt()).isEqualTo(45);
    assertThat(items.get("epic").getAsInt()).isEqualTo(52);
    assertThat(items.get("process-map").getAsInt()).isEqualTo(13);
  }

  @Test
  void linesOfTextFitThePage() {
    List<Answer> answers =
        List.of(
            QUERY.chain(),
            QUERY.chain("FC-SMI-02"),
            QUERY.chain("PM-02"),
            QUERY.matrix(),
            QUERY.access(ALL, ALL, ALL),
            QUERY.access(List.of("IS"), ALL, ALL),
            QUERY.access(ALL, List.of("FC-INC-04"), ALL),
            QUERY.access(ALL, ALL, List.of("H8.16(a)")),
            QUERY.preservation(ALL, ALL, ALL),
            QUERY.show("PM-02"),
            QUERY.show("H8.16(a)"));
    for (Answer answer : answers) {
      assertThat(answer.text(false).lines()).allMatch(line -> line.length() <= 100);
    }
  }

  @Test
  void everyItemOfEveryKindCanBeTracedAndShown() {
    Set<String> kinds = new TreeSet<>();
    for (JsonObject item : objects(json(QUERY.chain()), "items")) {
      String id = item.get("id").getAsString();
      kinds.add(item.get("kind").getAsString());
      assertThat(QUERY.chain(id).text(false)).startsWith(id + " ");
      assertThat(QUERY.show(id).text(false)).startsWith(id);
      assertThat(json(QUERY.chain(id)).getAsJsonObject("item").get("id").getAsString())
          .isEqualTo(id);
    }
    assertThat(kinds)
        .containsExactly(
            "clause",
            "component",
            "domain",
            "epic",
            "governance-process",
            "governance-rule",
            "interface-transaction",
            "obligation",
            "procedure-step",
            "process-map",
            "provision",
            "requirement");
  }

  @Test
  void aComponentTracesUpToItsClausesAndDownToTheStepsOfProcessMaps() {
    JsonObject trace = json(QUERY.chain("FC-SMI-02"));
    assertThat(ids(trace, "up")).containsExactly("BFD-02", "H8.16(a)(ii)", "SMI_002");
    assertThat(ids(objects(trace, "up").get(1), "children")).containsExactly("H8.16(a)");
    assertThat(ids(trace, "down"))
        .containsSubsequence("FC-SMI-02.1", "FC-SMI-02.7", "EP-006", "EP-009", "EP-010", "EP-011");
    JsonObject epic =
        objects(trace, "down").stream()
            .filter(node -> node.get("id").getAsString().equals("EP-006"))
            .findFirst()
            .orElseThrow();
    assertThat(epic.getAsJsonArray("roles")).hasToString("[\"IS\",\"GS\"]");
    JsonObject map = objects(epic, "children").get(0);
    assertThat(map.get("id").getAsString()).isEqualTo("PM-02");
    assertThat(ids(map, "children")).containsExactly("by-mpan");
  }

  @Test
  void aRequirementIsCitedByTheEpicThatTestsIt() {
    assertThat(ids(json(QUERY.chain("H8.16(a)(ii)")), "citedBy")).contains("FC-SMI-02.1");
    assertThat(ids(json(QUERY.chain("AH-3")), "up")).contains("H8.15(c)", "H8.16(b)");
  }

  @Test
  void theMatrixHasEveryComponentAndEveryEpic() {
    Set<String> components = new TreeSet<>();
    Set<String> epics = new TreeSet<>();
    Set<String> maps = new TreeSet<>();
    for (List<String> row : CsvReader.read(QUERY.matrix().csv())) {
      assertThat(row).hasSize(9).doesNotContain("");
      components.add(row.get(4));
      epics.addAll(List.of(row.get(7).split("; ")));
      maps.addAll(List.of(row.get(8).split("; ")));
    }
    assertThat(components).hasSize(45);
    assertThat(epics).hasSize(52);
    assertThat(maps).hasSize(13);
  }

  @Test
  void theMatrixOfAnItemHasTheRowsThatTouchIt() {
    assertThat(components(QUERY.matrix("SMI_005")))
        .containsExactlyInAnyOrder("FC-SMI-05", "FC-SMI-06", "FC-SMI-07");
    assertThat(components(QUERY.matrix("H8.16(f)")))
        .containsExactlyInAnyOrder("FC-WAN-01", "FC-WAN-02", "FC-WAN-03");
    assertThat(components(QUERY.matrix("FC-SMI-02.3"))).containsExactly("FC-SMI-02");
    assertThat(components(QUERY.matrix("EP-006")))
        .containsExactlyInAnyOrder("FC-SMI-02", "FC-SMI-05");
    assertThat(QUERY.matrix("AH-G2").text(false)).isEqualTo("No row for AH-G2.\n");
  }

  private static List<String> components(Answer matrix) {
    return CsvReader.read(matrix.csv()).stream().map(row -> row.get(4)).distinct().toList();
  }

  @Test
  void importSuppliersMayAccessEverythingAndExportSuppliersNotTheReports() {
    List<JsonObject> roles = objects(json(QUERY.access(ALL, ALL, ALL)), "roles");
    assertThat(roles.stream().map(role -> role.get("id").getAsString() + role.get("given")))
        .containsExactly("IS45", "ES41", "GS45", "ED42", "GT42", "RSA41", "OU41");
    String exportSupplier = QUERY.access(List.of("ES"), ALL, ALL).text(false);
    String withheld = exportSupplier.substring(exportSupplier.indexOf("ES may not access"));
    assertThat(withheld)
        .contains("FC-RPT-01", "FC-RPT-02", "FC-RPT-03", "FC-RPT-04")
        .doesNotContain("FC-RPT-05", "FC-SMI-01");
  }

  @Test
  void aClauseOpensWhatItsLimbsOpen() {
    JsonObject answer = json(QUERY.access(ALL, ALL, List.of("H8.16(c)")));
    assertThat(ids(answer, "clauses")).containsExactly("H8.16(c)", "H8.16(c)(i)", "H8.16(c)(ii)");
    assertThat(ids(answer, "components")).containsExactly("FC-SAT-04", "FC-SAT-05");
  }

  @Test
  void optionsOfAccessCombine() {
    JsonObject one = json(QUERY.access(List.of("OU"), List.of("FC-INC-04"), List.of("H8.16(d)")));
    JsonArray access = objects(one, "components").get(0).getAsJsonArray("access");
    assertThat(access).hasSize(1);
    assertThat(access.get(0).getAsJsonObject().get("level").getAsString()).isEqualTo("AI");
    assertThat(QUERY.access(List.of("OU"), List.of("FC-INC-04"), List.of("H8.16(a)")).text(false))
        .isEqualTo("No Functional Component answers to all of that.\n");
  }

  @Test
  void theProofComparesEveryComponentWithEveryTransactionItTakesOver() {
    Answer proof = QUERY.preservation(ALL, ALL, ALL);
    assertThat(proof.isClean()).isTrue();
    assertThat(proof.text(false))
        .endsWith(
            "\n45 components take over 27 Interface Transactions: 315 comparisons, all equal.\n");
    assertThat(proof.text(true)).doesNotContain("comparisons");
    assertThat(CsvReader.read(proof.csv()))
        .hasSize(315)
        .allMatch(row -> row.get(5).equals(row.get(6)));
    JsonObject summary = json(proof).getAsJsonObject("summary");
    assertThat(summary.get("comparisons").getAsInt()).isEqualTo(315);
    assertThat(summary.getAsJsonObject("outcomes").get("equal").getAsInt()).isEqualTo(315);
  }

  @Test
  void theProofCanBeNarrowed() {
    Answer proof = QUERY.preservation(List.of("IS", "ES"), List.of("FC-RPT-01"), ALL);
    assertThat(proof.text(false))
        .endsWith("1 component takes over 1 Interface Transaction: 2 comparisons, all equal.\n");
  }

  @Test
  void anEpicIsShownAsTheSentenceItIs() {
    assertThat(QUERY.show("EP-006").text(false).replaceAll("\\s+", " "))
        .contains(
            "As an Import Supplier or Gas Supplier, I want to look up a meter by MPAN or MPRN, so"
                + " that I know whether a newly gained customer has an enrolled meter.");
    assertThat(QUERY.show("EP-029").text(false)).contains("As a User in any User Role, I want ");
  }

  @Test
  void aComponentIsShownWithTheMarkdownItsAuthorWrote() {
    String text = json(QUERY.show("FC-SMI-02")).getAsJsonObject("item").get("text").getAsString();
    String file =
        Texts.shipped().get("baseline/components/FC-SMI-02-search-inventory-by-mpan-or-mprn.md");
    assertThat(file.strip()).endsWith(text);
    assertThat(text).startsWith("## Purpose");
  }

  @Test
  void lettersMayBeSmallAndBracketsLeftOutButNamesMustExist() {
    assertThat(QUERY.chain("fc-smi-02").text(false)).startsWith("FC-SMI-02 ");
    assertThat(QUERY.chain("h8.16aii").text(false)).startsWith("H8.16(a)(ii) ");
    assertThatThrownBy(() -> QUERY.chain("FC-SMI-99"))
        .isInstanceOfSatisfying(
            UnknownName.class,
            unknown -> {
              assertThat(unknown).hasMessage("There is no item `FC-SMI-99`.");
              assertThat(unknown.known()).contains("FC-SMI-02", "H8.16(a)", "AH-G2", "GP-1");
            });
    assertThatThrownBy(() -> QUERY.show("IS"))
        .hasMessage("IS is a User Role (Import Supplier). See `ssi access --role IS`.");
    assertThatThrownBy(() -> QUERY.show("VR"))
        .hasMessageStartingWith("VR is a level of access (View for own registered or network");
  }

  @Test
  void listsAreInTheOrderInWhichPeopleCount() {
    List<String> ids = new ArrayList<>(ids(json(QUERY.chain()), "items"));
    assertThat(ids).containsSubsequence("AH-2", "AH-9", "AH-10", "AH-11");
    assertThat(ids).containsSubsequence("FC-ACC-03.9", "FC-ACC-03.10");
    assertThat(ids).containsSubsequence("H8.15(b)", "H8.16(a)(i)", "H8.16(h)", "AI", "BFD-01");
  }
}
