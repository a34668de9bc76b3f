package dev.ssi.governance;

import dev.ssi.model.Calendar;
import dev.ssi.model.Documents;
import dev.ssi.model.governance.Policy;
import dev.ssi.model.governance.Policy.Figure;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How long a consultation lasts, and how long proposals are gathered for one. */
public final class Consultation {
  private Consultation() {}

  /**
   * The earliest lawful close of a consultation: the last of so many Working Days after its issue
   * as the policy in force on that day asks for.
   *
   * @return empty where there is no such policy, or no calendar
   * @throws OutsideCalendar if the calendar does not cover every day of it
   */
  public static Optional<Count> earliestClose(LocalDate issued, Documents documents) {
    Optional<Calendar> calendar = documents.calendar();
    Optional<Figure> least = leastWorkingDays(issued, documents);
    return calendar.isEmpty() || least.isEmpty()
        ? Optional.empty()
        : Optional.of(new WorkingDays(calendar.get()).add(issued, least.get().value()));
  }

  /** The least Working Days of a consultation that is issued on a day. */
  public static Optional<Figure> leastWorkingDays(LocalDate issued, Documents documents) {
    return documents.records().policy().map(Policy::consultation).flatMap(all -> on(all, issued));
  }

  /** The most months of a package's window that ends on a day. */
  public static Optional<Figure> mostMonths(LocalDate end, Documents documents) {
    return documents.records().policy().map(Policy::windows).flatMap(all -> on(all, end));
  }

  /** The figure in force on a day; of several, the one that came into force last. */
  private static Optional<Figure> on(List<Figure> figures, LocalDate day) {
    return figures.stream()
        .filter(figure -> figure.inForce().on(day))
        .max(Comparator.comparing(figure -> figure.inForce().from().date()));
  }
}
