package dev.ssi.history.audit;

import java.time.LocalDate;

/**
 * Something that happened on the way of a proposal.
 *
 * @param date or null where the record does not say
 * @param kind of it, in a word or two, such as {@code consulted}; for programs
 * @param what happened, as the rest of a sentence that the date begins
 * @param record the id of the record that says so
 */
public record Milestone(LocalDate date, String kind, String what, String record) {}
