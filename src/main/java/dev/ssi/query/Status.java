package dev.ssi.query;

import dev.ssi.governance.AsOf;
import dev.ssi.governance.Board;
import dev.ssi.governance.Board.Group;
import dev.ssi.governance.Register;
import dev.ssi.governance.Standing;
import dev.ssi.text.NaturalOrder;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Where changes stand: the board, or as much of it as was asked for.
 *
 * @param board what is told
 * @param asked the ids asked for, as the records write them; empty where all were
 */
public record Status(Reading reading, Board board, Set<String> asked) implements Answer {
  public Status {
    asked = Collections.unmodifiableSet(new LinkedHashSet<>(asked));
  }

  /**
   * Colours, which only repeat what the words say.
   *
   * @param strong for headings
   * @param bad for what is overdue
   * @param faint for what needs nobody
   */
  public record Paint(
      UnaryOperator<String> strong, UnaryOperator<String> bad, UnaryOperator<String> faint) {
    /** No colours. */
    public static final Paint NONE =
        new Paint(UnaryOperator.identity(), UnaryOperator.identity(), UnaryOperator.identity());
  }

  static Status of(Reading reading, AsOf asOf, Collection<String> ids) {
    Board whole = Board.of(new Register(reading.trace().documents()), asOf);
    if (ids.isEmpty()) {
      return new Status(reading, whole, Set.of());
    }
    Set<String> asked = new LinkedHashSet<>();
    ids.forEach(id -> asked.add(find(whole, id).id()));
    List<Group> groups =
        whole.groups().stream().flatMap(group -> some(group, asked).stream()).toList();
    return new Status(reading, new Board(asOf, groups), asked);
  }

  private static Standing find(Board board, String id) {
    List<Standing> standings = board.standings();
    Optional<Standing> found =
        standings.stream().filter(it -> Lookup.couldBe(id).test(it.id())).findFirst();
    return found.orElseThrow(
        () ->
            new UnknownName(
                board.isEmpty()
                    ? "Nothing is on the board ("
                        + board.asOf().words()
                        + "), so `"
                        + id
                        + "` is not."
                    : "`"
                        + id
                        + "` is not on the board ("
                        + board.asOf().words()
                        + "): no record of governance has that id, or it was made later.",
                id,
                standings.stream().map(Standing::id).sorted(NaturalOrder.INSTANCE).toList()));
  }

  /**
   * What people are shown of a group below its package: all of it where they asked for it by name,
   * else only the proposals. What a decision or a deployment still lacks stands with its proposals.
   */
  List<Standing> rows(Group group) {
    return asked.isEmpty() ? group.proposals() : group.records();
  }

  /** What programs are told of a group; its package only where it was asked for. */
  List<Standing> all(Group group) {
    boolean hasPack =
        group.pack() != null && (asked.isEmpty() || asked.contains(group.pack().id()));
    return hasPack ? group.standings() : group.records();
  }

  /** As much of a group as was asked for; all of it where its package was. */
  private static Optional<Group> some(Group group, Set<String> asked) {
    if (group.pack() != null && asked.contains(group.pack().id())) {
      return Optional.of(group);
    }
    Group some =
        new Group(
            group.kind(),
            group.pack(),
            only(group.proposals(), asked),
            only(group.decisions(), asked),
            only(group.deployments(), asked));
    return some.records().isEmpty() ? Optional.empty() : Optional.of(some);
  }

  private static List<Standing> only(List<Standing> standings, Set<String> asked) {
    return standings.stream().filter(standing -> asked.contains(standing.id())).toList();
  }

  @Override
  public String text(boolean brief) {
    return text(brief, Paint.NONE);
  }

  /** The board with colours. */
  public String text(boolean brief, Paint paint) {
    return new StatusText(this, paint).render(brief);
  }

  /** As tables for a wiki or a merge request. */
  public String markdown() {
    return StatusMarkdown.render(this);
  }

  @Override
  public String json() {
    return StatusData.json(this);
  }

  @Override
  public String csv() {
    return StatusData.csv(this);
  }
}
