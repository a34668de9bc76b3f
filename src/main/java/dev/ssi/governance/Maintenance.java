package dev.ssi.governance;

import dev.ssi.model.governance.Deployment;
import dev.ssi.model.governance.Deployment.Window;
import dev.ssi.model.governance.Policy;
import dev.ssi.model.governance.Policy.Allowance;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Hours of Planned Maintenance of all deployments together, by the calendar month or the ISO week.
 * A window is split at midnight by the clocks of Great Britain, and each day of it counts towards
 * the allowance in force on that day. Hours are those that pass: a night in which the clocks change
 * has one more or one less. Time that two windows share counts once.
 */
public final class Maintenance {
  private static final ZoneId GREAT_BRITAIN = ZoneId.of("Europe/London");

  private final Policy policy;
  private final Map<Key, Total> totals = new LinkedHashMap<>();

  private Maintenance(Policy policy) {
    this.policy = policy;
  }

  /** A window, and the deployment that needs it. */
  public record Spell(Deployment deployment, Window window) {
    private Instant start() {
      return window.start().instant().orElseThrow();
    }

    private Instant end() {
      return window.end().instant().orElseThrow();
    }

    private boolean isSound() {
      return window.start().instant().isPresent()
          && window.end().instant().isPresent()
          && start().isBefore(end());
    }
  }

  private record Key(Allowance allowance, LocalDate start) {}

  /** The totals of every month or week with maintenance, in order of time. */
  public static List<Total> totals(Collection<Deployment> deployments, Policy policy) {
    Maintenance maintenance = new Maintenance(policy);
    Instant covered = Instant.MIN;
    for (Spell spell : spells(deployments)) {
      Instant from = spell.start().isAfter(covered) ? spell.start() : covered;
      if (from.isBefore(spell.end())) {
        maintenance.add(spell, from);
        covered = spell.end();
      }
    }
    return List.copyOf(maintenance.totals.values());
  }

  private static List<Spell> spells(Collection<Deployment> deployments) {
    return deployments.stream()
        .flatMap(each -> each.maintenance().stream().map(window -> new Spell(each, window)))
        .filter(Spell::isSound)
        .sorted(Comparator.comparing(Spell::start).thenComparing(Spell::end))
        .toList();
  }

  private void add(Spell spell, Instant from) {
    for (Instant at = from; at.isBefore(spell.end()); ) {
      LocalDate day = at.atZone(GREAT_BRITAIN).toLocalDate();
      Instant midnight = day.plusDays(1).atStartOfDay(GREAT_BRITAIN).toInstant();
      Instant to = midnight.isBefore(spell.end()) ? midnight : spell.end();
      Instant start = at;
      allowance(day)
          .ifPresent(found -> total(found, day).add(spell, day, Duration.between(start, to)));
      at = to;
    }
  }

  private Optional<Allowance> allowance(LocalDate day) {
    return policy.maintenance().stream()
        .filter(each -> each.inForce().on(day))
        .reduce((first, later) -> isBefore(later, first) ? first : later);
  }

  private static boolean isBefore(Allowance one, Allowance other) {
    return one.inForce().from().date().isBefore(other.inForce().from().date());
  }

  private Total total(Allowance allowance, LocalDate day) {
    Span span = Span.of(day, allowance.per());
    return totals.computeIfAbsent(
        new Key(allowance, span.from()), key -> new Total(allowance, span));
  }

  /** The hours of one month or week, as far as one allowance is in force in it. */
  public static final class Total {
    private final Allowance allowance;
    private final Span span;
    private final List<Spell> spells = new ArrayList<>();
    private Duration hours = Duration.ZERO;
    private Spell beyond;
    private LocalDate passed;

    private Total(Allowance allowance, Span span) {
      this.allowance = allowance;
      this.span = span;
    }

    private void add(Spell spell, LocalDate day, Duration more) {
      if (!spells.contains(spell)) {
        spells.add(spell);
      }
      hours = hours.plus(more);
      if (beyond == null && hours.compareTo(allowance.hours()) > 0) {
        beyond = spell;
        passed = day;
      }
    }

    public Allowance allowance() {
      return allowance;
    }

    public Span span() {
      return span;
    }

    public Duration hours() {
      return hours;
    }

    /** The windows that it is made of, in order of time. */
    public List<Spell> spells() {
      return List.copyOf(spells);
    }

    /** The window in which the allowance was passed; empty while it is kept. */
    public Optional<Spell> beyond() {
      return Optional.ofNullable(beyond);
    }

    /** The day on which the allowance was passed; empty while it is kept. */
    public Optional<LocalDate> passed() {
      return Optional.ofNullable(passed);
    }
  }

  /**
   * A calendar month or a week.
   *
   * @param from its first day
   * @param to its last day
   * @param name such as {@code 2019-11} or, by ISO 8601, {@code 2020-W53}
   */
  public record Span(LocalDate from, LocalDate to, String name) {
    static Span of(LocalDate day, Policy.Per per) {
      return switch (per) {
        case MONTH -> month(day);
        case WEEK -> week(day);
      };
    }

    private static Span month(LocalDate day) {
      LocalDate first = day.withDayOfMonth(1);
      return new Span(first, first.plusMonths(1).minusDays(1), day.toString().substring(0, 7));
    }

    private static Span week(LocalDate day) {
      LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
      String name =
          String.format(
              Locale.ROOT,
              "%d-W%02d",
              monday.get(IsoFields.WEEK_BASED_YEAR),
              monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      return new Span(monday, monday.plusDays(6), name);
    }
  }
}
