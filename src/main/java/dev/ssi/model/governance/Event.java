package dev.ssi.model.governance;

import dev.ssi.model.Text;

/**
 * A line of a record's own history.
 *
 * @param what happened, in words
 * @param by which body or role; never a person
 */
public record Event(Moment when, Text what, Text by) {}
