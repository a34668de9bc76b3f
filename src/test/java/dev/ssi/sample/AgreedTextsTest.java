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
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The digests that the sample's packages and decisions give are those of the texts they name. */
class AgreedTextsTest {

  @TestFactory
  Stream<DynamicTest> everyDigestIsThatOfTheTextOfItsRelease() {
    return Editions.all().stream()
        .skip(1)
        .map(edition -> dynamicTest(edition.tag(), () -> check(edition)));
  }

  private static void check(dev.ssi.sample.Edition release) throws IOException {
    MemoryTree tree = MemoryTree.ofBytes(release.files());
    Documents documents = Loader.loadWithSheets(tree, new SharedFiles()).documents();
    Edition edition = Edition.of(tree.origin(), new Trace(documents));
    Map<String, String> right = new TreeMap<>();
    for (ChangeProposal proposal : documents.proposals()) {
      ProposalText.of(proposal, edition)
          .digest()
          .ifPresent(digest -> right.put(proposal.id().value(), digest));
    }
    Map<String, String> said = said(documents, release.tag());
    assertThat(said).hasSizeGreaterThan(7);
    assertThat(right).containsAllEntriesOf(said);
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
