package dev.ssi.governance;

import dev.ssi.model.Text;
import dev.ssi.model.governance.Body.Terms;
import dev.ssi.model.governance.Decision;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who was at a meeting, held against the terms of reference of the body: each office counts once,
 * and only if the terms let it vote and it did not stand aside.
 *
 * @param terms in force on the day of the meeting
 * @param voters those present who may vote, each once
 * @param recused members present who stood aside
 * @param withoutVote members present who have no vote and did not stand aside
 * @param strangers those named who are no members at all
 * @param repeated names that stand a second time
 * @param absentAside members said to have stood aside who were not there
 */
public record Attendance(
    Terms terms,
    List<Text> voters,
    List<Text> recused,
    List<Text> withoutVote,
    List<Text> strangers,
    List<Text> repeated,
    List<Text> absentAside) {
  public Attendance {
    voters = List.copyOf(voters);
    recused = List.copyOf(recused);
    withoutVote = List.copyOf(withoutVote);
    strangers = List.copyOf(strangers);
    repeated = List.copyOf(repeated);
    absentAside = List.copyOf(absentAside);
  }

  /** Counts who was there when a decision was taken. */
  public static Attendance of(Decision decision, Terms terms) {
    Set<String> members = values(terms.members());
    Set<String> voting = votingMembers(terms);
    Set<String> aside = values(decision.recused());
    Set<String> seen = new HashSet<>();
    List<Text> voters = new ArrayList<>();
    List<Text> recused = new ArrayList<>();
    List<Text> withoutVote = new ArrayList<>();
    List<Text> strangers = new ArrayList<>();
    List<Text> repeated = new ArrayList<>();
    for (Text office : decision.present()) {
      if (!seen.add(office.value())) {
        repeated.add(office);
      } else if (!members.contains(office.value()) && !voting.contains(office.value())) {
        strangers.add(office);
      } else if (aside.contains(office.value())) {
        recused.add(office);
      } else {
        (voting.contains(office.value()) ? voters : withoutVote).add(office);
      }
    }
    List<Text> absentAside = new ArrayList<>();
    for (Text office : decision.recused()) {
      if (seen.add(office.value())) {
        (members.contains(office.value()) ? absentAside : strangers).add(office);
      }
    }
    return new Attendance(terms, voters, recused, withoutVote, strangers, repeated, absentAside);
  }

  private static Set<String> values(List<Text> texts) {
    return texts.stream().map(Text::value).collect(Collectors.toSet());
  }

  /** Who may vote; terms that list nobody mean every member. */
  static Set<String> votingMembers(Terms terms) {
    return values(terms.voting().isEmpty() ? terms.members() : terms.voting());
  }

  /** Whether as many as the quorum were present and may vote. */
  public boolean isQuorate() {
    return voters.size() >= terms.quorum();
  }

  /** Whether an office was present and did not stand aside, with a vote of its own or without. */
  boolean sat(Text office) {
    return voters.stream().anyMatch(each -> each.is(office.value()))
        || withoutVote.stream().anyMatch(each -> each.is(office.value()));
  }
}
