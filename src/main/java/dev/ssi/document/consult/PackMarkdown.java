package dev.ssi.document.consult;

import dev.ssi.document.delta.ChangeFaces;

/** The pack in Markdown. */
public final class PackMarkdown {
  private PackMarkdown() {}

  /** The whole pack. */
  public static String render(Pack pack) {
    ChangeFaces faces = new ChangeFaces(pack.delta());
    return new PartsMarkdown(faces::markdown)
        .render(PackParts.title(pack), PackParts.cover(pack), PackParts.of(pack));
  }
}
