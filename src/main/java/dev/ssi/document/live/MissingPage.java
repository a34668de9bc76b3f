package dev.ssi.document.live;

/**
 * What a preview shows where the documents make no page.
 *
 * @param address what was asked for, without the slash before it
 */
public record MissingPage(SiteFacts site, String address) {
  public Shell shell() {
    return Shell.of(site, null, "There is no such page", address);
  }
}
