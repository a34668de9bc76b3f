package dev.ssi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text that nobody should write and somebody will: each is told, at its place, and survived. */
class BadInputTest {
  private static final String APPENDIX = "appendix-ah/appendix-ah.yaml";
  private static final String CLAUSES = "appendix-ah/sec-clauses.yaml";
  private static final String ROLES = "appendix-ah/user-roles.yaml";
  private static final String LEVELS = "appendix-ah/access-levels.yaml";
  private static final String TRANSACTIONS = "appendix-ah/interface-transactions.yaml";
  private static final String DEFINITIONS = "appendix-ah/definitions.yaml";
  private static final String OBLIGATIONS = "appendix-ah/obligations.md";
  private static final String DOMAIN = "appendix-ah/domains/BFD-02-smart-metering-inventory.md";
  private static final String COMPONENT =
      "baseline/components/FC-SMI-01-search-inventory-by-device-id.md";
  private static final String EPIC = "baseline/epics/EP-007-look-up-a-device.md";
  private static final String MAP = "baseline/process-maps/PM-02-find-a-device.yaml";

  private static final String BOMB = bomb();
  private static final String RECURSIVE = "- &a {term: User, meaning: *a}\n";
  private static final String TAG =
      "- !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]\n";
  private static final String DEEP = "[".repeat(10_000) + "]".repeat(10_000) + "\n";

  /** Fields that take a single value, as each stands once in a file of the small documents. */
  private static final Map<String, List<String>> SINGLE_VALUES =
      Map.of(
          APPENDIX, List.of("title: SSI Access Control Specification", "schema: 1"),
          CLAUSES, List.of("title: By Device ID", "summary: It can be searched by Device ID."),
          ROLES, List.of("id: RDP", "title: Large Supplier Party"),
          LEVELS, List.of("title: Manage own settings", "id: M"),
          TRANSACTIONS, List.of("id: SMI_001", "title: Inventory search by Device ID"),
          DEFINITIONS, List.of("term: User", "meaning: The identifier of a Device."),
          DOMAIN, List.of("id: BFD-02", "scope: Finds one Device by its Device ID."),
          COMPONENT, List.of("id: FC-SMI-01", "domain: BFD-02"),
          EPIC, List.of("id: EP-007", "want: to look up a Device by Device ID"),
          MAP, List.of("id: PM-02", "lane: SSI", "start: search", "end: Device found"));

  @TempDir Path directory;
  private Folder folder;

  @BeforeEach
  void copy() throws IOException {
    folder = Folder.small(directory);
  }

  /** Ten values, each ten times within the next, ten deep. */
  private static String bomb() {
    StringBuilder bomb = new StringBuilder("- &a0 lol\n");
    for (int i = 1; i <= 10; i++) {
      bomb.append("- &a").append(i).append(" [");
      bomb.append(("*a" + (i - 1) + ", ").repeat(10)).append("]\n");
    }
    return bomb.toString();
  }

  /** What is found while a file says something else. */
  private List<String> found(String path, String text) throws IOException {
    String before = folder.text(path);
    List<String> found = folder.write(path, text).findings();
    folder.write(path, before);
    return found;
  }

  private void assertPlaces(String path, Map<String, String> expected) throws IOException {
    Map<String, String> actual = new LinkedHashMap<>();
    for (String text : expected.keySet()) {
      String found = String.join("; ", found(path, text));
      actual.put(text, found.replace(" " + path + ":", " "));
    }
    assertThat(actual).isEqualTo(expected);
  }

  private static List<String> rules(List<String> findings) {
    return findings.stream().map(each -> each.split(" ", 2)[0]).distinct().sorted().toList();
  }

  @Test
  void malformedYamlHasItsPlace() throws IOException {
    Map<String, String> expected = new LinkedHashMap<>();
    expected.put("- {term: [a\n", "syntax.yaml 1:10");
    expected.put("- {term: a\n", "syntax.yaml 1:3");
    expected.put("- term: a: b\n", "syntax.yaml 1:10");
    expected.put("-\tterm: a\n\tmeaning: b\n", "syntax.yaml 1:2");
    expected.put("- term: \"a\n", "syntax.yaml 1:9");
    expected.put("- {term: User, term: User, meaning: A Party.}\n", "syntax.yaml 1:16");
    expected.put("- *a\n", "syntax.yaml 1:3");
    expected.put(RECURSIVE, "syntax.yaml 1:28");
    expected.put("&a [*a]\n", "syntax.yaml 1:5");
    expected.put(BOMB, "syntax.yaml 5:43");
    expected.put(TAG, "syntax.yaml 1:3");
    expected.put("- {term: !!binary aGk=, meaning: !local x}\n", "syntax.yaml 1:10");
    expected.put("---\n[]\n---\n[]\n", "syntax.yaml 3:1");
    expected.put("? [a, b]\n: c\n", "syntax.yaml 1:3");
    expected.put("- {term: a\u001B[31mb, meaning: c}\n", "syntax.yaml 1:11");
    assertPlaces(DEFINITIONS, expected);
  }

  @Test
  void deepNestingIsRefusedInEveryStyle() throws IOException {
    StringBuilder indented = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      indented.append(" ".repeat(i)).append("a:\n");
    }
    Map<String, String> expected = new LinkedHashMap<>();
    expected.put(DEEP, "syntax.limit 1:42");
    expected.put("[".repeat(10_000), "syntax.limit 1:42");
    expected.put("{".repeat(1_500_000), "syntax.limit 1:42");
    expected.put("{a: ".repeat(10_000) + "}".repeat(10_000), "syntax.limit 1:162");
    expected.put("- ".repeat(10_000) + "a\n", "syntax.limit 1:83");
    expected.put("? ".repeat(10_000) + "a\n", "syntax.limit 1:83");
    expected.put(indented.toString(), "syntax.limit 41:41");
    assertPlaces(DEFINITIONS, expected);
  }

  @Test
  void noYamlThatCannotBeReadIsBlamedOnAnotherFile() throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("- {id: [a\n", "syntax.yaml");
    texts.put(BOMB, "syntax.yaml");
    texts.put(RECURSIVE, "syntax.yaml");
    texts.put(TAG, "syntax.yaml");
    texts.put(DEEP, "syntax.limit");
    texts.put("a word\n", "syntax.wrong-type");
    texts.put("7\n", "syntax.wrong-type");
    texts.put("null\n", "syntax.wrong-type");
    texts.put("# a comment\n", "syntax.wrong-type");
    texts.put("", "syntax.wrong-type");
    for (String path : folder.files()) {
      boolean markdown = path.endsWith(".md");
      for (Map.Entry<String, String> text : texts.entrySet()) {
        String yaml = text.getValue() + " " + path + (markdown ? ":2:" : ":");
        assertThat(found(path, markdown ? "---\n" + text.getKey() + "---\n" : text.getKey()))
            .as("%s in %s", text.getKey(), path)
            .singleElement()
            .asString()
            .startsWith(text.getKey().equals(BOMB) ? text.getValue() + " " + path : yaml);
      }
    }
  }

  @Test
  void bytesThatAreNoTextAreRefusedWithoutFurtherFindings() throws IOException {
    for (String path : folder.files()) {
      String text = folder.text(path);
      Map<String, byte[]> spoilt = new LinkedHashMap<>();
      spoilt.put("2:2", new byte[] {'a', '\n', 'b', (byte) 0xE9, 'c'});
      spoilt.put("1:3", new byte[] {'a', 'b', (byte) 0xE2, (byte) 0x82});
      spoilt.put("1:1", text.getBytes(StandardCharsets.UTF_16));
      spoilt.put("1:2", text.getBytes(StandardCharsets.UTF_16LE));
      spoilt.put("3:1", "\uFEFFa\n\n\0\0".getBytes(StandardCharsets.UTF_8));
      for (Map.Entry<String, byte[]> bytes : spoilt.entrySet()) {
        folder.write(path, bytes.getValue());
        assertThat(folder.findings())
            .containsExactly("syntax.encoding " + path + ":" + bytes.getKey());
      }
      folder.write(path, text);
    }
  }

  @Test
  void aByteOrderMarkAndAnyLineEndingAreAccepted() throws IOException {
    for (String ending : List.of("\n", "\r\n", "\r")) {
      Folder other = Folder.small(directory.resolve(Integer.toString(ending.hashCode())));
      for (String path : other.files()) {
        other.write(path, "\uFEFF" + other.text(path).replace("\n", ending));
      }
      assertThat(other.findings()).isEmpty();
    }
  }

  @Test
  void emptyFilesAreNoted() throws IOException {
    for (String path : folder.files()) {
      boolean needsFrontMatter = path.endsWith(".md") && !path.equals(OBLIGATIONS);
      String rule = needsFrontMatter ? "syntax.front-matter " : "syntax.wrong-type ";
      for (String nothing : List.of("", "\uFEFF", "\n\n \n")) {
        assertThat(found(path, nothing)).containsExactly(rule + path + ":1:1");
      }
    }
  }

  @Test
  void frontMatterAloneIsEnoughOnlyForADomain() throws IOException {
    Map<String, List<String>> expected = new TreeMap<>();
    expected.put(DOMAIN, List.of());
    expected.put(COMPONENT, List.of("text.unresolved-link", "trace.component-without-requirement"));
    expected.put(EPIC, List.of("trace.epic-without-acceptance-criteria"));
    Map<String, List<String>> actual = new TreeMap<>();
    for (String path : expected.keySet()) {
      String text = folder.text(path);
      String front = text.substring(0, text.indexOf("\n---\n") + 5);
      actual.put(path, rules(found(path, front)));
      assertThat(found(path, front.substring(0, front.length() - 4)))
          .containsExactly("syntax.front-matter " + path + ":1:1");
    }
    assertThat(actual).isEqualTo(expected);
  }

  @Test
  void filesTooLongAreNotRead() throws IOException {
    assertThat(found(EPIC, "a b c d e\n".repeat(5_000_000)))
        .containsExactly("syntax.limit " + EPIC + ":1:1");
    assertThat(found(CLAUSES, "x".repeat(50_000_000)))
        .containsExactly("syntax.limit " + CLAUSES + ":1:1");
  }

  @Test
  void singleValuesAreNeitherListsNorMappingsNorEmpty() throws IOException {
    Map<String, List<String>> actual = new TreeMap<>();
    Map<String, List<String>> expected = new TreeMap<>();
    for (Map.Entry<String, List<String>> file : SINGLE_VALUES.entrySet()) {
      for (String field : file.getValue()) {
        for (String value : List.of("[a, b]", "{a: b}", "[[a]]", "", "null", "~", "\" \"", "{}")) {
          String key = file.getKey() + " " + field + " = " + value;
          actual.put(key, rules(replaced(file.getKey(), field, value)));
          boolean full = value.contains("a");
          expected.put(key, List.of(full ? "syntax.wrong-type" : "syntax.missing-field"));
        }
      }
    }
    actual.entrySet().removeAll(expected.entrySet());
    assertThat(actual).isEmpty();
  }

  @Test
  void listsAndMappingsAreNotEachOther() throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("clauses: [H8.16(a)]", DOMAIN);
    fields.put("replaces: [SMI_001]", DOMAIN);
    fields.put("roles: [IS, GS]", EPIC);
    fields.put("components: [FC-SMI-01]", EPIC);
    fields.put("process-maps: [PM-02]", EPIC);
    fields.put("lanes: [User, SSI]", MAP);
    for (Map.Entry<String, String> field : fields.entrySet()) {
      for (String value : List.of("{a: b}", "[[a]]", "[{a: b}]", "[a, [b]]")) {
        assertThat(rules(replaced(field.getValue(), field.getKey(), value)))
            .as("%s, not %s", field.getKey(), value)
            .containsExactly("syntax.wrong-type");
      }
    }
    for (String value : List.of("7", "[a]", "[[a]]", "[{a: b}]", "x".repeat(1_000_000))) {
      assertThat(rules(replaced(DOMAIN, "access: {all: V}", value)))
          .containsExactly("syntax.wrong-type");
    }
  }

  @Test
  void aValueWithoutBracketsIsReadAsAListOfIt() throws IOException {
    assertThat(rules(replaced(EPIC, "components: [FC-SMI-01]", "FC-SMI-01")))
        .containsExactly("syntax.wrong-type");
    for (String value : List.of("7", "x".repeat(1_000_000))) {
      assertThat(rules(replaced(EPIC, "roles: [IS, GS]", value)))
          .containsExactly("syntax.wrong-type", "trace.unknown-reference");
      assertThat(rules(replaced(MAP, "lanes: [User, SSI]", value)))
          .containsExactly("process.unknown-lane", "syntax.wrong-type");
    }
  }

  @Test
  void numbersAndVeryLongTextsAreTextsLikeOthers() throws IOException {
    for (String value : List.of("7", "1.5e3", "2019-06-27", "no", "x".repeat(1_000_000))) {
      assertThat(replaced(EPIC, "title: Look up a Device", value)).isEmpty();
      assertThat(replaced(EPIC, "want: to look up a Device by Device ID", value)).isEmpty();
      assertThat(rules(replaced(EPIC, "id: EP-007", value))).containsExactly("syntax.bad-id");
      assertThat(rules(replaced(COMPONENT, "title: Search Inventory by Device ID", value)))
          .containsExactly("trace.title-mismatch");
      assertThat(rules(replaced(COMPONENT, "domain: BFD-02", value)))
          .containsExactly("trace.unknown-reference");
      assertThat(rules(replaced(APPENDIX, "schema: 1", value + "7")))
          .containsExactly("syntax.schema-version");
      assertThat(rules(replaced(MAP, "start: search", value)))
          .containsExactly("process.unknown-step");
    }
  }

  private List<String> replaced(String path, String field, String value) throws IOException {
    String before = folder.text(path);
    String name = field.substring(0, field.indexOf(':'));
    List<String> found = folder.replace(path, field, name + ": " + value).findings();
    folder.write(path, before);
    return found;
  }

  @Test
  void noBodyTakesForEver() throws IOException {
    Map<String, String> bodies = new LinkedHashMap<>();
    for (String unit :
        List.of(
            "[", "`", "<", ">", "*", "_", "[a](", "[a][", "<a b=\"", "| ", "- ", "> ", "![", "</",
            "<!--", "&", "\\", "[]", "[a]: ", "# ", "1. ", "~~~\n", "a\r")) {
      bodies.put(unit, unit.repeat(1_500_000 / unit.length()));
    }
    StringBuilder ticks = new StringBuilder();
    for (int i = 1; ticks.length() < 1_500_000; i++) {
      ticks.append("`".repeat(i)).append(" a ");
    }
    bodies.put("growing runs of backticks", ticks.toString());
    StringBuilder items = new StringBuilder();
    for (int i = 0; items.length() < 1_500_000; i++) {
      items.append(" ".repeat(i)).append("- a\n");
    }
    bodies.put("growing indents", items.toString());
    String text = folder.text(COMPONENT);
    Map<String, List<String>> actual = new LinkedHashMap<>();
    for (Map.Entry<String, String> body : bodies.entrySet()) {
      List<String> found = rules(folder.write(COMPONENT, text + "\n" + body.getValue()).findings());
      if (!found.isEmpty()) {
        actual.put(body.getKey(), found);
      }
    }
    assertThat(actual)
        .isEqualTo(
            Map.of("<!--", List.of("text.raw-html"), "growing indents", List.of("syntax.bad-id")));
  }
}
