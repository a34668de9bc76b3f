package dev.ssi.document.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.ssi.Editions;
import dev.ssi.Texts;
import dev.ssi.document.book.Edition;
import dev.ssi.load.Loader;
import dev.ssi.source.MemoryTree;
import dev.ssi.trace.Trace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The JSON of the model says what the documents say, and meets the schema that is published. */
class ModelJsonTest {
  private static final Edition RELEASED = new Edition("v1.0", "1c".repeat(20), "2019-06-27");
  private static final Edition DRAFT = new Edition("worktree", null, null);

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ModelJson.schema());

  private static final JsonObject SHIPPED = parse(render(RELEASED, Texts.shipped()));

  private static String render(Edition edition, Texts texts) {
    return render(edition, MemoryTree.ofBytes(texts.files()));
  }

  private static String render(Edition edition, MemoryTree tree) {
    try {
      return ModelJson.render(edition, "1.0.0", new Trace(Loader.load(tree).documents()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static JsonObject parse(String json) {
    return JsonParser.parseString(json).getAsJsonObject();
  }

  private static List<String> faults(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  private static JsonObject item(String list, String id) {
    return StreamSupport.stream(SHIPPED.getAsJsonArray(list).spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .filter(each -> each.get("id").getAsString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsShippedAndEveryReleaseMeetTheSchema() {
    assertThat(faults(render(DRAFT, Texts.shipped()))).isEmpty();
    assertThat(faults(render(DRAFT, Texts.example()))).isEmpty();
    for (MemoryTree release : List.of(Editions.v1_0(), Editions.v1_1(), Editions.v2_0())) {
      assertThat(faults(render(RELEASED, release))).isEmpty();
    }
  }

  @Test
  void brokenDocumentsMeetTheSchemaToo() {
    assertThat(faults(render(DRAFT, Texts.in(Path.of("examples/faulty"))))).isEmpty();
    assertThat(faults(render(DRAFT, Texts.of(Map.of())))).isEmpty();
    for (String path : Texts.example().files().keySet()) {
      assertThat(faults(render(DRAFT, Texts.example().without(path)))).as(path).isEmpty();
      List<String> lines = Texts.example().get(path).lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        List<String> rest = new ArrayList<>(lines);
        rest.remove(i);
        Texts broken = Texts.example().with(path, String.join("\n", rest) + "\n");
        assertThat(faults(render(DRAFT, broken))).as(path + " without line " + i).isEmpty();
      }
    }
  }

  @Test
  void theSchemaRefusesWhatIsWrong() {
    refuses("/clauses/0", "summary", model -> first(model, "clauses").remove("summary"));
    refuses("/roles/0", "colour", model -> first(model, "roles").addProperty("colour", "red"));
    refuses("/schemaVersion", "1", model -> model.addProperty("schemaVersion", 2));
    refuses("/components/0/id", "FC-", model -> first(model, "components").addProperty("id", "x"));
    refuses("/links/0/type", "cites", model -> first(model, "links").addProperty("type", "likes"));
    refuses("/epics/0/place/line", "1", model -> place(model).addProperty("line", 0));
    refuses(
        "/levels/0/closure", "array", model -> first(model, "levels").addProperty("closure", "N"));
    refuses(
        "/obligations/0/address",
        "html",
        model -> first(model, "obligations").addProperty("address", "https://example.org/"));
    refuses(
        "/source/commit",
        "[0-9a-f]",
        model -> model.getAsJsonObject("source").addProperty("commit", "v1.0"));
    refuses("", "tombstones", model -> model.remove("tombstones"));
  }

  private static JsonObject first(JsonObject model, String list) {
    return model.getAsJsonArray(list).get(0).getAsJsonObject();
  }

  private static JsonObject place(JsonObject model) {
    return first(model, "epics").getAsJsonObject("place");
  }

  private static void refuses(String where, String word, Consumer<JsonObject> fault) {
    JsonObject model = SHIPPED.deepCopy();
    fault.accept(model);
    assertThat(faults(model.toString()))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each).startsWith(where).contains(word));
  }

  @Test
  void everyFieldIsDescribed() {
    JsonObject schema = parse(ModelJson.schema());
    assertThat(undescribed("", schema)).isEmpty();
  }

  private static List<String> undescribed(String at, JsonObject schema) {
    List<String> found = new ArrayList<>();
    for (String name : List.of("properties", "$defs")) {
      if (schema.has(name)) {
        schema
            .getAsJsonObject(name)
            .entrySet()
            .forEach(
                entry -> {
                  JsonObject field = entry.getValue().getAsJsonObject();
                  if (!field.has("description") && !field.has("$ref")) {
                    found.add(at + "/" + entry.getKey());
                  }
                  found.addAll(undescribed(at + "/" + entry.getKey(), field));
                });
      }
    }
    return found;
  }

  @Test
  void aComponentHasBothItsPartsAndTheAccessOfEveryRole() {
    JsonObject component = item("components", "FC-SMI-01");
    assertThat(component.get("title").getAsString()).isEqualTo("Search Inventory by Device ID");
    assertThat(component.get("address").getAsString()).isEqualTo("FC-SMI-01.html");
    assertThat(component.getAsJsonArray("access"))
        .hasSameSizeAs(SHIPPED.getAsJsonArray("roles"))
        .allMatch(right -> right.getAsJsonObject().get("level").getAsString().equals("V"));
    JsonObject appendix = component.getAsJsonObject("appendix");
    assertThat(appendix.get("clauses")).hasToString("[\"H8.16(a)(i)\"]");
    assertThat(appendix.get("place"))
        .hasToString(
            "{\"file\":\"appendix-ah/domains/BFD-02-smart-metering-inventory.md\","
                + "\"line\":7,\"column\":3}");
    JsonObject baseline = component.getAsJsonObject("baseline");
    assertThat(baseline.get("markdown").getAsString()).startsWith("## Purpose\n\nFinds one Device");
    assertThat(baseline.getAsJsonObject("place").get("file").getAsString())
        .isEqualTo("baseline/components/FC-SMI-01-search-inventory-by-device-id.md");
  }

  @Test
  void aLevelTellsAllThatItIncludes() {
    assertThat(item("levels", "V").get("closure"))
        .hasToString("[\"N\",\"VO\",\"VC\",\"VI\",\"VR\"]");
    assertThat(item("levels", "AI").get("closure")).hasToString("[\"N\",\"VI\"]");
    assertThat(item("levels", "N").get("closure")).hasToString("[]");
  }

  @Test
  void aParagraphIsGivenAsMarkdownAndAsWords() {
    Texts texts =
        Texts.of(
            Map.of(
                "appendix-ah/obligations.md",
                "- **AH-1** The *DCC* shall\r\n  show `A_B` & <b>x</b>. [AH-2]\r\n\r\n  - a \\*point\\*\r\n"
                    + "- **AH-2** Done.\r\n"));
    JsonObject obligation = first(parse(render(DRAFT, texts)), "obligations");
    assertThat(obligation.get("markdown").getAsString())
        .isEqualTo("The *DCC* shall\nshow `A_B` & <b>x</b>. [AH-2]\n\n- a \\*point\\*");
    assertThat(obligation.get("text").getAsString())
        .isEqualTo("The DCC shall show A_B & <b>x</b>. [AH-2]\na *point*");
    assertThat(obligation.get("cites")).hasToString("[\"AH-2\"]");
  }

  @Test
  void whatIsNestedBeyondReasonIsGivenAsItWasWritten() {
    for (String deep : List.of("> ".repeat(9000), "- ".repeat(9000), "*a **a ".repeat(3000))) {
      String text = "- **AH-1** The DCC shall.\n\n  " + deep + "end\n";
      Texts texts = Texts.of(Map.of("appendix-ah/obligations.md", text));
      String plain = first(parse(render(DRAFT, texts)), "obligations").get("text").getAsString();
      assertThat(plain).startsWith("The DCC shall.").endsWith("end");
    }
  }

  @Test
  void everyItemIsThereOnceWithAnAddressOfItsOwn() throws IOException {
    Trace trace = new Trace(Loader.load(MemoryTree.ofBytes(Texts.shipped().files())).documents());
    List<String> ids = new ArrayList<>();
    List<String> addresses = new ArrayList<>();
    collect(SHIPPED, ids, addresses);
    List<String> expected = new ArrayList<>();
    trace.links().items().forEach(item -> expected.add(item.id()));
    trace.documents().roles().forEach(role -> expected.add(role.id().value()));
    trace.documents().actors().forEach(actor -> expected.add(actor.id().value()));
    trace.documents().categories().forEach(category -> expected.add(category.id().value()));
    trace.documents().levels().forEach(level -> expected.add(level.id().value()));
    assertThat(ids).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(addresses).doesNotHaveDuplicates();
  }

  private static void collect(JsonElement element, List<String> ids, List<String> addresses) {
    if (element instanceof JsonArray array) {
      array.forEach(each -> collect(each, ids, addresses));
    } else if (element instanceof JsonObject object) {
      if (object.has("address")) {
        addresses.add(object.get("address").getAsString());
        if (object.has("id")) {
          ids.add(object.get("id").getAsString());
        }
      }
      object.entrySet().forEach(entry -> collect(entry.getValue(), ids, addresses));
    }
  }

  @Test
  void theBytesDoNotDependOnTheMachine() {
    Locale before = Locale.getDefault();
    String expected = render(RELEASED, Texts.shipped());
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(render(RELEASED, Texts.shipped())).isEqualTo(expected).endsWith("}\n");
    } finally {
      Locale.setDefault(before);
    }
  }
}
