package dev.ssi.delta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Editions;
import dev.ssi.Texts;
import dev.ssi.model.ChangeProposal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The digest stands for the words of a proposal's items, and for nothing else. */
class ProposalTextTest {
  private static final long SEED = 20190722;

  /** One item of every kind that a proposal may name. */
  private static final List<String> IDS =
      List.of(
          "FC-SMI-07",
          "FC-SMI-05.2",
          "EP-013",
          "PM-07",
          "BFD-07",
          "AH-8",
          "AH-G2",
          "GP-13",
          "H8.16(b)",
          "SMI_001",
          "GT",
          "VR",
          "Working Day",
          "baseline/introduction",
          "baseline/governance/calendar");

  private static String digest(List<String> ids, Texts texts) {
    return ProposalText.of(ids, Read.edition(texts)).digest().orElseThrow();
  }

  @Test
  void everyIdIsFoundInTheShippedDocuments() {
    ProposalText text = ProposalText.of(IDS, Read.edition(Texts.shipped()));
    assertThat(text.ids()).containsExactlyInAnyOrderElementsOf(IDS);
    for (String id : IDS) {
      assertThat(digest(List.of(id), Texts.shipped()))
          .as(id)
          .isNotEqualTo(digest(List.of(id), Texts.of(Map.of())));
    }
  }

  @Test
  void howDocumentsLookDoesNotCount() {
    String digest = digest(IDS, Texts.shipped());
    assertThat(digest).matches("sha256:[0-9a-f]{64}");
    assertThat(digest(IDS, Texts.shipped().crlf())).isEqualTo(digest);
    Random random = new Random(SEED);
    for (int round = 0; round < 5; round++) {
      Texts looks = new Looks(random).changed(Texts.shipped());
      assertThat(digest(IDS, looks)).as("round " + round).isEqualTo(digest);
    }
    Edition shuffled = Read.edition(new ShuffledTree(Texts.shipped(), random));
    assertThat(ProposalText.of(IDS, shuffled).digest()).contains(digest);
  }

  @Test
  void theStyleOfYamlAndTheNamesOfFilesDoNotCount() {
    String path = path("EP-013");
    String text = Texts.shipped().get(path);
    String flowing =
        text.replaceFirst("(?m)^title: (.*)$", "title: \"$1\"")
            .replaceFirst(
                "(?m)^process-maps: \\[(.*?), (.*)]$", "process-maps:\n  - '$2'\n  - $1 # first");
    assertThat(flowing).contains("# first");
    Texts restyled = Texts.shipped().without(path).with("baseline/epics/EP-013-other.md", flowing);
    assertThat(digest(IDS, restyled)).isEqualTo(digest(IDS, Texts.shipped()));
  }

  @Test
  void theOrderInWhichItemsAreNamedDoesNotCount() {
    List<String> shuffled = new ArrayList<>(IDS);
    Collections.shuffle(shuffled, new Random(SEED));
    assertThat(digest(shuffled, Texts.shipped())).isEqualTo(digest(IDS, Texts.shipped()));
    assertThat(digest(List.of("EP-013", "EP-013"), Texts.shipped()))
        .isEqualTo(digest(List.of("EP-013"), Texts.shipped()));
  }

  /** Words stand together where another file, or another item, cannot tell them apart. */
  @Test
  void everyWordOfAnItemCounts() {
    Pattern word = Pattern.compile("[\\p{L}\\p{N}]+");
    for (String id : List.of("EP-013", "FC-SMI-07", "PM-07")) {
      String path = path(id);
      String text = Texts.shipped().get(path);
      String before = digest(List.of(id), Texts.shipped());
      List<MatchResult> words = word.matcher(text).results().toList();
      for (int at = 1; at < words.size(); at += 17) {
        MatchResult match = words.get(at);
        String edited =
            text.substring(0, match.start()) + match.group() + "x" + text.substring(match.end());
        ProposalText now =
            ProposalText.of(List.of(id), Read.edition(Texts.shipped().with(path, edited)));
        assertThat(now.digest().orElse("not read"))
            .as(id + " with " + match.group() + "x at " + match.start())
            .isNotEqualTo(before);
      }
    }
  }

  /** Whatever is done to the documents, the digest changes if and only if the items do. */
  @Test
  void theDigestChangesExactlyWithTheText() {
    Edition first = Read.edition(Texts.shipped());
    List<String> ids = first.keys().stream().map(ItemKey::id).distinct().toList();
    int changed = 0;
    for (int round = 0; round < 20; round++) {
      Edition second = Read.edition(new RandomEdits(SEED + round).readable(Texts.shipped()));
      for (String id : ids) {
        ProposalText before = ProposalText.of(List.of(id), first);
        ProposalText after = ProposalText.of(List.of(id), second);
        boolean same = before.digest().equals(after.digest());
        assertThat(after.since(before).isEmpty()).as(id + " in round " + round).isEqualTo(same);
        changed += same ? 0 : 1;
      }
    }
    assertThat(changed).isGreaterThan(20);
  }

  @Test
  void everyProposalOfTheSampleHasADigestThatItsReleaseChanged() {
    Edition before = Read.edition(Editions.v1_0());
    Edition after = Read.edition(Editions.v1_1());
    List<ChangeProposal> released =
        after.trace().documents().proposals().stream()
            .filter(each -> each.effective() != null && each.effective().is("2019-11-28"))
            .toList();
    assertThat(released).hasSize(8);
    for (ChangeProposal proposal : released) {
      assertThat(ProposalText.of(proposal, after).digest())
          .as(proposal.id().value())
          .isPresent()
          .isNotEqualTo(ProposalText.of(proposal, before).digest());
    }
  }

  @Test
  void anItemThatWentCountsAsItsIdAndThatItIsGone() {
    Texts without =
        Texts.shipped()
            .without("baseline/process-maps")
            .with(
                "baseline/tombstones.yaml",
                "- {id: PM-07, title: T, retired: \"1.1\", reason: R}\n");
    String gone = digest(List.of("PM-07"), without);
    assertThat(gone)
        .isEqualTo(digest(List.of("PM-07"), without.with("baseline/tombstones.yaml", "[]\n")));
    assertThat(gone).isNotEqualTo(digest(List.of("PM-08"), without));
  }

  @Test
  void whatCannotBeReadHasNoDigest() {
    String path = path("EP-013");
    Texts broken = Texts.shipped().with(path, "---\nid: [EP-013\n---\n");
    ProposalText text = ProposalText.of(List.of("EP-013", "PM-07"), Read.edition(broken));
    assertThat(text.digest()).isEmpty();
    assertThat(text.unread()).containsExactly("EP-013");
    assertThat(text.since(ProposalText.of(List.of("EP-013"), Read.edition(Texts.shipped()))))
        .extracting(departure -> departure.key().id())
        .containsExactly("PM-07");
    Texts nameless =
        Texts.shipped().without(path("FC-SMI-07")).with("baseline/components/x.md", "---\n");
    assertThat(ProposalText.of(List.of("FC-SMI-07"), Read.edition(nameless)).digest()).isEmpty();
  }

  private static String path(String id) {
    return Texts.shipped().files().keySet().stream()
        .filter(each -> each.contains("/" + id + "-"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatDiffersIsToldWordByWord() {
    String path = path("FC-SMI-07");
    Texts edited =
        Texts.shipped()
            .with(path, Texts.shipped().get(path).replaceAll("\\b50 rows\\b", "500 rows"));
    List<String> ids = List.of("FC-SMI-07");
    List<Departure> departures =
        ProposalText.of(ids, Read.edition(edited))
            .since(ProposalText.of(ids, Read.edition(Texts.shipped())));
    assertThat(departures).hasSize(1);
    assertThat(departures.get(0).isEditorial()).isFalse();
    assertThat(departures.get(0).places())
        .isNotEmpty()
        .allSatisfy(
            place ->
                assertThat(place.words())
                    .contains(new Word(Word.Op.REMOVED, "50"), new Word(Word.Op.ADDED, "500")));
  }

  @Test
  void typographyIsNoOtherTextThanWasAgreed() {
    Texts typeset = Looks.typeset(Texts.shipped());
    List<String> ids = Read.edition(typeset).keys().stream().map(ItemKey::id).distinct().toList();
    List<Departure> departures =
        ProposalText.of(ids, Read.edition(typeset))
            .since(ProposalText.of(ids, Read.edition(Texts.shipped())));
    assertThat(departures).isNotEmpty().allMatch(Departure::isEditorial);
  }
}
