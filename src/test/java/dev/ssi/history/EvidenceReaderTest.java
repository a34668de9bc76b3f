package dev.ssi.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.ssi.Editions;
import dev.ssi.governance.Evidence;
import dev.ssi.governance.Interval;
import dev.ssi.governance.Shown;
import dev.ssi.load.Loader;
import dev.ssi.load.SharedFiles;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.Documents;
import dev.ssi.model.Text;
import dev.ssi.source.MemoryTree;
import dev.ssi.source.SourceTree;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the releases of the sample show. */
class EvidenceReaderTest {
  private static Past.State release(String tag, SourceTree tree) {
    return new Past.State(
        new Stage(tag, "0".repeat(40), LocalDate.EPOCH, /* isRelease= */ true, List.of()), tree);
  }

  private static EvidenceReader reader(SourceTree present, Past.State... releases) {
    Past past =
        new Past(
            List.of(releases),
            new Past.State(Stage.unreleased("worktree", null, null), present),
            present,
            List::of);
    return new EvidenceReader(new SharedFiles(), past, revision -> Optional.empty());
  }

  private static Evidence sample() throws IOException {
    return reader(
            Editions.v2_0(),
            release("v1.0", Editions.v1_0()),
            release("v1.1", Editions.v1_1()),
            release("v2.0", Editions.v2_0()))
        .all(/* strict= */ true);
  }

  private static Shown shown(Interval interval, String item) {
    return interval.changes().stream()
        .filter(each -> each.isNamedBy(item))
        .reduce((one, other) -> fail(one + " and " + other))
        .orElseThrow();
  }

  @Test
  void thereIsAnIntervalFromEachReleaseToTheNextAndOneToTheDocumentsAtHand() throws IOException {
    Evidence evidence = sample();
    assertThat(evidence.releases())
        .extracting(each -> each.tag() + " " + each.version())
        .containsExactly("v1.0 1.0", "v1.1 1.1", "v2.0 2.0");
    assertThat(evidence.spans())
        .extracting(each -> each.from() + " " + each.to() + " " + each.tag())
        .containsExactly("1.0 1.1 v1.1", "1.1 2.0 v2.0", "2.0 2.0 null");
    assertThat(evidence.sinceLast().orElseThrow().changes()).isEmpty();
    assertThat(evidence.upTo("1.1").orElseThrow().fromTag()).isEqualTo("v1.0");
    assertThat(evidence.strict()).isTrue();
    assertThat(evidence.unread()).isEmpty();
  }

  private static Documents documents(SourceTree tree) throws IOException {
    return Loader.load(tree).documents();
  }

  @Test
  void aReleaseThatIsAsItWasNeedsNoDelta() throws IOException {
    Documents present = documents(Editions.v1_0());
    Evidence evidence =
        reader(Editions.v1_0(), release("v1.0", Editions.v1_0())).sinceLast(present);
    assertThat(evidence.base().orElseThrow().documents()).isSameAs(present);
    assertThat(evidence.sinceLast().orElseThrow().changes()).isEmpty();
    assertThat(evidence.sinceLast().orElseThrow().fromTag()).isEqualTo("v1.0");
  }

  @Test
  void onlyTheLastReleaseIsLookedAtForWhoWorksOnTheNext() throws IOException {
    Evidence evidence =
        reader(Editions.v1_1(), release("v0.9", Editions.v1_1()), release("v1.0", Editions.v1_0()))
            .sinceLast(documents(Editions.v1_1()));
    assertThat(evidence.releases()).hasSize(1);
    assertThat(evidence.base().orElseThrow().tag()).isEqualTo("v1.0");
    assertThat(evidence.spans()).hasSize(1);
    assertThat(evidence.strict()).isFalse();
  }

  @Test
  void aChangeIsShownAsTheDeltaShowsIt() throws IOException {
    Interval first = sample().spans().get(0);
    Shown extract = shown(first, "FC-SMI-07");
    assertThat(extract.operations()).containsExactly("amended");
    assertThat(extract.route()).isEqualTo("ssi-change-process");
    assertThat(extract.requirements())
        .containsExactly(Map.entry("FC-SMI-07.2", "amended"), Map.entry("FC-SMI-07.8", "added"));
    assertThat(extract.affected()).isEmpty();
    assertThat(shown(first, "FC-SMI-07.8")).isEqualTo(extract);
    assertThat(shown(first, "EP-013").affected()).containsExactly("ED", "GS", "GT", "IS");
    assertThat(shown(first, "FC-SVC-04").affected()).hasSize(7);
    assertThat(shown(first, "EP-012").operations()).containsExactly("removed");
  }

  @Test
  void everyProposalHasADigestInEveryInterval() throws IOException {
    Evidence evidence = sample();
    List<String> ids =
        evidence.base().orElseThrow().documents().proposals().stream()
            .map(ChangeProposal::id)
            .map(Text::value)
            .toList();
    for (Interval interval : evidence.spans()) {
      assertThat(interval.digests().keySet()).containsExactlyInAnyOrderElementsOf(ids);
      assertThat(interval.unread()).isEmpty();
    }
  }

  @Test
  void whatWasAgreedIsWhatWentOut() throws IOException {
    assertThat(sample().spans().subList(0, 2))
        .allMatch(interval -> interval.departures().isEmpty());
  }

  @Test
  void withoutAReleaseThereIsNothingToShow() throws IOException {
    assertThat(reader(Editions.v1_0()).all(/* strict= */ false)).isEqualTo(Evidence.NONE);
  }

  @Test
  void aReleaseWithoutDocumentsIsPassedOverAndSaid() throws IOException {
    SourceTree none = MemoryTree.ofBytes(new TreeMap<>());
    Evidence evidence =
        reader(Editions.v1_0(), release("v0.1", none), release("v1.0", Editions.v1_0()))
            .all(/* strict= */ false);
    assertThat(evidence.spans()).hasSize(1);
    assertThat(evidence.unread())
        .containsExactly("v0.1 was not compared: there are no documents in it.");
  }
}
