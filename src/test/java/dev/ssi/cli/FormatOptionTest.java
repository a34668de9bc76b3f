package dev.ssi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.ssi.Golden;
import dev.ssi.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ssi validate --format}, as a CI job calls it. */
class FormatOptionTest {
  /** Few, so that the golden files say little of the rules' pages. */
  private static final String RULES =
      "access.missing-role,process.unknown-step,text.placeholder,trace.unknown-reference";

  @TempDir Path temp;

  private Path root;

  @BeforeEach
  void copyTheFaultyDocuments() throws IOException {
    root = Files.createDirectory(temp.resolve("repository"));
    write(Texts.in(Path.of("examples/faulty")), root);
    Files.createDirectory(root.resolve(".git"));
  }

  private static void write(Texts texts, Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : texts.files().entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  private Run validate(String... arguments) {
    return validateIn(root, arguments);
  }

  private static Run validateIn(Path folder, String... arguments) {
    List<String> all = new ArrayList<>(List.of("-C", folder.toString(), "validate"));
    all.addAll(List.of(arguments));
    return Run.ssi(all.toArray(String[]::new));
  }

  /** The rules' pages and the version change without any change to the face. */
  private static String withoutPages(String face) {
    return face.replace("\"" + Version.number() + "\"", "\"VERSION\"")
        .replaceAll("\"text\": .*,\n( +\"markdown\"): .*", "\"text\": \"REMEDY\",\n$1: \"PAGE\"");
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file);
  }

  @ParameterizedTest
  @EnumSource(Faces.Face.class)
  void eachFaceOfTheFaultyDocuments(Faces.Face face) throws IOException {
    Run run = validate("--rules", RULES, "--format", face + "=out");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(1);
    Golden.check("face/" + face, withoutPages(read(root.resolve("out"))));
  }

  @ParameterizedTest
  @EnumSource(value = Faces.Face.class, names = "text", mode = EnumSource.Mode.EXCLUDE)
  void aFileHasTheBytesThatWouldBePrinted(Faces.Face face) throws IOException {
    Run run = validate("--format", face.name(), "--format", "text=other");
    assertThat(run.status()).isEqualTo(1);
    validate("--format", face + "=out");
    assertThat(read(root.resolve("out"))).isEqualTo(run.out());
  }

  @ParameterizedTest
  @EnumSource(Faces.Face.class)
  void noFaceHasAPathOfTheMachine(Faces.Face face) throws IOException {
    validate("--format", face + "=out");
    validateIn(root.resolve("baseline/epics"), "--format", face + "=../../below");
    for (String file : List.of("out", "below")) {
      assertThat(read(root.resolve(file)))
          .contains("EP-007-look-up-a-device.md")
          .doesNotContain(temp.toString(), temp.toRealPath().toString(), temp.toUri().toString());
    }
    assertThat(read(root.resolve("below"))).isEqualTo(read(root.resolve("out")));
  }

  @Test
  void severalAreWrittenAndTextIsPrinted() throws IOException {
    Run run = validate("--format", "sarif=out/a/ssi.sarif", "--format", "junit=out/ssi.xml");
    assertThat(run.out())
        .contains(
            "error[trace.unknown-reference]: ", "3 errors in 3 files.\n", "Checked 2 clauses");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(1);
    assertThat(read(root.resolve("out/a/ssi.sarif"))).startsWith("{\n  \"$schema\"");
    assertThat(read(root.resolve("out/ssi.xml"))).startsWith("<?xml");
    try (var files = Files.list(root.resolve("out"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("a", "ssi.xml");
    }
  }

  @Test
  void oneIsPrintedBesides() throws IOException {
    Run run = validate("--format", "github", "--format", "json=ssi.json");
    assertThat(run.out()).startsWith("::error file=").endsWith("ssi: 3 errors\n");
    assertThat(JsonParser.parseString(read(root.resolve("ssi.json"))).isJsonObject()).isTrue();
  }

  @Test
  void quietPrintsNothingThatWasNotAskedFor() {
    assertThat(validate("--quiet", "--format", "json=ssi.json").out()).isEmpty();
    assertThat(validate("--quiet", "--format", "gitlab").out()).startsWith("[\n");
    assertThat(validate("--quiet", "--format", "text").out())
        .contains("trace.unknown-reference")
        .doesNotContain("Checked");
  }

  @Test
  void whatFailsTheRunFailsATest() {
    assertThat(validate("--format", "junit").out()).contains("<failure").doesNotContain("<skipped");
    Run lenient = validate("--format", "junit", "--rules", "text", "--fail-on", "error");
    assertThat(lenient.out()).contains("<testsuite name=\"text\"").doesNotContain("<failure");
    assertThat(lenient.status()).isZero();
  }

  @Test
  void filesAreNamedFromTheTopOfTheGitRepository() throws IOException {
    Path docs = Files.createDirectories(root.resolve("docs/the rules"));
    write(Texts.in(Path.of("examples/faulty")), docs);
    String epic = "baseline/epics/EP-007-look-up-a-device.md";
    assertThat(validateIn(docs, "--format", "gitlab").out())
        .contains("\"path\": \"docs/the rules/" + epic);
    assertThat(validateIn(docs, "--format", "sarif").out())
        .contains("\"uri\": \"docs/the%20rules/" + epic);
    assertThat(validateIn(docs, "--format", "json").out()).contains("\"file\": \"" + epic);
  }

  @ParameterizedTest
  @ValueSource(strings = {"out", "./out", "x/../out"})
  void twoInOneFileAreRefused(String same) {
    Run run = validate("--format", "json=out", "--format", "junit=" + same);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "ssi: --format junit=" + same + ": json goes to that file already. Name another.\n");
    assertThat(root.resolve("out")).doesNotExist();
  }

  @Test
  void twoPrintedAreRefused() {
    Run run = validate("--format", "json", "--format", "sarif");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "ssi: Only one format can be printed, and --format json is. Give the other a file:"
                + " --format sarif=FILE\n");
  }

  @Test
  void anUnknownFormatIsAMistakeOfUse() {
    Run near = validate("--format", "sarf=x");
    assertThat(near.status()).isEqualTo(2);
    assertThat(near.err()).isEqualTo("ssi: There is no format `sarf`. Did you mean sarif?\n");
    assertThat(validate("--format", "json,junit").err())
        .isEqualTo(
            "ssi: There is no format `json,junit`. There are text, json, sarif, junit, github,"
                + " gitlab, markdown; give each its own --format.\n");
    assertThat(validate("--format", "json=").err())
        .isEqualTo("ssi: --format …= names no file. Without `=` the format is printed.\n");
  }

  @Test
  void theDocumentsAreNotWrittenOver() throws IOException {
    String index = "baseline/baseline.yaml";
    String before = read(root.resolve(index));
    for (String file : List.of(index, "appendix-ah/new/ssi.json", "x/../baseline/ssi.json")) {
      Run run = validate("--format", "json=" + file);
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("holds authored files only");
    }
    Files.createSymbolicLink(root.resolve("link"), root.resolve("baseline"));
    assertThat(validate("--format", "json=link/ssi.json").status()).isEqualTo(2);
    assertThat(read(root.resolve(index))).isEqualTo(before);
    assertThat(Texts.in(root).files().keySet())
        .isEqualTo(Texts.in(Path.of("examples/faulty")).files().keySet());
  }

  @Test
  void aFileThatCannotBeWrittenStaysAsItWasAndTheOthersAreWritten() throws IOException {
    Files.writeString(root.resolve("old.json"), "old");
    new Folder(root).crowd("old.json");
    Files.writeString(root.resolve("file"), "a file");
    Run run =
        validate(
            "--format",
            "json=old.json",
            "--format",
            "gitlab=file/below.json",
            "--format",
            "junit=ssi.xml");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).contains("3 errors in 3 files.");
    assertThat(run.err().lines()).hasSize(2).allMatch(line -> line.startsWith("ssi: "));
    assertThat(run.err())
        .contains("old.json was not written: ", "below.json could not be made: ")
        .contains("/file is a file, not a directory.");
    assertThat(read(root.resolve("old.json"))).isEqualTo("old");
    assertThat(read(root.resolve(".old.json.ssi~"))).isEqualTo("another run's");
    assertThat(read(root.resolve("file"))).isEqualTo("a file");
    assertThat(read(root.resolve("ssi.xml"))).startsWith("<?xml");
  }

  @Test
  void aFolderIsNoFile() throws IOException {
    Files.createDirectory(root.resolve("out"));
    assertThat(validate("--format", "json=out").err())
        .isEqualTo("ssi: out is a folder: name a file in it.\n");
    assertThat(validate("--format", "json=new/").status()).isEqualTo(2);
  }

  @Test
  void aFormerFileIsReplacedWholeEvenBehindALink() throws IOException {
    Files.writeString(root.resolve("real.json"), "x".repeat(100_000));
    Files.createSymbolicLink(root.resolve("ssi.json"), Path.of("real.json"));
    validate("--format", "json=ssi.json");
    assertThat(root.resolve("ssi.json")).isSymbolicLink();
    assertThat(JsonParser.parseString(read(root.resolve("real.json"))).isJsonObject()).isTrue();
  }

  @Test
  void nothingIsWrittenWhereThereIsNothingToRead() {
    Run run = validateIn(temp, "--format", "json=ssi.json");
    assertThat(run.status()).isEqualTo(2);
    assertThat(temp.resolve("ssi.json")).doesNotExist();
  }

  @Test
  void theGuideHasEveryFormatAndItsCommandRuns() throws IOException {
    String guide = read(Path.of("src/main/java/dev/ssi/report/README.md"));
    for (Faces.Face face : Faces.Face.values()) {
      assertThat(guide).contains("\n| `" + face + "` | ");
    }
    String command = guide.replaceFirst("(?s).*\n\\$ ssi validate (.*?)\n.*", "$1");
    assertThat(validate(command.split(" ")).status()).isEqualTo(1);
    assertThat(root.resolve("ssi.sarif")).exists();
  }

  @Test
  void completionOffersEveryFormat() {
    assertThat(Run.ssi("generate-completion").out())
        .contains("\"text\" \"json\" \"sarif\" \"junit\" \"github\" \"gitlab\" \"markdown\"");
  }
}
