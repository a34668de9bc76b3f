package dev.ssi.model.governance;

import dev.ssi.model.Text;
import java.util.List;

/**
 * The record of a release: what was published together.
 *
 * @param id {@code REL-} and the version
 * @param previous the version before, or null for the first
 * @param commit the commit whose text is released
 * @param deployments ids of the deployments it carries
 * @param live the digest of the live document, or null
 * @param delta the digest of the delta document since the version before, or null
 * @param madeBy the tool that made both, such as {@code ssi 1.0.0}, or null
 */
public record Release(
    Text id,
    Text version,
    Moment date,
    Text previous,
    Text commit,
    List<Text> deployments,
    Digest live,
    Digest delta,
    Text madeBy) {
  public Release {
    deployments = List.copyOf(deployments);
  }

  /** A record that does not say what made the publications. */
  public Release(
      Text id,
      Text version,
      Moment date,
      Text previous,
      Text commit,
      List<Text> deployments,
      Digest live,
      Digest delta) {
    this(id, version, date, previous, commit, deployments, live, delta, null);
  }

  /**
   * The digest of a publication.
   *
   * @param digest of its JSON, {@code sha256:…}: the one face that holds all and that no style
   *     changes
   */
  public record Digest(Text digest) {}
}
