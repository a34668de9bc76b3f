package dev.ssi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code ssi new} is asked that it cannot do: it says why, and writes nothing. */
class NewRefusalsTest {
  private static final String DEFINITIONS = "appendix-ah/definitions.yaml";

  @TempDir private Path directory;
  private Folder folder;

  @BeforeEach
  void shipped() throws IOException {
    folder = new Folder(directory.resolve("here")).lay(Texts.shipped(), "\n");
  }

  private void isRefused(String command, String why) throws IOException {
    SortedMap<String, String> before = folder.texts();
    Run run = folder.begin(command);
    assertThat(run.status()).as(command + run.out()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(why);
    assertThat(folder.texts()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "provision H8.5 --title x --for FC-SMI-01 | A provision takes no --for.",
        "epic --title x --for FC-SMI-01 --body PANEL | An epic takes no --body.",
        "epic --title x --for FC-SMI-01 --outcome agreed | An epic takes no --outcome.",
        "epic --title x --for FC-SMI-01 --code SMI | An epic takes no --code.",
        "change --title x --for FC-SMI-01 --text main | A change takes no --text.",
        "requirement --title x --for FC-SMI-01 | A requirement takes no --title.",
        "definition Widget --title Gadget | A term has one name",
        "obligation --for AH-1,AH-2 | It goes after one paragraph",
        "epic EP-999 --title x --for FC-SMI-01 | An epic is numbered by ssi, with the next free id.",
      })
  void whatAKindHasNoUseForIsNotPassedOver(String command, String why) throws IOException {
    isRefused(command, why);
  }

  @Test
  void aTermThatIsDefinedIsRefusedHoweverItIsGiven() throws IOException {
    isRefused("definition Device", "`Device` is taken");
    isRefused("definition --title device", "`device` is taken");
  }

  @Test
  void whatNothingIsCalledIsNotPutDownForChange() throws IOException {
    isRefused("change --title x --for FC-SMI-07,nonsense", "Nothing is called `nonsense`");
    isRefused("change --title x --for \"\"", "What does it change?");
  }

  @Test
  void nobodyDecidesWhoIsNoBody() throws IOException {
    folder.lay(Texts.sample(), "\n");
    String decision =
        "decision --for PKG-2024-01 --outcome agreed --as-of 2024-09-17 --dry-run --body ";
    isRefused(decision + "NOBODY", "There is no body NOBODY. There are OPSG, PANEL; ");
    assertThat(folder.begin(decision + "PANEL").status()).isZero();
  }

  @Test
  void idsAreTakenOnceAndWithoutTheSpaceAroundThem() throws IOException {
    assertThat(folder.begin("epic --title x --for \"FC-SMI-02, FC-SMI-05,FC-SMI-02,\"").status())
        .isZero();
    assertThat(folder.text("baseline/epics/EP-053-x.md"))
        .contains("\ncomponents: [FC-SMI-02, FC-SMI-05]\n");
  }

  @Test
  void nothingIsWrittenThroughASymbolicLink() throws IOException {
    Path elsewhere = directory.resolve("elsewhere.yaml");
    Files.move(folder.at(DEFINITIONS), elsewhere);
    Files.createSymbolicLink(folder.at(DEFINITIONS), elsewhere);
    isRefused("definition Widget", DEFINITIONS);
    assertThat(folder.at(DEFINITIONS)).isSymbolicLink();
    Files.delete(elsewhere);
    assertThat(folder.begin("definition Widget").status()).isEqualTo(2);
    assertThat(folder.at(DEFINITIONS)).isSymbolicLink();
    Files.move(folder.at("baseline/process-maps"), directory.resolve("maps"));
    Files.createSymbolicLink(folder.at("baseline/process-maps"), directory.resolve("maps"));
    assertThat(folder.begin("process-map --title new --for FC-SMI-02").err())
        .contains("baseline/process-maps/PM-14-new.yaml is reached through a symbolic link");
    assertThat(directory.resolve("maps/PM-14-new.yaml")).doesNotExist();
  }

  @Test
  void aReadOnlyFileIsRefused() throws IOException {
    Files.setPosixFilePermissions(
        folder.at(DEFINITIONS), PosixFilePermissions.fromString("r--r--r--"));
    isRefused("definition Widget", DEFINITIONS + " is read-only.");
  }

  @Test
  void aTitleMayBeginWithAnAtSign() throws IOException {
    Path file = directory.resolve("words");
    Files.writeString(file, "some words");
    Run run = folder.ssi("new", "epic", "--for", "FC-SMI-02", "--title", "@" + file, "--dry-run");
    assertThat(run.out()).contains("title: \"@" + file + "\"");
  }

  @Test
  void theFirstUserRoleBeginsTheirFile() throws IOException {
    String roles = "appendix-ah/user-roles.yaml";
    folder.remove(roles);
    assertThat(folder.begin("user-role MDR --title x").err()).isEmpty();
    assertThat(folder.text(roles)).startsWith("user-roles:\n  - id: MDR\n    title: x\n");
  }
}
