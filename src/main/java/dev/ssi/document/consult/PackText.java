package dev.ssi.document.consult;

import dev.ssi.document.delta.ChangeFaces;
import dev.ssi.document.delta.DeltaText.Paint;

/** The pack for a terminal. */
public final class PackText {
  private PackText() {}

  /** The whole pack. */
  public static String render(Pack pack, Paint paint) {
    ChangeFaces faces = new ChangeFaces(pack.delta());
    return new PartsText(paint.strong(), change -> faces.text(change, paint))
        .render(PackParts.title(pack), PackParts.cover(pack), PackParts.of(pack));
  }

  /** The cover, what is missing, and the summary. */
  public static String brief(Pack pack, Paint paint) {
    return new PartsText(paint.strong(), change -> "")
        .render(PackParts.title(pack), PackParts.cover(pack), PackParts.brief(pack));
  }
}
