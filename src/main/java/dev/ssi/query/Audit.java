package dev.ssi.query;

import dev.ssi.history.audit.AuditTrail;
import java.util.Collection;
import java.util.Optional;

/** The audit trail, or as much of it as was asked for. */
public final class Audit implements Answer {
  private final Reading reading;
  private final AuditTrail trail;
  private final boolean isNarrow;

  private Audit(Reading reading, AuditTrail trail, boolean isNarrow) {
    this.reading = reading;
    this.trail = trail;
    this.isNarrow = isNarrow;
  }

  static Audit of(Reading reading, AuditTrail trail, String id) {
    if (id == null) {
      return new Audit(reading, trail, /* isNarrow= */ false);
    }
    Collection<String> ids = trail.ids();
    Optional<String> exact = ids.stream().filter(id::equals).findFirst();
    String found =
        exact
            .or(() -> ids.stream().filter(Lookup.couldBe(id)).findFirst())
            .orElseThrow(
                () -> new UnknownName("The audit trail does not know `" + id + "`.", id, ids));
    return new Audit(reading, trail.about(found), /* isNarrow= */ true);
  }

  /** {@inheritDoc} Only what is missing in the trail counts. */
  @Override
  public boolean isClean() {
    return trail.isWhole();
  }

  @Override
  public String text(boolean brief) {
    return new AuditText(trail, isNarrow).render(brief);
  }

  @Override
  public String json() {
    return AuditJson.render(reading, trail);
  }

  @Override
  public String csv() {
    return AuditRows.of(trail).csv();
  }

  /** As a document in Markdown. */
  public String markdown() {
    return AuditMarkdown.render(trail);
  }
}
