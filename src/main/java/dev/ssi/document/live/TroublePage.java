package dev.ssi.document.live;

/**
 * What a preview shows where it can show nothing of the documents.
 *
 * @param edition as in {@link Preview#edition()}
 * @param message why, and what to do
 */
public record TroublePage(String edition, String message) {}
