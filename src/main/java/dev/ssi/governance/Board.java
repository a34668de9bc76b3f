package dev.ssi.governance;

import dev.ssi.governance.Board.Group.Kind;
import dev.ssi.model.ChangeProposal;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.model.governance.Decision;
import dev.ssi.model.governance.Deployment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where every proposal, package, decision and deployment stands on a day. What was not yet recorded
 * by then is not on it.
 *
 * @param groups what needs somebody first: packages on their way, what is in no package, Section D,
 *     what was put off; then the packages that are done, and what was withdrawn. Within each, by
 *     id.
 */
public record Board(AsOf asOf, List<Group> groups) {
  public Board {
    groups = List.copyOf(groups);
  }

  /**
   * What belongs together.
   *
   * @param pack where the package stands, or null for what no package holds together
   */
  public record Group(
      Kind kind,
      Standing pack,
      List<Standing> proposals,
      List<Standing> decisions,
      List<Standing> deployments) {
    public Group {
      proposals = List.copyOf(proposals);
      decisions = List.copyOf(decisions);
      deployments = List.copyOf(deployments);
    }

    /** Why records stand together; in the order of the board. */
    public enum Kind {
      PACKAGE("Packages on their way"),
      UNPACKAGED("In no package"),
      SECTION_D("Decided by a modification of the SEC"),
      DEFERRED("Deferred"),
      DONE("Packages that are done"),
      WITHDRAWN("Withdrawn or superseded");

      private final String title;

      Kind(String title) {
        this.title = title;
      }

      public String title() {
        return title;
      }
    }

    /** All of it: the package, then proposals, decisions and deployments. */
    public List<Standing> standings() {
      List<Standing> all = new ArrayList<>();
      Optional.ofNullable(pack).ifPresent(all::add);
      all.addAll(records());
      return all;
    }

    /** All of it but the package. */
    public List<Standing> records() {
      List<Standing> records = new ArrayList<>(proposals);
      records.addAll(decisions);
      records.addAll(deployments);
      return records;
    }
  }

  /** Works out the board. */
  public static Board of(Register register, AsOf asOf) {
    return new Maker(register, asOf).board();
  }

  /** Everything that is on it, group by group. */
  public List<Standing> standings() {
    return groups.stream().flatMap(group -> group.standings().stream()).toList();
  }

  /** Where one record stands; empty if it is not on the board. */
  public Optional<Standing> standing(String id) {
    return standings().stream().filter(standing -> standing.id().equals(id)).findFirst();
  }

  public boolean isEmpty() {
    return groups.isEmpty();
  }

  /** Puts the records where they belong. */
  private static final class Maker {
    private final Register register;
    private final AsOf asOf;
    private final Reckoning reckoning;
    private final Standings standings;
    private final Map<String, Course> courses = new TreeMap<>();
    private final Map<String, Loose> packages = new TreeMap<>();
    private final Map<Kind, Loose> others = new TreeMap<>();

    /** A group that is being filled. */
    private record Loose(
        List<Standing> proposals, List<Standing> decisions, List<Standing> deployments) {
      Loose() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      }

      Group as(Kind kind, Standing pack) {
        return new Group(kind, pack, proposals, decisions, deployments);
      }
    }

    Maker(Register register, AsOf asOf) {
      this.register = register;
      this.asOf = asOf;
      this.reckoning = new Reckoning(register, asOf.day());
      this.standings = new Standings(reckoning);
      register.packages().forEach(pack -> packages.put(pack.id().value(), new Loose()));
    }

    Board board() {
      register.proposals().forEach(this::proposal);
      register.documents().records().decisions().forEach(this::decision);
      register.documents().records().deployments().forEach(this::deployment);
      List<Group> groups = new ArrayList<>();
      register.packages().stream().filter(this::isBegun).map(this::group).forEach(groups::add);
      others.forEach((kind, loose) -> groups.add(loose.as(kind, null)));
      groups.sort(Comparator.comparing(Group::kind));
      return new Board(asOf, groups);
    }

    private boolean isBegun(ConsultationPackage pack) {
      return pack.window() == null
          || reckoning.isPast(pack.window().from())
          || reckoning.isPast(pack.issued());
    }

    private Group group(ConsultationPackage pack) {
      Loose loose = packages.get(pack.id().value());
      Standing standing =
          new PackageStanding(reckoning, pack, courses, asOf.day())
              .standing(loose.proposals().stream().map(Standing::next).toList());
      Group group = loose.as(Kind.PACKAGE, standing);
      boolean isDone = group.standings().stream().noneMatch(Standing::isOpen);
      return isDone ? loose.as(Kind.DONE, standing) : group;
    }

    private void proposal(ChangeProposal proposal) {
      Course course = Course.of(proposal, register);
      courses.put(proposal.id().value(), course);
      course
          .at(asOf.day())
          .ifPresent(
              step -> place(course, step).proposals().add(standings.proposal(proposal, step)));
    }

    private Loose place(Course course, Step step) {
      if (step.state() == State.WITHDRAWN || step.state() == State.SUPERSEDED) {
        return other(Kind.WITHDRAWN);
      }
      if (step.state() == State.DEFERRED) {
        return other(Kind.DEFERRED);
      }
      List<Step> taken = course.until(asOf.day());
      if (taken.stream().anyMatch(it -> it.state() == State.ROUTED_TO_SECTION_D)) {
        return other(Kind.SECTION_D);
      }
      return taken.stream()
          .filter(it -> it.state() == State.PACKAGED)
          .reduce((first, last) -> last)
          .map(it -> packages.get(it.record()))
          .orElseGet(() -> other(Kind.UNPACKAGED));
    }

    private void decision(Decision decision) {
      standings.decision(decision).ifPresent(standing -> place(decision).decisions().add(standing));
    }

    private Loose place(Decision decision) {
      Loose pack = decision.pack() == null ? null : packages.get(decision.pack().value());
      if (pack != null) {
        return pack;
      }
      boolean isSectionD =
          decision.subject().stream()
              .flatMap(subject -> register.proposal(subject.proposal().value()).stream())
              .anyMatch(it -> it.route() != null && it.route().is("section-d"));
      return other(isSectionD ? Kind.SECTION_D : Kind.UNPACKAGED);
    }

    private void deployment(Deployment deployment) {
      List<Decision> decisions =
          deployment.decisions().stream()
              .flatMap(id -> register.decision(id.value()).stream())
              .toList();
      if (!decisions.isEmpty() && decisions.stream().noneMatch(it -> reckoning.isPast(it.date()))) {
        return;
      }
      Loose place =
          decisions.stream().findFirst().map(this::place).orElseGet(() -> other(Kind.UNPACKAGED));
      place.deployments().add(standings.deployment(deployment));
    }

    private Loose other(Kind kind) {
      return others.computeIfAbsent(kind, key -> new Loose());
    }
  }
}
