package dev.ssi.document.live;

import dev.ssi.document.book.Addresses;
import dev.ssi.document.book.Book;
import dev.ssi.document.book.Section;
import dev.ssi.document.book.Volume;
import dev.ssi.model.Documents;
import dev.ssi.model.ItemKind;
import dev.ssi.model.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Where one starts: what this is, which edition, and where to begin.
 *
 * @param picture of how the documents relate, as HTML made safe; empty where there is none
 */
public record HomePage(Book book, SiteFacts site, String picture) {
  /** A number and what it counts. */
  public record Figure(String label, int count, String address) {}

  /** A way in, with a sentence on what it leads to. */
  public record Choice(String title, String about, String address) {}

  /** A document and the links to its parts. */
  public record Contents(String title, String about, PageLink whole, List<PageLink> parts) {}

  public Shell shell() {
    return Shell.of(site, Place.HOME, "SSI Baseline Requirements and Appendix AH");
  }

  public List<Choice> roles() {
    return book.trace().documents().roles().stream()
        .map(
            role ->
                new Choice(
                    role.title().value(), value(role.summary()), Addresses.role(role.id().value())))
        .toList();
  }

  private static String value(Text text) {
    return text == null ? null : text.value();
  }

  /** Where to begin, by what one wants to know. */
  public List<Choice> questions() {
    List<Choice> questions = new ArrayList<>();
    if (site.hasBoard()) {
      questions.add(
          new Choice(
              "Where does each change stand?",
              "What is missing, who acts next and by when, from the proposal to the release.",
              Place.STATUS.address()));
    }
    questions.addAll(answers());
    return questions;
  }

  private static List<Choice> answers() {
    return List.of(
        new Choice(
            "Who may access what?",
            "Every User Role and every Functional Component, with the level of access.",
            Place.ACCESS.address()),
        new Choice(
            "What does the SSI do, exactly?",
            "Each Functional Component with its requirements, Epics and Process Maps.",
            Place.BASELINE.address()),
        new Choice(
            "What comes of a SEC clause?",
            "From the clause to the Process Map, with every gap shown.",
            Place.TRACEABILITY.address()),
        new Choice(
            "What must the DCC and Users do?",
            "The obligations of Appendix AH, one by one.",
            "obligations.html"),
        new Choice(
            "How are the documents changed?",
            "The key rules of governance, and the procedure step by step.",
            "governance.html"),
        new Choice(
            "What became of an Interface Transaction?",
            "The former transactions, and the components that took them over.",
            "transactions.html"),
        new Choice(
            "What does a word mean?",
            "The defined terms with their meanings.",
            Place.DEFINITIONS.address()),
        new Choice(
            "Where is what I have the id of?",
            "Every id, title and term on one page.",
            Place.INDEX.address()));
  }

  public List<Figure> figures() {
    Documents documents = book.trace().documents();
    int requirements =
        documents.specifications().stream().mapToInt(each -> each.requirements().size()).sum();
    long maps =
        documents.processMaps().stream().filter(map -> map.kind() == ItemKind.PROCESS_MAP).count();
    return List.of(
        new Figure("clauses", documents.clauses().size(), Place.TRACEABILITY.address()),
        new Figure("domains", documents.domains().size(), Place.APPENDIX.address()),
        new Figure("components", book.trace().components().size(), Place.BASELINE.address()),
        new Figure("requirements", requirements, IndexPage.address("requirement")),
        new Figure("Epics", documents.epics().size(), IndexPage.address("epic")),
        new Figure("Process Maps", (int) maps, IndexPage.address("process-map")),
        new Figure("User Roles", documents.roles().size(), Place.ROLES.address()),
        new Figure("defined terms", documents.definitions().size(), Place.DEFINITIONS.address()));
  }

  public List<Contents> volumes() {
    return book.volumes().stream().map(this::contents).toList();
  }

  private Contents contents(Volume volume) {
    boolean appendix = volume.folder().equals(Documents.APPENDIX_FOLDER);
    Place place = Sections.place(volume);
    String about =
        appendix
            ? "What binds: which domains and components there are, who may access each, what the"
                + " DCC and Users owe one another, and the key rules of governance."
            : "What does not bind but must be known to build, test or use the SSI: how each"
                + " component works, what Users do with it, and how the document changes.";
    SiteFacts.DocumentFacts facts = SiteFacts.DocumentFacts.of(volume);
    List<PageLink> parts = volume.sections().stream().map(HomePage::part).toList();
    return new Contents(
        facts.title() == null ? volume.name() : facts.title(), about, place.link(), parts);
  }

  private static PageLink part(Section section) {
    return new PageLink(section.number() + " " + section.title(), Sections.page(section));
  }
}
