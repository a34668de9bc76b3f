package dev.ssi.model.governance;

import dev.ssi.model.Text;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a change proposal says beside what is to change: the details that a consultation must give
 * (SECMP0058, section 3), its priority and its own history. Any of it may still be missing while
 * the proposal is a draft; a rule says so, not the reader.
 *
 * @param type what type of change it is, such as usability
 * @param parties the Party Categories expected to be impacted, and how; or why none is
 * @param roles ids of the User Roles concerned, or the one word {@code all}
 * @param history what happened to the record, in the order written
 * @param withdrawn when and why it was withdrawn, or null
 * @param supersededBy the id of the proposal that takes its place, or null
 * @param status where the author says it stands; checked against what is computed; or null
 */
public record Proposed(
    Text revision,
    Text type,
    Parties parties,
    List<Text> roles,
    Text benefits,
    Text consequences,
    Cost cost,
    Timescale timescale,
    Priority priority,
    List<Event> history,
    Event withdrawn,
    Text supersededBy,
    Text status) {
  public Proposed {
    roles = List.copyOf(roles);
    history = List.copyOf(history);
  }

  /**
   * Which Party Categories are impacted.
   *
   * @param impacts how each is, in the order written
   * @param none why none is, or null where some are
   */
  public record Parties(List<Impact> impacts, Text none) {
    public Parties {
      impacts = List.copyOf(impacts);
    }
  }

  /** How one Party Category is impacted. */
  public record Impact(Text category, Text how) {}

  /**
   * The anticipated cost range.
   *
   * @param min in units of the currency, or null where it is missing
   * @param max likewise
   * @param basis where the figures come from, in words, or null
   * @param atRisk money spent before the consultation, or null; null counts as nothing
   * @param place where the range stands, for what is missing from it
   */
  public record Cost(
      Amount min, Amount max, Text currency, Text basis, Amount atRisk, Text place) {}

  /** An amount of money with the place where it is written. */
  public record Amount(BigDecimal value, Text text) {}

  /**
   * The anticipated timescales; either may be null.
   *
   * @param develop from the first to the last day of development
   * @param deploy from the first to the last day on which it may be deployed
   */
  public record Timescale(Period develop, Period deploy) {}

  /** From one day to another, both included. */
  public record Period(Moment from, Moment to) {}

  /**
   * How the change stands to the others, and why; any of it may be null.
   *
   * @param rank 1 is the first
   * @param origin {@code user}, {@code dcc} or {@code regulatory}
   */
  public record Priority(Text rank, Text origin, Text rationale) {}
}
