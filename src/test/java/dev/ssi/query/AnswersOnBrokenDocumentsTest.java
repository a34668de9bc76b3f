package dev.ssi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.gson.JsonParser;
import dev.ssi.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** However broken the documents are, every question has an answer. */
class AnswersOnBrokenDocumentsTest {
  private static final List<String> ALL = List.of();

  @Test
  void withoutAnyOneLineOrFile() {
    for (String path : Texts.example().files().keySet()) {
      askEverything(Texts.example().without(path), "without " + path);
      String text = Texts.example().get(path);
      List<String> lines = text.lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        List<String> rest = new ArrayList<>(lines);
        rest.remove(i);
        Texts broken = Texts.example().with(path, String.join("\n", rest) + "\n");
        askEverything(broken, path + " without line " + (i + 1));
      }
    }
  }

  private static void askEverything(Texts texts, String what) {
    assertThatCode(
            () -> {
              Query query = Asking.of(texts);
              List<Supplier<Answer>> questions =
                  new ArrayList<>(
                      List.of(
                          query::chain,
                          query::gaps,
                          query::matrix,
                          () -> query.access(ALL, ALL, ALL),
                          () -> query.preservation(ALL, ALL, ALL)));
              questions.forEach(question -> read(question.get()));
              for (String id : ids(query)) {
                read(query.chain(id));
                read(query.matrix(id));
                read(query.gaps(id));
                Answer shown = query.show(id);
                assertThat(shown.text(false)).startsWith(id);
                assertThat(JsonParser.parseString(shown.json()).isJsonObject()).isTrue();
              }
            })
        .as(what)
        .doesNotThrowAnyException();
  }

  private static void read(Answer answer) {
    assertThat(answer.text(false)).endsWith("\n");
    assertThat(JsonParser.parseString(answer.json()).isJsonObject()).isTrue();
    assertThat(answer.csv()).endsWith("\n");
  }

  private static List<String> ids(Query query) {
    List<String> ids = new ArrayList<>();
    JsonParser.parseString(query.chain().json())
        .getAsJsonObject()
        .getAsJsonArray("items")
        .forEach(item -> ids.add(item.getAsJsonObject().get("id").getAsString()));
    return ids;
  }

  @Test
  void controlCharactersOfAuthorsDoNotReachTheTerminal() {
    String evil = "\\e[2J\\u202Eevil\\a";
    Texts texts =
        Texts.example()
            .replace(
                "baseline/epics/EP-007-look-up-a-device.md",
                "title: Look up a Device",
                "title: \"" + evil + "\"")
            .replace(
                "baseline/epics/EP-007-look-up-a-device.md",
                "1. Given a Device ID,",
                "1. Given a \u001B[31mDevice\u202E ID,")
            .replace(
                "appendix-ah/domains/BFD-02-smart-metering-inventory.md",
                "title: Search Inventory by Device ID",
                "title: \"" + evil + "\"");
    Query query = Asking.of(texts);
    List<Answer> answers =
        List.of(
            query.chain(),
            query.chain("EP-007"),
            query.matrix(),
            query.access(ALL, ALL, ALL),
            query.access(List.of("IS"), ALL, ALL));
    List<String> printed = new ArrayList<>(List.of(query.show("EP-007").text(false)));
    answers.forEach(answer -> printed.addAll(List.of(answer.text(false), answer.csv())));
    for (String text : printed) {
      assertThat(text).doesNotContainPattern("[\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\u202E]");
      assertThat(text).contains("\uFFFD");
    }
  }
}
