package dev.ssi.document.delta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Editions;
import dev.ssi.Texts;
import dev.ssi.delta.Delta;
import dev.ssi.delta.Edition;
import dev.ssi.delta.Read;
import dev.ssi.delta.Side;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

/** The Word document: what its tracked changes say, and what is around them. */
class DeltaDocxTest {
  private static final Edition V1_0 = Read.edition(Editions.v1_0());
  private static final Edition V1_1 = Read.edition(Editions.v1_1());
  private static final Edition V2_0 = Read.edition(Editions.v2_0());

  static byte[] docx(Delta delta) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      DeltaDocx.write(delta, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private static String document(Delta delta) {
    return new String(
        DocxReading.parts(docx(delta)).get("word/document.xml"), StandardCharsets.UTF_8);
  }

  private static void readsAsBothSides(Delta delta) {
    byte[] docx = docx(delta);
    assertThat(DocxReading.after(delta)).isNotEqualTo(DocxReading.before(delta));
    assertThat(DocxReading.accepted(docx)).isEqualTo(DocxReading.after(delta));
    assertThat(DocxReading.rejected(docx)).isEqualTo(DocxReading.before(delta));
  }

  @Test
  void acceptedItReadsAsTheEditionAfterAndRejectedAsTheOneBefore() {
    readsAsBothSides(Deltas.between(V1_0, V1_1));
    readsAsBothSides(Deltas.between(V1_1, V1_0));
    readsAsBothSides(Deltas.between(V1_1, V2_0));
    readsAsBothSides(Deltas.between(V2_0, V1_0));
  }

  @Test
  void soItDoesForTextsThatAreHardToSet() {
    readsAsBothSides(NastyCases.delta());
    readsAsBothSides(NastyCases.reversed());
  }

  @Test
  void soItDoesForTenThousandChanges() {
    Delta delta = Deltas.between(definitions(10_000, "was"), definitions(10_000, "is"));
    assertThat(delta.changes()).hasSize(10_000);
    readsAsBothSides(delta);
  }

  private static Edition definitions(int count, String verb) {
    StringBuilder yaml = new StringBuilder();
    for (int i = 0; i < count; i++) {
      yaml.append("- {term: Term ").append(i).append(", meaning: \"It ").append(verb);
      yaml.append(" number ").append(i).append(" of many.\", source: illustrative}\n");
    }
    return Read.edition(Texts.example().with("appendix-ah/definitions.yaml", yaml.toString()));
  }

  @Test
  void theSameDeltaGivesTheSameBytesInAnyLocaleAndTimeZone() {
    byte[] docx = docx(Deltas.between(V1_0, V1_1));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      assertThat(docx(Deltas.between(V1_0, V1_1))).isEqualTo(docx);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void everyPartIsWellFormedAndDeclared() throws Exception {
    for (Delta delta : List.of(Deltas.between(V1_0, V2_0), NastyCases.delta())) {
      Map<String, byte[]> parts = DocxReading.parts(docx(delta));
      for (byte[] part : parts.values()) {
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(part));
      }
      assertThat(all("PartName=\"/([^\"]+)", parts.get("[Content_Types].xml")))
          .containsExactlyInAnyOrderElementsOf(
              parts.keySet().stream()
                  .filter(name -> !name.equals("[Content_Types].xml") && !name.endsWith(".rels"))
                  .toList());
      assertThat(parts.keySet()).containsAll(all("Target=\"([^\"]+)", parts.get("_rels/.rels")));
      byte[] relations = parts.get("word/_rels/document.xml.rels");
      assertThat(all("Target=\"([^\"]+)", relations))
          .allMatch(target -> parts.containsKey("word/" + target));
      assertThat(all(" Id=\"([^\"]+)", relations))
          .containsAll(all("r:id=\"([^\"]+)", parts.get("word/document.xml")));
    }
  }

  @Test
  void everyStyleListAndBookmarkThatIsUsedIsThere() {
    Map<String, byte[]> parts = DocxReading.parts(docx(Deltas.between(V1_0, V2_0)));
    byte[] document = parts.get("word/document.xml");
    assertThat(all("w:styleId=\"([^\"]+)", parts.get("word/styles.xml")))
        .doesNotHaveDuplicates()
        .containsAll(all("<w:(?:p|r|tbl)Style w:val=\"([^\"]+)", document));
    assertThat(all("<w:num w:numId=\"([^\"]+)", parts.get("word/numbering.xml")))
        .doesNotHaveDuplicates()
        .containsAll(all("<w:numId w:val=\"([^\"]+)", document));
    assertThat(all("<w:bookmarkStart w:id=\"[0-9]+\" w:name=\"([^\"]+)", document))
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[a-z][a-z0-9_]{0,39}"))
        .containsAll(all("w:anchor=\"([^\"]+)", document));
    assertThat(all("<w:(?:ins|del|bookmarkStart) w:id=\"([^\"]+)", document))
        .doesNotHaveDuplicates();
  }

  private static List<String> all(String pattern, byte[] part) {
    Matcher matcher = Pattern.compile(pattern).matcher(new String(part, StandardCharsets.UTF_8));
    return matcher.results().map(result -> result.group(1)).toList();
  }

  @Test
  void changesBearTheNameAndTheTimeOfTheRelease() {
    String document = document(Deltas.between(V1_0, V1_1));
    assertThat(document)
        .contains("w:author=\"v1.1\" w:date=\"2026-05-01T23:30:00Z\"")
        .doesNotContain("Draft. ");
    assertThat(all("<w:(?:ins|del) (w:id=\"[0-9]+\" w:author=\"v1.1\" w:date=)", bytes(document)))
        .hasSameSizeAs(all("<w:((?:ins|del)) ", bytes(document)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aDraftSaysSoAndItsChangesBearNoTime() {
    Side draft = new Side("worktree", null, null, null, "1.1", "1.1", null, null);
    Delta delta = Delta.between(V1_0, Deltas.side("v1.0", 1), V1_1, draft);
    assertThat(document(delta))
        .contains("Draft. ")
        .contains("w:author=\"ssi delta\"/>")
        .doesNotContain("w:date");
    assertThat(
            new String(
                DocxReading.parts(docx(delta)).get("docProps/core.xml"), StandardCharsets.UTF_8))
        .doesNotContain("dcterms:created");
  }

  @Test
  void whereNothingChangedItSaysSo() {
    Delta delta = Deltas.between(V1_0, V1_0);
    assertThat(document(delta))
        .contains("the two editions say the same, word for word")
        .doesNotContain("<w:ins ")
        .doesNotContain("<w:del ");
  }
}
