package dev.ssi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ssi.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every answer about the small example documents, byte for byte, whatever the line endings of the
 * documents. To accept a change, delete the file, run the test and look at what it wrote.
 */
class GoldenAnswersTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/query");
  private static final String DOMAIN = "appendix-ah/domains/BFD-02-smart-metering-inventory.md";
  private static final String MAP = "baseline/process-maps/PM-02-find-a-device.yaml";

  /** The example with a chain that breaks off in several places, and access that changed. */
  private static final Texts BROKEN =
      Texts.example()
          .replace(DOMAIN, "{all: V}", "{all: V, GS: VO, OU: N}")
          .replace(DOMAIN, "    access:", "    modification: MP162\n    access:")
          .replace(MAP, ", component: FC-SMI-01", "")
          .replace(
              "appendix-ah/interface-transactions.yaml",
              "access: {all: V}}",
              "access: {all: V}}\n- {id: SMI_002, title: \"=Search, by MPAN\", access: {all: V}}");

  private static final Map<String, Function<Query, Answer>> QUESTIONS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("trace", Query::chain),
              Map.entry("trace-clause", query -> query.chain("H8.16(a)")),
              Map.entry("trace-domain", query -> query.chain("BFD-02")),
              Map.entry("trace-component", query -> query.chain("FC-SMI-01")),
              Map.entry("trace-requirement", query -> query.chain("FC-SMI-01.1")),
              Map.entry("trace-epic", query -> query.chain("EP-007")),
              Map.entry("trace-process-map", query -> query.chain("PM-02")),
              Map.entry("trace-interface-transaction", query -> query.chain("SMI_001")),
              Map.entry("trace-obligation", query -> query.chain("AH-1")),
              Map.entry("gaps", Query::gaps),
              Map.entry("matrix", Query::matrix),
              Map.entry("access", query -> query.access(List.of(), List.of(), List.of())),
              Map.entry("access-role", query -> query.access(List.of("GS"), List.of(), List.of())),
              Map.entry(
                  "access-component",
                  query -> query.access(List.of(), List.of("FC-SMI-01"), List.of())),
              Map.entry(
                  "access-clause",
                  query -> query.access(List.of(), List.of(), List.of("H8.16(a)"))),
              Map.entry(
                  "preservation", query -> query.preservation(List.of(), List.of(), List.of())),
              Map.entry("show-clause", query -> query.show("H8.16(a)(i)")),
              Map.entry("show-domain", query -> query.show("BFD-02")),
              Map.entry("show-component", query -> query.show("FC-SMI-01")),
              Map.entry("show-requirement", query -> query.show("FC-SMI-01.2")),
              Map.entry("show-epic", query -> query.show("EP-007")),
              Map.entry("show-process-map", query -> query.show("PM-02"))));

  private static final List<String> OF_BROKEN =
      List.of("trace", "gaps", "matrix", "access-role", "access-component", "preservation");

  /** One golden file, and what ssi says now. */
  private record Face(String file, Texts texts, Function<Query, String> face) {
    String of(Texts given) {
      return face.apply(Asking.of(given));
    }

    String golden() throws IOException {
      Path path = GOLDEN.resolve(file);
      if (Files.notExists(path)) {
        Files.writeString(path, of(texts));
        throw new AssertionError(path + " was missing; look at what was written");
      }
      return Files.readString(path);
    }
  }

  private static Stream<Face> faces() {
    return QUESTIONS.entrySet().stream()
        .flatMap(
            question -> {
              String name = question.getKey();
              Stream<Face> faces = faces(name, Texts.example(), question.getValue());
              return OF_BROKEN.contains(name)
                  ? Stream.concat(faces, faces("broken-" + name, BROKEN, question.getValue()))
                  : faces;
            });
  }

  private static Stream<Face> faces(String name, Texts texts, Function<Query, Answer> question) {
    Stream<Face> both =
        Stream.of(
            new Face(name + ".txt", texts, query -> question.apply(query).text(false)),
            new Face(name + ".json", texts, query -> question.apply(query).json()));
    return name.startsWith("show-")
        ? both
        : Stream.concat(
            both, Stream.of(new Face(name + ".csv", texts, query -> question.apply(query).csv())));
  }

  @TestFactory
  Stream<DynamicTest> everyAnswerIsAsItWas() {
    return faces()
        .flatMap(
            face ->
                Stream.of(
                    dynamicTest(
                        face.file(),
                        () -> assertThat(face.of(face.texts())).isEqualTo(face.golden())),
                    dynamicTest(
                        face.file() + " (CR LF)",
                        () -> assertThat(face.of(face.texts().crlf())).isEqualTo(face.golden()))));
  }

  @Test
  void everyGoldenFileBelongsToAnAnswer() throws IOException {
    List<String> known = faces().map(Face::file).toList();
    try (Stream<Path> files = Files.list(GOLDEN)) {
      assertThat(files.map(file -> file.getFileName().toString())).isSubsetOf(known);
    }
  }
}
