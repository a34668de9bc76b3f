package dev.ssi.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ssi.Texts;
import dev.ssi.model.YamlNode;
import dev.ssi.source.MemoryTree;
import dev.ssi.source.SourceFile;
import dev.ssi.source.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A field of the wrong type gives one finding, at its value, and none where it is missed. */
class FieldTypesTest {
  private static final Texts SMALL = Texts.example();
  private static final String DOMAIN = "appendix-ah/domains/BFD-02-smart-metering-inventory.md";
  private static final String EPIC = "baseline/epics/EP-007-look-up-a-device.md";
  private static final String MAP = "baseline/process-maps/PM-02-find-a-device.yaml";
  private static final String ROLES = "appendix-ah/user-roles.yaml";
  private static final String TOMBSTONES = "baseline/tombstones.yaml";

  @TestFactory
  Stream<DynamicTest> aMappingInPlaceOfASingleValue() {
    return singleValues()
        .map(
            value ->
                dynamicTest(
                    place(value) + " " + value.text(),
                    () ->
                        assertThat(with(value, "{a: b}").places())
                            .containsExactly(place(value) + " syntax.wrong-type")));
  }

  @TestFactory
  Stream<DynamicTest> otherTypes() {
    String steps = SMALL.get(MAP).substring(SMALL.get(MAP).indexOf("\n  search:"));
    return Stream.of(
        one(DOMAIN, "[H8.16(a)]", "{H8.16(a): yes}", ":4:10 syntax.wrong-type"),
        one(DOMAIN, "{all: V}", "V", ":11:13 syntax.wrong-type"),
        one(DOMAIN, "{all: V}", "[V]", ":11:13 syntax.wrong-type"),
        one(DOMAIN, "{all: V}", "{all: ~}", ":11:19 syntax.wrong-type"),
        one(DOMAIN, "[SMI_001]", "[[SMI_001]]", ":10:16 syntax.wrong-type"),
        one(EPIC, "[FC-SMI-01]", "{FC-SMI-01: yes}", ":7:13 syntax.wrong-type"),
        one(EPIC, "[PM-02]", "[{PM-02: yes}]", ":8:16 syntax.wrong-type"),
        one(EPIC, "Look up a Device", "", ":3:1 syntax.missing-field"),
        one(EPIC, "Look up a Device", "[]", ":3:1 syntax.missing-field"),
        one(EPIC, "Look up a Device", "null", ":3:1 syntax.missing-field"),
        one(MAP, "next: check", "next: [[check]]", ":6:78 syntax.wrong-type"),
        one(MAP, "{Found: shown", "{Found: ", ":7:68 syntax.wrong-type"),
        one(MAP, "{lane: User, end: Device found}", "Device found", ":8:3 syntax.wrong-type"),
        one(MAP, steps, " 7\n", ":5:8 syntax.wrong-type"),
        one(MAP, steps, "\n", ":5:1 syntax.missing-field"),
        one(ROLES, "{id: OU, title: Other User}", "Other User", ":4:5 syntax.wrong-type"));
  }

  /** A list without its brackets is read as the list that was meant. */
  @TestFactory
  Stream<DynamicTest> listsWithoutBrackets() {
    return Stream.of(
        one(DOMAIN, "[H8.16(a)(i)]", "H8.16(a)(i)", ":9:14 syntax.wrong-type"),
        one(DOMAIN, "[SMI_001]", "SMI_001", ":10:15 syntax.wrong-type"),
        one(EPIC, "[IS, GS]", "IS, GS", ":4:8 syntax.wrong-type"),
        one(EPIC, "[FC-SMI-01]", "'FC-SMI-01'", ":7:13 syntax.wrong-type"),
        one(EPIC, "[PM-02]", "PM-02", ":8:15 syntax.wrong-type"),
        one(MAP, "[User, SSI]", "User, SSI", ":3:8 syntax.wrong-type"));
  }

  @Test
  void aListWithoutBracketsIsSplitAtItsCommas() throws IOException {
    Texts texts = SMALL.replace(EPIC, "[IS, GS]", "IS ,GS");
    assertThat(Loader.load(MemoryTree.ofBytes(texts.files())).documents().epics())
        .singleElement()
        .satisfies(
            epic ->
                assertThat(epic.roles())
                    .extracting(role -> role + " " + role.span().text())
                    .containsExactly("IS IS", "GS GS"));
  }

  @TestFactory
  Stream<DynamicTest> tombstones() {
    String before = "[]\n";
    String after = "- {id: %s, title: Look up, retired: 0.2, reason: Joined, replaced-by: %s}\n";
    return Stream.of(
        one(TOMBSTONES, before, after.formatted("EP-006", "[]")),
        one(TOMBSTONES, before, after.formatted("EP-006", "EP-007")),
        one(TOMBSTONES, before, after.formatted("EP-006", "[EP-007]")),
        one(TOMBSTONES, before, after.formatted("EP-6", "[]"), ":1:8 syntax.bad-id"));
  }

  private static DynamicTest one(String path, String before, String after, String... places) {
    List<String> expected = Stream.of(places).map(place -> path + place).toList();
    return dynamicTest(
        path + ": " + after,
        () -> assertThat(SMALL.replace(path, before, after).places()).isEqualTo(expected));
  }

  private static Texts with(Span place, String text) {
    String file = place.file().text();
    String changed = file.substring(0, place.start()) + text + file.substring(place.end());
    return SMALL.with(place.path(), changed);
  }

  private static String place(Span span) {
    return span.path() + ":" + span.line() + ":" + span.column();
  }

  /** Every single value of every field, but for {@code next}, which may be a mapping. */
  private static Stream<Span> singleValues() {
    List<Span> values = new ArrayList<>();
    for (String path : SMALL.files().keySet()) {
      String text = SMALL.get(path);
      int start = text.startsWith("---") ? 4 : 0;
      int end = start == 0 ? text.length() : text.indexOf("\n---", start) + 1;
      if (start > 0 || path.endsWith(".yaml")) {
        SourceFile file = new SourceFile(path, text);
        YamlReader.read(file, start, end, problem -> {}).ifPresent(root -> collect(root, values));
      }
    }
    return values.stream();
  }

  private static void collect(YamlNode node, List<Span> values) {
    if (node instanceof YamlNode.Scalar scalar) {
      values.add(scalar.span());
    } else if (node instanceof YamlNode.Sequence sequence) {
      sequence.values().forEach(value -> collect(value, values));
    } else if (node instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries()) {
        boolean isBranch = entry.key().value().equals("next");
        if (!isBranch || !(entry.value() instanceof YamlNode.Scalar)) {
          collect(entry.value(), values);
        }
      }
    }
  }
}
