package dev.ssi.sample;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The text that a package of the sample proposes, on a branch of its own.
 *
 * @param files every file of it, by path; the arrays are not to be changed
 */
public record Consultation(
    String branch, Instant date, String message, SortedMap<String, byte[]> files) {
  public Consultation {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }
}
