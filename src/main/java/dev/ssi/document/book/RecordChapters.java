package dev.ssi.document.book;

import dev.ssi.document.DateWords;
import dev.ssi.model.Documents;
import dev.ssi.model.Text;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.model.governance.ConsultationPackage.Response;
import dev.ssi.model.governance.Decision;
import dev.ssi.model.governance.Decision.Votes;
import dev.ssi.model.governance.Deployment;
import dev.ssi.model.governance.Deployment.SignOff;
import dev.ssi.model.governance.Deployment.Window;
import dev.ssi.model.governance.Event;
import dev.ssi.model.governance.Moment;
import dev.ssi.model.governance.Release;
import dev.ssi.model.governance.Release.Digest;
import dev.ssi.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The chapters of the records that follow a change proposal: from its package to its release. */
final class RecordChapters {
  private final Trace trace;
  private final Writer writer;

  RecordChapters(Trace trace, Writer writer) {
    this.trace = trace;
    this.writer = writer;
  }

  /** A chapter for each kind of record that there is. */
  List<Chapter> all() {
    Documents documents = trace.documents();
    return Stream.of(
            Chapter.of("Consultation packages", "packages")
                .addEach(documents.records().packages(), ConsultationPackage::id, this::pack),
            Chapter.of("Decisions", "decisions")
                .addEach(documents.records().decisions(), Decision::id, this::decision),
            Chapter.of("Deployments", "deployments")
                .addEach(documents.records().deployments(), Deployment::id, this::deployment),
            Chapter.of("Releases", "releases")
                .addEach(documents.records().releases(), Release::id, this::release))
        .filter(chapter -> !chapter.isEmpty())
        .toList();
  }

  private Chapter about(Text id) {
    return Chapter.about(id.value(), trace.links().item(id.value()).orElseThrow().title());
  }

  private Chapter pack(ConsultationPackage pack) {
    Facts facts = new Facts();
    if (pack.window() != null) {
      facts.add(
          "Proposals gathered",
          "From " + day(pack.window().from()) + " to " + day(pack.window().to()));
    }
    facts.add("Issued", day(pack.issued()));
    facts.add("Issued by", pack.issuedBy());
    facts.add("Closes", day(pack.closes()));
    facts.add(
        "Proposals",
        writer.references(pack.proposals().stream().map(entry -> entry.proposal()).toList()));
    for (Text question : pack.questions()) {
      facts.add("Question", writer.words(pack.id().value(), question));
    }
    for (ConsultationPackage.Variation variation : pack.variations()) {
      List<Inline> words = new ArrayList<>(writer.words(pack.id().value(), variation.what()));
      words.addAll(Writer.plain(", by "));
      words.addAll(writer.references(List.of(variation.decision())));
      facts.add("Varied", words);
    }
    Chapter chapter = about(pack.id()).addAll(facts.blocks());
    return pack.responses().isEmpty() ? chapter : chapter.add(responses(pack));
  }

  private Block responses(ConsultationPackage pack) {
    List<List<List<Inline>>> rows = new ArrayList<>();
    for (Response response : pack.responses()) {
      rows.add(
          List.of(
              Writer.plain(response.party() + " (" + response.category() + ")"),
              Writer.plain(day(response.received())),
              Writer.plain(response.position().value()),
              writer.words(pack.id().value(), response.comment()),
              writer.words(pack.id().value(), response.reply())));
    }
    List<List<Inline>> head =
        Stream.of("Party", "Received", "Position", "Comment", "Answer of the DCC")
            .map(Writer::plain)
            .toList();
    return new Block.Grid("Responses", head, rows, true);
  }

  private Chapter decision(Decision decision) {
    Facts facts = new Facts();
    facts.add("Outcome", decision.outcome().value().replace('-', ' '));
    facts.add("Body", decision.body());
    facts.add("Meeting", decision.meeting());
    facts.add("Date", day(decision.date()));
    if (decision.pack() != null) {
      facts.add("Package", writer.references(List.of(decision.pack())));
    }
    facts.add(
        "Proposals",
        writer.references(decision.subject().stream().map(each -> each.proposal()).toList()));
    facts.add("Present", list(decision.present()));
    facts.add("Stood aside", list(decision.recused()));
    facts.add("Votes", votes(decision.votes()));
    for (Decision.Condition condition : decision.conditions()) {
      String due = condition.due() == null ? "" : "; due " + day(condition.due());
      String met = condition.met() == null ? "; not met" : "; met " + day(condition.met());
      facts.add("Condition", condition.text() + due + met);
    }
    facts.add("Reason", writer.words(decision.id().value(), decision.reason()));
    facts.add("Minutes", decision.minutes());
    return about(decision.id()).addAll(facts.blocks());
  }

  private static String votes(Votes votes) {
    return votes == null
        ? ""
        : votes.favour()
            + " for, "
            + votes.against()
            + " against, "
            + votes.abstained()
            + " abstained";
  }

  private Chapter deployment(Deployment deployment) {
    Facts facts = new Facts();
    facts.add("Decisions", writer.references(deployment.decisions()));
    facts.add("Proposals", writer.references(deployment.proposals()));
    facts.add("Development signed off", signOff(deployment.development()));
    facts.add("Deployment signed off", signOff(deployment.deployment()));
    facts.add("Operations Group consulted", signOff(deployment.consulted()));
    for (Window window : deployment.maintenance()) {
      facts.add("Planned Maintenance", time(window.start()) + " to " + time(window.end()));
    }
    facts.add("Release", deployment.release());
    facts.add("Effective", day(deployment.effective()));
    Event back = deployment.rolledBack();
    facts.add("Rolled back", back == null ? "" : day(back.when()) + ": " + back.what());
    return about(deployment.id()).addAll(facts.blocks());
  }

  private Chapter release(Release release) {
    Facts facts = new Facts();
    facts.add("Version", release.version());
    facts.add("Date", day(release.date()));
    facts.add("Version before", release.previous());
    facts.add("Commit", release.commit());
    facts.add("Deployments", writer.references(release.deployments()));
    facts.add("Digest of the live document", digest(release.live()));
    facts.add("Digest of the delta document", digest(release.delta()));
    return about(release.id()).addAll(facts.blocks());
  }

  private static String digest(Digest digest) {
    return digest == null ? "" : digest.digest().value();
  }

  private static String signOff(SignOff signOff) {
    if (signOff == null) {
      return "";
    }
    String reference = signOff.reference() == null ? "" : ", " + signOff.reference();
    return day(signOff.date()) + ", " + signOff.body() + reference;
  }

  private static String list(List<Text> words) {
    return String.join("; ", words.stream().map(Text::value).toList());
  }

  private static String day(Moment moment) {
    return moment == null ? "" : DateWords.day(moment.date().toString());
  }

  /** A moment as the record writes it, so that nobody has to ask by which clock. */
  private static String time(Moment moment) {
    return moment.span().text().replace("\"", "").replace("'", "").replace('T', ' ');
  }

  /** What is known of a record; what is not is left out. */
  private static final class Facts {
    private final List<Block.Pair> pairs = new ArrayList<>();

    void add(String name, Text value) {
      add(name, value == null ? "" : value.value());
    }

    void add(String name, String words) {
      add(name, Writer.plain(words));
    }

    void add(String name, List<Inline> words) {
      if (!words.isEmpty()) {
        pairs.add(Writer.fact(name, words));
      }
    }

    List<Block> blocks() {
      return pairs.isEmpty() ? List.of() : List.of(new Block.Pairs(pairs));
    }
  }
}
