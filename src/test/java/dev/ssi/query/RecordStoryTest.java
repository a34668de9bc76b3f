package dev.ssi.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Editions;
import dev.ssi.Golden;
import dev.ssi.load.Loader;
import dev.ssi.sample.Edition;
import dev.ssi.source.MemoryTree;
import dev.ssi.trace.Trace;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code ssi show} tells the whole story of a record of governance, and an item its proposals. */
class RecordStoryTest {
  private static final List<Edition> EDITIONS = Editions.all();
  private static final List<String> RECORDS =
      List.of("CP-0001", "CP-0003", "CP-0009", "CP-0021", "PKG-2019-01", "DEC-0002", "DEP-0001");

  private static Query sample(LocalDate asked) throws IOException {
    MemoryTree tree = MemoryTree.ofBytes(EDITIONS.get(EDITIONS.size() - 1).files());
    return new Query(new Trace(Loader.load(tree).documents()), tree.origin(), asked);
  }

  @Test
  void everyKindOfRecordIsToldForPeople() throws IOException {
    Query query = sample(null);
    StringBuilder pages = new StringBuilder();
    for (String id : RECORDS) {
      pages.append(query.show(id).text(/* brief= */ false)).append('\n');
    }
    Golden.check("show/records.txt", pages.toString());
  }

  @Test
  void theSameForPrograms() throws IOException {
    Golden.check("show/CP-0009.json", sample(null).show("CP-0009").json());
  }

  @Test
  void whatIsMissingIsSaidOfTheDayAskedFor() throws IOException {
    String early = sample(LocalDate.of(2019, 8, 20)).show("CP-0001").text(/* brief= */ false);
    assertThat(early)
        .contains("Stands: closed since 2019-08-17.")
        .contains("Next: ")
        .doesNotContain("agreed with conditions:");
  }

  @Test
  void anItemNamesItsProposals() throws IOException {
    assertThat(sample(null).show("FC-SMI-07").text(/* brief= */ false))
        .contains("changed by    CP-0001      Extract up to 500 rows of an inventory result\n")
        .contains("changed by    CP-0013 ");
  }

  @Test
  void aProposalIsNoPartOfTheTrace() throws IOException {
    Query query = sample(null);
    assertThat(query.chain("FC-SMI-07").text(/* brief= */ false)).doesNotContain("changed by");
  }

  @Test
  void theChainOfARecordLeadsFromTheReleaseToTheItems() throws IOException {
    Query query = sample(null);
    Golden.check(
        "show/record-chains.txt",
        query.chain("CP-0001").text(/* brief= */ false)
            + "\n"
            + query.chain("DEP-0001").text(/* brief= */ false));
  }
}
