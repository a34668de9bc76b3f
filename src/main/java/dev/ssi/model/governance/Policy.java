package dev.ssi.model.governance;

import dev.ssi.model.Text;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * The figures that governance runs by, each with the days it is in force: they are data, so that a
 * change of policy does not change what was lawful before.
 *
 * @param consultation the least Working Days of a consultation
 * @param windows how long proposals are gathered into one package, in months
 * @param maintenance how many hours of Planned Maintenance are allowed
 */
public record Policy(
    Text title, List<Figure> consultation, List<Figure> windows, List<Allowance> maintenance) {
  public Policy {
    consultation = List.copyOf(consultation);
    windows = List.copyOf(windows);
    maintenance = List.copyOf(maintenance);
  }

  /**
   * The days on which something is in force; {@code until}, the last one, is null while it runs.
   */
  public record InForce(Moment from, Moment until) {
    public boolean on(LocalDate day) {
      return !day.isBefore(from.date()) && (until == null || !day.isAfter(until.date()));
    }
  }

  /** A whole number in force for some time. */
  public record Figure(InForce inForce, int value, Text text) {}

  /**
   * Hours of Planned Maintenance.
   *
   * @param per whether the hours are those of a calendar month or of a week, Monday to Sunday
   */
  public record Allowance(InForce inForce, Duration hours, Per per, Text text) {}

  /** What an allowance is for. */
  public enum Per {
    MONTH,
    WEEK
  }
}
