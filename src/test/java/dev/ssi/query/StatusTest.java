package dev.ssi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import dev.ssi.Golden;
import dev.ssi.Texts;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The faces of the board, on ten proposals that stand in as many places. */
class StatusTest {
  private static final Texts GOVERNED = Texts.governed();

  @ParameterizedTest
  @ValueSource(strings = {"2019-07-01", "2019-08-05", "2019-09-18", "2019-11-21", "2019-12-03"})
  void theBoardOfADayIsAsItWas(String day) throws IOException {
    Golden.check("status/" + day + ".txt", told(day, status -> status.text(false)));
  }

  @Test
  void everyOtherFaceTellsTheSameBoard() throws IOException {
    Golden.check("status/board.txt", told(null, status -> status.text(false)));
    Golden.check("status/board.md", told(null, Status::markdown));
    Golden.check("status/board.json", told(null, Status::json));
    Golden.check("status/board.csv", told(null, Status::csv));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019-07-01", "2019-08-05", "2019-09-18", "2019-11-21", "2019-12-03"})
  void noLineIsWiderThanThePage(String day) {
    assertThat(told(day, status -> status.text(false)).lines())
        .allMatch(line -> line.length() <= 100);
  }

  @Test
  void coloursRepeatWhatTheWordsSay() {
    Status.Paint paint = new Status.Paint(it -> "<b>" + it + "</b>", it -> "<!>" + it, it -> it);
    String text = ask("2019-12-03", List.of()).text(false, paint);
    assertThat(text).contains("<b>PKG-2019-01 First package of changes</b>", "<!>");
    assertThat(text.lines().filter(line -> line.contains("OVERDUE")))
        .isNotEmpty()
        .allMatch(line -> line.contains("<!>"));
    assertThat(text.replaceAll("<b>|</b>|<!>", ""))
        .isEqualTo(ask("2019-12-03", List.of()).text(false));
  }

  @Test
  void oneIdAsksForItsRowAndAPackageForAllThatBelongsToIt() {
    assertThat(ids(ask(null, List.of("cp-0001")))).containsExactly("CP-0001");
    assertThat(ids(ask(null, List.of("PKG-2019-02"))))
        .containsExactly("PKG-2019-02", "CP-0005", "CP-0009");
    assertThat(ids(ask(null, List.of("DEP-0002", "CP-0003"))))
        .containsExactly("DEP-0002", "CP-0003");
  }

  @Test
  void anIdThatIsNotOnTheBoardIsSaidSo() {
    assertThatThrownBy(() -> ask(null, List.of("CP-0100")))
        .isInstanceOf(UnknownName.class)
        .hasMessageContaining("`CP-0100` is not on the board (as at 2019-11-28");
    assertThatThrownBy(() -> ask("2019-06-01", List.of("CP-0001")))
        .hasMessageContaining("Nothing is on the board");
  }

  @Test
  void anEmptyBoardSaysWhatToDoNext() {
    assertThat(Asking.of(Texts.example()).status(null, List.of()).text(false))
        .startsWith("No change is on the board")
        .contains("`ssi new change`");
    assertThat(ask("2019-06-01", List.of()).text(false))
        .isEqualTo("No change had been recorded by 2019-06-01.\n");
    assertThat(Asking.of(Texts.example()).status(null, List.of()).markdown())
        .contains("ssi new change");
  }

  private static List<String> ids(Status status) {
    return JsonParser.parseString(status.json())
        .getAsJsonObject()
        .getAsJsonArray("groups")
        .asList()
        .stream()
        .flatMap(group -> group.getAsJsonObject().getAsJsonArray("records").asList().stream())
        .map(record -> record.getAsJsonObject().get("id").getAsString())
        .filter(id -> !id.isEmpty())
        .toList();
  }

  private static Status ask(String day, List<String> ids) {
    return Asking.of(GOVERNED).status(day == null ? null : LocalDate.parse(day), ids);
  }

  /** The same whatever the line ends of the documents. */
  private static String told(String day, Function<Status, String> face) {
    LocalDate asOf = day == null ? null : LocalDate.parse(day);
    String told = face.apply(Asking.of(GOVERNED).status(asOf, List.of()));
    assertThat(face.apply(Asking.of(GOVERNED.crlf()).status(asOf, List.of()))).isEqualTo(told);
    return told;
  }
}
