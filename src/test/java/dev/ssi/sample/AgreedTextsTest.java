package dev.ssi.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ssi.Editions;
import dev.ssi.delta.Edition;
import dev.ssi.delta.ProposalText;
import dev.ssi.load.Loader;
import dev.ssi.load.SharedFiles;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Documents;
import dev.ssi.model.Text;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.model.governance.Decision;
import dev.ssi.source.MemoryTree;
import dev.ssi.trace.Trace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The digests that the sample's packages and decisions give are those of the texts they name. */
class AgreedTextsTest {

  @TestFactory
  Stream<DynamicTest> everyDigestIsThatOfTheTextThatWasConsultedOn() {
    List<dev.ssi.sample.Edition> editions = Editions.all();
    return IntStream.range(1, editions.size())
        .boxed()
        .flatMap(
            i ->
                editions.get(i - 1).consultations().stream()
                    .map(text -> dynamicTest(text.branch(), () -> check(text, editions.get(i)))));
  }

  private static void check(Consultation text, dev.ssi.sample.Edition release) throws IOException {
    Documents records = documents(release.files());
    MemoryTree tree = MemoryTree.ofBytes(text.files());
    Edition edition = Edition.of(tree.origin(), new Trace(documents(text.files())));
    assertThat(edition.unread()).isEmpty();
    Map<String, String> right = new TreeMap<>();
    for (ChangeProposal proposal : documents(text.files()).proposals()) {
      ProposalText.of(proposal, edition)
          .digest()
          .ifPresent(digest -> right.put(proposal.id().value(), digest));
    }
    Map<String, String> said = said(records, text.branch());
    assertThat(said).hasSizeGreaterThan(7);
    assertThat(right).containsAllEntriesOf(said);
  }

  private static Documents documents(SortedMap<String, byte[]> files) throws IOException {
    return Loader.loadWithSheets(MemoryTree.ofBytes(files), new SharedFiles()).documents();
  }

  @TestFactory
  Stream<DynamicTest> noTextTellsOfTheTimeAfterIt() {
    return Editions.all().stream()
        .flatMap(edition -> edition.consultations().stream())
        .map(text -> dynamicTest(text.branch(), () -> checkTime(text)));
  }

  private static void checkTime(Consultation text) throws IOException {
    LocalDate day = LocalDate.ofInstant(text.date(), ZoneOffset.UTC);
    Documents documents = documents(text.files());
    assertThat(documents.proposals())
        .isNotEmpty()
        .allSatisfy(
            proposal -> {
              assertThat(proposal.proposed().history()).isNotEmpty();
              assertThat(proposal.proposed().history())
                  .noneMatch(event -> event.when().date().isAfter(day));
            });
    assertThat(documents.records().decisions())
        .noneMatch(decision -> decision.date().date().isAfter(day));
  }

  @Test
  void refusedAndDeferredTextIsInNoRelease() {
    assertThat(file(0, "EP-055-add-ssi-personnel.md"))
        .isNotEqualTo(
            Editions.all().get(2).files().get("baseline/epics/EP-055-add-ssi-personnel.md"))
        .contains("starter".getBytes(StandardCharsets.UTF_8));
    assertThat(new String(file(1, "EP-034-accept-or-refuse-closure.md"), StandardCharsets.UTF_8))
        .contains("without its reporter");
  }

  private static byte[] file(int edition, String epic) {
    return Editions.all().get(edition).consultations().get(0).files().get("baseline/epics/" + epic);
  }

  /** The digests of a text, by proposal and record. */
  private static Map<String, String> said(Documents documents, String tag) {
    Map<String, String> said = new TreeMap<>();
    for (ConsultationPackage pack : documents.records().packages()) {
      if (pack.text().is(tag)) {
        pack.proposals().forEach(entry -> put(said, entry.proposal(), entry.digest()));
      }
    }
    for (Decision decision : documents.records().decisions()) {
      decision.subject().stream()
          .filter(subject -> subject.text() != null && subject.text().is(tag))
          .forEach(subject -> put(said, subject.proposal(), subject.digest()));
    }
    return said;
  }

  private static void put(Map<String, String> said, Text proposal, Text digest) {
    if (digest != null) {
      String before = said.put(proposal.value(), digest.value());
      assertThat(before).isIn(null, digest.value());
    }
  }
}
