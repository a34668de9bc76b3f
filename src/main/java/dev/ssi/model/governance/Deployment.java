package dev.ssi.model.governance;

import dev.ssi.model.Text;
import java.time.Duration;
import java.util.List;

/**
 * How agreed changes are put into service.
 *
 * @param decisions ids of the decisions that agreed them
 * @param proposals ids of those of their proposals that are deployed; empty stands for all
 * @param development the sign-off of development, or null
 * @param deployment the sign-off of deployment, or null
 * @param maintenance windows of Planned Maintenance
 * @param consulted the consultation of the Operations Group on more maintenance, or null
 * @param release the version it is released in, or null
 * @param effective the first day in service, or null
 * @param rolledBack when and why it was taken back, or null
 */
public record Deployment(
    Text id,
    List<Text> decisions,
    List<Text> proposals,
    SignOff development,
    SignOff deployment,
    List<Window> maintenance,
    SignOff consulted,
    Text release,
    Moment effective,
    Event rolledBack) {
  public Deployment {
    decisions = List.copyOf(decisions);
    proposals = List.copyOf(proposals);
    maintenance = List.copyOf(maintenance);
  }

  /**
   * That a body looked at something, and let it go on.
   *
   * @param reference of the meeting or paper, or null
   */
  public record SignOff(Text body, Moment date, Text reference) {}

  /** A stretch of Planned Maintenance; both moments have a time. */
  public record Window(Moment start, Moment end) {
    /** How long it takes, by the hours that pass and not by the clock on the wall. */
    public Duration length() {
      return Duration.between(start.instant().orElseThrow(), end.instant().orElseThrow());
    }
  }
}
