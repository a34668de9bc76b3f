package dev.ssi.query;

/** What a question is answered with, in each form it can be printed in. */
public interface Answer {

  /**
   * For people at a terminal, at most 100 columns where that can be.
   *
   * @param brief without the summary that the answer ends with
   */
  String text(boolean brief);

  /** For other programs. Lines and columns count from 1. */
  String json();

  /** For spreadsheets. */
  String csv();

  /** Whether nothing is amiss; only an answer that judges can say otherwise. */
  default boolean isClean() {
    return true;
  }
}
