package dev.ssi.document.live;

/**
 * A link to a page, or to a place on one.
 *
 * @param address relative to the site's folder, such as {@code FC-SMI-01.html#FC-SMI-01.3}
 */
public record PageLink(String title, String address) {}
