package dev.ssi.document.consult;

import dev.ssi.delta.Change;
import dev.ssi.document.consult.Entry.Cell;
import dev.ssi.document.consult.Entry.Column;
import dev.ssi.document.consult.Entry.Fact;
import dev.ssi.document.consult.Entry.Facts;
import dev.ssi.document.consult.Entry.Grid;
import dev.ssi.document.consult.Entry.Line;
import dev.ssi.document.consult.Entry.Named;
import dev.ssi.document.consult.Entry.Points;
import dev.ssi.document.consult.Entry.Tone;
import dev.ssi.document.consult.Pack.Gap;
import dev.ssi.document.consult.Pack.Group;
import dev.ssi.document.delta.ChangeFaces;
import dev.ssi.text.Phrase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The pack in words and tables, in order: what every face but the JSON draws. */
public final class PackParts {
  /** What stands on the first page. */
  static final String AID =
      "This pack is an aid to reading. Where it and the two documents differ, the two documents"
          + " count, and only the Code binds.";

  private final Pack pack;
  private final List<Part> parts = new ArrayList<>();

  private PackParts(Pack pack) {
    this.pack = pack;
  }

  /** What the pack is called. */
  public static String title(Pack pack) {
    return "Consultation " + pack.id() + (pack.title() == null ? "" : ": " + pack.title());
  }

  /** Every part but the cover. */
  public static List<Part> of(Pack pack) {
    return new PackParts(pack).make();
  }

  /** The parts that a reader who has little time needs: what is missing, and the summary. */
  public static List<Part> brief(Pack pack) {
    PackParts brief = new PackParts(pack);
    brief.missing();
    brief.summary();
    return List.copyOf(brief.parts);
  }

  private List<Part> make() {
    missing();
    summary();
    since();
    new ImpactParts(pack).all().forEach(parts::add);
    ProposalParts proposals = new ProposalParts(pack, shownBy());
    for (int i = 0; i < pack.proposals().size(); i++) {
      parts.add(proposals.of(i));
    }
    others();
    respond();
    distribution();
    return List.copyOf(parts);
  }

  /** Each change is shown under the first proposal that names it. */
  private List<Set<Change>> shownBy() {
    Set<Change> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Set<Change>> shown = new ArrayList<>();
    for (Consulted proposal : pack.proposals()) {
      Set<Change> own = Collections.newSetFromMap(new IdentityHashMap<>());
      proposal.changes().stream().filter(seen::add).forEach(own::add);
      shown.add(own);
    }
    return shown;
  }

  /** The first page, but for the title. */
  public static List<Entry> cover(Pack pack) {
    List<Entry> cover = new ArrayList<>();
    if (pack.isDraft()) {
      cover.add(
          new Line(
              Tone.WARNING,
              "Draft.",
              "The consultation was not issued. Until it is, all of this can change."));
    }
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("Package", pack.id()));
    facts.add(Fact.of("Issued", ClosingWords.issued(pack.timing())));
    facts.add(fact("Closes", ClosingWords.closes(pack.timing()), pack.timing().closes() == null));
    facts.add(
        new Fact(
            "Working Days",
            ClosingWords.workingDays(pack.timing()),
            pack.timing().count() == null));
    facts.add(fact("Issued by", SenderWords.issuer(pack), pack.issuedBy() == null));
    facts.add(fact("To", SenderWords.audience(pack), pack.audience() == null));
    facts.add(Fact.of("Text in force", ChangeFaces.edition(pack.delta().from())));
    facts.add(Fact.of("Text proposed", ChangeFaces.edition(pack.delta().to())));
    cover.add(new Facts(facts));
    cover.add(new Line(Tone.NOTICE, "A documentation aid.", AID));
    if (pack.delta().legend().notice() != null) {
      cover.add(new Line(Tone.NOTICE, null, pack.delta().legend().notice()));
    }
    unread(pack, cover);
    return cover;
  }

  private static void unread(Pack pack, List<Entry> cover) {
    List<String> files = new ArrayList<>(pack.delta().unreadBefore());
    pack.delta().unreadAfter().stream().filter(it -> !files.contains(it)).forEach(files::add);
    if (!files.isEmpty()) {
      cover.add(
          new Line(
              Tone.WARNING,
              "Not all could be read.",
              "What stands in these files is left out, and is not called removed or added:"));
      cover.add(new Points(false, files));
    }
  }

  private static Fact fact(String name, String value, boolean missing) {
    return new Fact(name, List.of(value), missing);
  }

  private void missing() {
    if (pack.gaps().isEmpty()) {
      return;
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (Gap gap : pack.gaps()) {
      rows.add(List.of(Cell.of(gap.about()), Cell.of(gap.what())));
    }
    add(
        "missing",
        "What is missing",
        List.of(
            new Line(
                Tone.WARNING,
                "Not ready.",
                Phrase.count(rows.size(), "thing is", "things are")
                    + " missing or "
                    + (rows.size() == 1 ? "does" : "do")
                    + " not hold."),
            new Grid(
                "t-missing",
                "What to mend",
                List.of(Column.of("About", 1), Column.of("What", 4)),
                rows)));
  }

  private void summary() {
    List<Entry> entries = new ArrayList<>();
    SummaryWords.of(pack).forEach(sentence -> entries.add(Line.of(sentence)));
    if (!pack.proposals().isEmpty()) {
      entries.add(new PriorityTable(pack).grid());
    }
    add("summary", "Summary", entries);
  }

  private void since() {
    if (pack.notes().isEmpty() && pack.variations().isEmpty()) {
      return;
    }
    List<String> points = new ArrayList<>();
    pack.variations()
        .forEach(each -> points.add("Varied by " + each.decision() + ": " + each.what()));
    pack.notes().forEach(note -> points.add(note.about() + ": " + note.what()));
    add(
        "since",
        "Since it was decided on",
        List.of(
            Line.of(
                "Where the text or the records depart by now from what was consulted on. Nothing of"
                    + " it is missing."),
            new Points(false, points)));
  }

  private void others() {
    if (!pack.others().isEmpty()) {
      add(
          "others",
          "Other changes in the proposed text",
          List.of(
              new Line(
                  Tone.WARNING,
                  "Not consulted on.",
                  "The proposed text differs here too from the text in force, and no proposal of"
                      + " this package names it."),
              new Named(pack.others())));
    }
  }

  private void respond() {
    List<Entry> entries = new ArrayList<>();
    if (pack.questions().isEmpty()) {
      entries.add(Line.of("Beside your position on each proposal nothing is asked."));
    } else {
      entries.add(Line.of("Beside your position on each proposal, please answer:"));
      entries.add(new Points(true, pack.questions()));
    }
    entries.add(
        new Line(
            Tone.NOTICE,
            "There is time " + ClosingWords.until(pack.timing()) + ".",
            "The day ends by the clocks of Great Britain. What comes later is marked as late."));
    entries.add(
        new Points(
            true,
            List.of(
                "Fill in "
                    + ConsultPublication.FORM_DOCX
                    + " or "
                    + ConsultPublication.FORM_CSV
                    + ", one for each Party. They ask the same.",
                "For each proposal say support, oppose or neutral, and why if you wish.",
                "Send it to " + SenderWords.recipient(pack) + ".",
                "The DCC answers every response before anything is decided.")));
    add("respond", "How to respond", entries);
  }

  private void distribution() {
    if (pack.distribution().isEmpty()) {
      return;
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (Group group : pack.distribution()) {
      String category = group.title() + " (" + group.category() + ")";
      if (group.contacts().isEmpty()) {
        rows.add(List.of(Cell.of(category), Cell.warned("missing"), Cell.of("–"), Cell.of("–")));
      }
      for (Pack.Address contact : group.contacts()) {
        rows.add(
            List.of(
                Cell.of(category),
                Cell.of(contact.party()),
                Cell.of(contact.mailbox()),
                Cell.of(contact.agreedOn().toString())));
      }
    }
    add(
        "distribution",
        "Distribution list",
        List.of(
            Line.of("The contacts that were live on the day of issue, from the agreed list."),
            new Grid(
                "t-distribution",
                "Contacts by Party Category",
                List.of(
                    Column.of("Party Category", 3),
                    Column.of("Party", 3),
                    Column.of("Mailbox", 4),
                    Column.of("Agreed on", 2)),
                rows)));
  }

  private void add(String anchor, String title, List<Entry> entries) {
    parts.add(new Part(anchor, title, entries));
  }
}
