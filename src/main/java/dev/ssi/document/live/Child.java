package dev.ssi.document.live;

/**
 * An item that has a section in what a page shows.
 *
 * @param number of its section
 * @param words what it is, in a sentence; empty where it has none
 */
public record Child(String number, String id, String title, String address, String words) {}
