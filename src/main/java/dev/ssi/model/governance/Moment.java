package dev.ssi.model.governance;

import dev.ssi.source.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When something happened: a day, or a moment of one.
 *
 * @param date the day, as the clocks of Great Britain told it
 * @param instant the moment, if more than the day is written
 */
public record Moment(LocalDate date, Optional<Instant> instant, Span span) {}
