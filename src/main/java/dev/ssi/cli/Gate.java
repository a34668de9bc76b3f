package dev.ssi.cli;

import dev.ssi.diagnostic.Finding;
import dev.ssi.source.Span;
import java.util.List;

/**
 * Something that must hold before a release is made.
 *
 * @param title what must hold, as a sentence without a full stop
 * @param detail what was looked at, in a few words, or null
 * @param obstacles what does not hold; empty where the gate is open
 */
record Gate(String title, String detail, List<Obstacle> obstacles) {
  Gate {
    obstacles = List.copyOf(obstacles);
  }

  boolean isOpen() {
    return obstacles.isEmpty();
  }

  /**
   * Why a gate is shut.
   *
   * @param message what is wrong, as a sentence
   * @param place {@code path:line}, or a path alone, or null where it is no matter of a file
   * @param next what to do about it, or null
   */
  record Obstacle(String message, String place, String next) {
    static Obstacle at(Span span, String message, String next) {
      boolean absent = span.file().text().isEmpty();
      return new Obstacle(message, absent ? span.path() : span.path() + ":" + span.line(), next);
    }

    static Obstacle of(Finding finding) {
      String next =
          finding.help() == null
              ? "`ssi explain " + finding.rule().id() + "` tells more."
              : finding.help();
      return at(finding.span(), finding.message() + " [" + finding.rule().id() + "]", next);
    }
  }
}
