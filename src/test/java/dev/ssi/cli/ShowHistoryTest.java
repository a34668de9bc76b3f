package dev.ssi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.ssi.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ssi show ID --history} over the releases of the sample. */
class ShowHistoryTest {
  /** One for each thing that can happen to an item. */
  private static final List<String> ITEMS =
      List.of(
          "H8.16(a)", // never changed
          "H8.16(f)(i)", // amended
          "AH-8",
          "FC-SVC-04", // came later
          "FC-SAT-06", // moved to another domain
          "FC-SMI-07", // amended in every release
          "FC-SMI-07.2", // a requirement of it, amended once
          "FC-SMI-07.8", // and one that came with the amendment
          "FC-RPT-02", // editorial
          "FC-OTH-02", // renamed
          "FC-OTH-02.1",
          "FC-OTH-01", // its former id
          "FC-RPT-04", // withdrawn
          "FC-RPT-04.1",
          "EP-012", // withdrawn and restored
          "EP-002", // split
          "EP-055",
          "EP-057", // joined
          "EP-024",
          "PM-10", // traced otherwise
          "GP-13",
          "CP-0009");

  @TempDir static Path temp;

  @BeforeAll
  static void make() {
    assertThat(Run.ssi("init", "--sample", temp.resolve("sample").toString()).status()).isZero();
  }

  private static Run show(String... more) {
    String[] all = new String[more.length + 3];
    all[0] = "-C";
    all[1] = temp.resolve("sample").toString();
    all[2] = "show";
    System.arraycopy(more, 0, all, 3, more.length);
    Run run = Run.ssi(all);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    return run;
  }

  /** The last part of the page. */
  private static String history(Run run) {
    return run.out().substring(run.out().lastIndexOf("History\n") + "History\n".length());
  }

  /** Any edit of the sample gives its commits other ids. */
  private static String withoutCommits(String json) {
    return json.replaceAll("\"[0-9a-f]{40}\"", "\"(id)\"");
  }

  @Test
  void theHistoryOfItemsOfTheSample() throws IOException {
    StringBuilder text = new StringBuilder();
    for (String id : ITEMS) {
      text.append(id).append('\n').append(history(show(id, "--history"))).append('\n');
    }
    Golden.check("history/sample.txt", text.toString());
  }

  @Test
  void theSameForPrograms() throws IOException {
    JsonObject all = new JsonObject();
    for (String id : List.of("FC-SMI-07", "FC-SMI-07.8", "FC-OTH-02", "EP-012", "EP-057")) {
      JsonObject page =
          JsonParser.parseString(show(id, "--history", "--format", "json").out()).getAsJsonObject();
      JsonObject history = new JsonObject();
      for (String field : List.of("introduced", "lastChanged", "history", "notCompared")) {
        history.add(field, page.get(field));
      }
      all.add(id, history);
    }
    String json =
        new GsonBuilder()
            .setPrettyPrinting()
            .serializeNulls()
            .disableHtmlEscaping()
            .create()
            .toJson(all);
    Golden.check("history/sample.json", withoutCommits(json) + "\n");
  }

  @Test
  void aPageEndsWithItsHistoryAndIsOtherwiseTheSame() {
    String without = show("FC-SMI-07").out();
    assertThat(show("FC-SMI-07", "--history").out()).startsWith(without + "\nHistory\n");
    assertThat(show("FC-SMI-07", "--format", "json").out()).doesNotContain("\"history\"");
  }

  @Test
  void aRetiredIdHasThePageOfItsRecord() throws IOException {
    Golden.check("history/retired.txt", show("EP-024", "--history").out());
    Golden.check(
        "history/retired.json",
        withoutCommits(show("ep-024", "--history", "--format", "json").out()));
  }

  @Test
  void anEarlierRevisionHasTheHistoryUpToIt() {
    assertThat(history(show("FC-SMI-07", "--history", "--at", "v1.1")))
        .isEqualTo(
            "  v1.0  2019-06-27  introduced\n"
                + "  v1.1  2019-11-28  amended     CP-0001  ssi delta v1.0 v1.1\n");
    assertThat(history(show("FC-OTH-01", "--history", "--at", "v1.0")))
        .isEqualTo("  v1.0  2019-06-27  introduced\n");
  }
}
