package dev.ssi.sample;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One release of the sample, whole.
 *
 * @param date the moment of its commit and its tag
 * @param message of the commit and of the tag
 * @param files every file of it, by path; the arrays are not to be changed
 * @param consultations on what comes next; their texts were written on this one
 */
public record Edition(
    String version,
    String tag,
    Instant date,
    String message,
    SortedMap<String, byte[]> files,
    List<Consultation> consultations) {
  public Edition {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    consultations = List.copyOf(consultations);
  }
}
