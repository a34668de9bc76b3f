package dev.ssi.governance;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a change stands on its way from a proposal to a release. It is worked out from the records
 * by {@link Course}; nobody sets it.
 */
public enum State {
  /** One of the six details that a consultation gives is missing. */
  DRAFT("draft"),
  /** Complete, and in no package yet. */
  SUBMITTED("submitted"),
  /** Taken into a package whose consultation has not gone out. */
  PACKAGED("packaged"),
  /** The consultation has gone out and has not closed; its last day is part of it. */
  CONSULTING("consulting"),
  /** The last day for responses has passed, and nothing is decided. */
  CLOSED("closed"),
  AGREED("agreed"),
  AGREED_WITH_CONDITIONS("agreed with conditions"),
  DEFERRED("deferred"),
  REFUSED("refused"),
  /** Agreed, and either its development has begun or the record of a deployment is kept for it. */
  IN_DEVELOPMENT("in development"),
  /** Its development is signed off. */
  READY("ready"),
  /** Its deployment is signed off. */
  SIGNED_OFF("signed off"),
  /** The day on which it takes effect is reached. */
  DEPLOYED("deployed"),
  /** The record of a release carries its deployment. */
  RELEASED("released"),
  WITHDRAWN("withdrawn"),
  /** It changes Appendix AH, so a modification of the SEC decides on it and not the SSI process. */
  ROUTED_TO_SECTION_D("routed to Section D"),
  /** Another proposal takes its place. */
  SUPERSEDED("superseded"),
  /** It was in service and was taken back. */
  ROLLED_BACK("rolled back");

  private static final Set<State> AGREEMENTS = EnumSet.of(AGREED, AGREED_WITH_CONDITIONS);
  private static final Set<State> ON_THE_WAY_TO_SERVICE =
      EnumSet.of(AGREED, AGREED_WITH_CONDITIONS, IN_DEVELOPMENT, READY, SIGNED_OFF);
  private static final Set<State> IN_SERVICE = EnumSet.of(DEPLOYED, RELEASED);
  private static final Set<State> OVER =
      EnumSet.of(REFUSED, RELEASED, WITHDRAWN, SUPERSEDED, ROLLED_BACK);

  private final String title;

  State(String title) {
    this.title = title;
  }

  /** What people call it, such as {@code in development}. */
  public String title() {
    return title;
  }

  /** How it is written in a record, such as {@code in-development}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The state that a record writes so. */
  public static Optional<State> of(String word) {
    return Arrays.stream(values()).filter(state -> state.word().equals(word)).findFirst();
  }

  /** Whether it is agreed and not yet in service, however far it has come. */
  public boolean isOnTheWayToService() {
    return ON_THE_WAY_TO_SERVICE.contains(this);
  }

  /** Whether it is a decision that lets a change go ahead. */
  public boolean isAgreement() {
    return AGREEMENTS.contains(this);
  }

  public boolean isInService() {
    return IN_SERVICE.contains(this);
  }

  /** Whether nobody has anything to do about it. Of what may follow a refusal, no rule tells. */
  public boolean isOver() {
    return OVER.contains(this);
  }

  /** Whether a change may come from this state straight into another. */
  public boolean canBecome(State next) {
    return next().contains(next);
  }

  /**
   * The states that may follow this one. Three of them need saying: what is deferred goes back into
   * a package; what a modification of the SEC carries is agreed there, so it may appear in a
   * decision or in a deployment straight away; and of what follows a roll-back the SEC says
   * nothing, so a deployment of its own is let pass.
   */
  public Set<State> next() {
    Set<State> next =
        switch (this) {
          case DRAFT -> EnumSet.of(SUBMITTED, ROUTED_TO_SECTION_D);
          case SUBMITTED -> EnumSet.of(PACKAGED, ROUTED_TO_SECTION_D);
          case PACKAGED -> EnumSet.of(CONSULTING, ROUTED_TO_SECTION_D);
          case CONSULTING -> EnumSet.of(CLOSED, ROUTED_TO_SECTION_D);
          case CLOSED ->
              EnumSet.of(AGREED, AGREED_WITH_CONDITIONS, DEFERRED, REFUSED, ROUTED_TO_SECTION_D);
          case DEFERRED -> EnumSet.of(PACKAGED, ROUTED_TO_SECTION_D);
          case AGREED, AGREED_WITH_CONDITIONS -> EnumSet.of(IN_DEVELOPMENT);
          case IN_DEVELOPMENT -> EnumSet.of(READY);
          case READY -> EnumSet.of(SIGNED_OFF);
          case SIGNED_OFF -> EnumSet.of(DEPLOYED);
          case DEPLOYED -> EnumSet.of(RELEASED, ROLLED_BACK);
          case RELEASED -> EnumSet.of(ROLLED_BACK);
          case ROUTED_TO_SECTION_D ->
              EnumSet.of(
                  AGREED,
                  AGREED_WITH_CONDITIONS,
                  DEFERRED,
                  REFUSED,
                  IN_DEVELOPMENT,
                  READY,
                  SIGNED_OFF,
                  DEPLOYED,
                  RELEASED);
          case ROLLED_BACK -> EnumSet.of(IN_DEVELOPMENT, READY, SIGNED_OFF);
          case REFUSED, WITHDRAWN, SUPERSEDED -> EnumSet.noneOf(State.class);
        };
    if (!isOver() && !isInService()) {
      next.add(WITHDRAWN);
      next.add(SUPERSEDED);
    }
    return Collections.unmodifiableSet(next);
  }
}
