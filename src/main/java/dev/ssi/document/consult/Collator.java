package dev.ssi.document.consult;

import dev.ssi.document.consult.Collation.Answer;
import dev.ssi.document.consult.Collation.Category;
import dev.ssi.document.consult.Collation.Counts;
import dev.ssi.document.consult.Pack.Group;
import dev.ssi.governance.Register;
import dev.ssi.model.Documents;
import dev.ssi.model.Text;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.model.governance.ConsultationPackage.OnProposal;
import dev.ssi.model.governance.ConsultationPackage.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Collates the responses of a package. */
public final class Collator {
  private final Documents documents;
  private final ConsultationPackage pack;
  private final List<String> proposals;

  private Collator(Documents documents, ConsultationPackage pack) {
    this.documents = documents;
    this.pack = pack;
    this.proposals =
        pack.proposals().stream().map(entry -> entry.proposal().value()).distinct().toList();
  }

  /** Collates. */
  public static Collation of(Register register, ConsultationPackage pack) {
    return new Collator(register.documents(), pack).collate();
  }

  private Collation collate() {
    List<Answer> answers = answers();
    List<Answer> counted = answers.stream().filter(answer -> !answer.replaced()).toList();
    List<Category> categories = categories(answers);
    List<Counts> counts = new ArrayList<>();
    for (String proposal : proposals) {
      for (Category category : categories) {
        counts.add(
            counts(
                proposal,
                category.id(),
                counted.stream().filter(it -> category.id().equals(it.category())).toList()));
      }
      counts.add(counts(proposal, null, counted));
    }
    return new Collation(
        pack.id().value(), value(pack.title()), closes(), proposals, categories, counts, answers);
  }

  private LocalDate closes() {
    return pack.closes() == null ? null : pack.closes().date();
  }

  private List<Answer> answers() {
    Map<String, Integer> last = new HashMap<>();
    List<Response> responses = pack.responses();
    for (int i = 0; i < responses.size(); i++) {
      int at = i;
      last.merge(
          value(responses.get(i).party()),
          i,
          (one, other) -> isAfter(responses.get(one), responses.get(at)) ? one : at);
    }
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < responses.size(); i++) {
      answers.add(answer(responses.get(i), last.get(value(responses.get(i).party())) != i));
    }
    return answers;
  }

  private static boolean isAfter(Response one, Response other) {
    return one.received() != null
        && other.received() != null
        && one.received().date().isAfter(other.received().date());
  }

  private Answer answer(Response response, boolean replaced) {
    LocalDate received = response.received() == null ? null : response.received().date();
    boolean late = received != null && closes() != null && received.isAfter(closes());
    return new Answer(
        value(response.party()),
        value(response.category()),
        received,
        late,
        replaced,
        value(response.position()),
        positions(response),
        value(response.comment()),
        value(response.reply()));
  }

  /** What is said of a proposal goes before what is said of the package. */
  private Map<String, String> positions(Response response) {
    String overall = value(response.position());
    String otherwise = FormLine.ON_PROPOSAL.contains(overall) ? overall : Collation.NONE;
    Map<String, String> positions = new LinkedHashMap<>();
    proposals.forEach(proposal -> positions.put(proposal, otherwise));
    for (OnProposal each : response.onProposals()) {
      positions.put(each.proposal().value(), each.position().value());
    }
    return positions;
  }

  private List<Category> categories(List<Answer> answers) {
    LocalDate issued = pack.issued() == null ? null : pack.issued().date();
    Map<String, Group> groups = new LinkedHashMap<>();
    new Mailing(documents, pack.id().value(), new ArrayList<>())
        .on(issued)
        .forEach(group -> groups.put(group.category(), group));
    Map<String, String> titles = new LinkedHashMap<>();
    documents
        .categories()
        .forEach(each -> titles.put(each.id().value(), Objects.toString(each.title(), "")));
    answers.stream()
        .map(Answer::category)
        .filter(Objects::nonNull)
        .forEach(category -> titles.putIfAbsent(category, ""));
    List<Category> categories = new ArrayList<>();
    titles.forEach(
        (id, title) -> categories.add(category(id, title.isEmpty() ? id : title, groups, answers)));
    return categories;
  }

  private static Category category(
      String id, String title, Map<String, Group> groups, List<Answer> answers) {
    List<String> answered =
        answers.stream()
            .filter(answer -> id.equals(answer.category()))
            .map(Answer::party)
            .distinct()
            .sorted()
            .toList();
    Group group = groups.get(id);
    List<String> silent =
        group == null
            ? List.of()
            : group.contacts().stream()
                .map(Pack.Address::party)
                .distinct()
                .filter(party -> answers.stream().noneMatch(it -> party.equals(it.party())))
                .toList();
    return new Category(id, title, answered, silent);
  }

  private static Counts counts(String proposal, String category, List<Answer> answers) {
    Map<String, Integer> positions = new HashMap<>();
    int late = 0;
    for (Answer answer : answers) {
      positions.merge(answer.positions().get(proposal), 1, Integer::sum);
      late += answer.late() ? 1 : 0;
    }
    return new Counts(
        proposal,
        category,
        positions.getOrDefault("support", 0),
        positions.getOrDefault("oppose", 0),
        positions.getOrDefault("neutral", 0),
        positions.getOrDefault(Collation.NONE, 0),
        late);
  }

  private static String value(Text text) {
    return text == null ? null : text.value();
  }
}
