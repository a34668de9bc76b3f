package dev.ssi.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ssi.Texts;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every item with an id of its own may declare the ids that it took over from. */
class FormerIdsTest {
  private static final Texts SMALL = Texts.example();

  /** Where an item stands, by the words after which it may declare a former id. */
  private static final Map<String, String> ITEMS =
      Map.ofEntries(
          Map.entry("appendix-ah/sec-clauses.yaml", "id: H8.16(a)\n  "),
          Map.entry("appendix-ah/user-roles.yaml", "{id: OU, "),
          Map.entry("appendix-ah/definitions.yaml", "{term: Device ID, "),
          Map.entry("appendix-ah/access-levels.yaml", "{id: VO, "),
          Map.entry("appendix-ah/interface-transactions.yaml", "{id: SMI_001, "),
          Map.entry(
              "appendix-ah/domains/BFD-02-smart-metering-inventory.md",
              "title: Smart Metering Inventory\n"),
          Map.entry(
              "baseline/components/FC-SMI-01-search-inventory-by-device-id.md", "domain: BFD-02\n"),
          Map.entry("baseline/epics/EP-007-look-up-a-device.md", "title: Look up a Device\n"),
          Map.entry("baseline/process-maps/PM-02-find-a-device.yaml", "title: Find a Device\n"));

  private static Texts with(Map.Entry<String, String> item, String formerly) {
    String after = item.getValue();
    String end = after.endsWith(", ") ? ", " : after.endsWith("\n  ") ? "\n  " : "\n";
    return SMALL.replace(item.getKey(), after, after + "formerly: " + formerly + end);
  }

  @TestFactory
  Stream<DynamicTest> oneOrAList() {
    return ITEMS.entrySet().stream()
        .map(
            item ->
                dynamicTest(
                    item.getKey(),
                    () -> {
                      assertThat(with(item, "OLD-1").places()).isEmpty();
                      assertThat(with(item, "[OLD-1, OLD-2]").places()).isEmpty();
                    }));
  }

  @TestFactory
  Stream<DynamicTest> nothingElse() {
    return ITEMS.entrySet().stream()
        .map(
            item ->
                dynamicTest(
                    item.getKey(),
                    () ->
                        assertThat(with(item, "{a: b}").places())
                            .hasSize(1)
                            .allMatch(place -> place.endsWith(" syntax.wrong-type"))));
  }
}
