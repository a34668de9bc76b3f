package dev.ssi.cli;

import dev.ssi.diagnostic.Suggestion;
import dev.ssi.history.Provenance;
import dev.ssi.load.Loader;
import dev.ssi.load.SharedFiles;
import dev.ssi.query.Answer;
import dev.ssi.query.Query;
import dev.ssi.query.UnknownName;
import dev.ssi.source.SourceTree;
import dev.ssi.trace.Trace;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;

/** Puts a question to the documents of the repository, and prints the answer. */
final class Inquiry {
  /** So many names are listed rather than referred to. */
  private static final int FEW = 12;

  private final Ssi ssi;
  private final PrintWriter err;
  private final AtOption at;
  private final Face face;

  Inquiry(Ssi ssi, CommandSpec command, AtOption at, Face face) {
    this.ssi = ssi;
    this.err = command.commandLine().getErr();
    this.at = at;
    this.face = face;
  }

  /** For an answer with faces of its own. */
  Inquiry(Ssi ssi, CommandSpec command, AtOption at) {
    this(ssi, command, at, Face.text);
  }

  /** The faces of an answer; the constants are the words typed. */
  enum Face {
    text,
    json,
    csv
  }

  /**
   * Asks.
   *
   * @param otherwise what to do when a name is unknown and none comes near it
   * @return the exit status of an answer that finds something amiss, or none
   * @throws UserError if the question names something that is not there
   * @throws IOException if the documents cannot be walked
   */
  int ask(Function<Query, Answer> question, String otherwise) throws IOException {
    try (Sides sides = ssi.sides()) {
      return ask(at.of(sides).tree(), question, otherwise);
    }
  }

  /**
   * Shows an item with its history.
   *
   * @throws UserError if there is no such item and never was, or there is no history
   * @throws IOException if the documents cannot be walked
   */
  int askWithHistory(String id, String otherwise) throws IOException {
    try (Sides sides = ssi.sides()) {
      Side side = at.of(sides);
      Provenance provenance = Histories.of(sides, side, new SharedFiles(), Query.couldBe(id));
      return ask(side.tree(), query -> query.show(id, provenance), otherwise);
    }
  }

  /**
   * Asks for an answer with faces of its own.
   *
   * @param printed the face that is wanted
   */
  <A extends Answer> int ask(
      Function<Query, A> question, Function<A, String> printed, String otherwise)
      throws IOException {
    try (Sides sides = ssi.sides()) {
      return ask(at.of(sides).tree(), question, printed, otherwise);
    }
  }

  private int ask(SourceTree tree, Function<Query, Answer> question, String otherwise)
      throws IOException {
    return ask(tree, question, this::printed, otherwise);
  }

  private String printed(Answer answer) {
    return switch (face) {
      case text -> answer.text(ssi.isQuiet());
      case json -> answer.json();
      case csv -> answer.csv();
    };
  }

  private <A extends Answer> int ask(
      SourceTree tree, Function<Query, A> question, Function<A, String> printed, String otherwise)
      throws IOException {
    Query query = new Query(new Trace(Loader.load(tree).documents()), tree.origin(), ssi.asOf());
    if (!query.isComplete()) {
      err.println(
          "ssi: Not every file could be read, so something may be missing here:"
              + " `ssi validate` says which.");
    }
    A answer = answer(question, query, otherwise);
    ssi.out().print(printed.apply(answer));
    return (answer.isClean() ? ExitStatus.CLEAN : ExitStatus.FINDINGS).code();
  }

  /**
   * Asks.
   *
   * @param otherwise what to do when a name is unknown and none comes near it
   * @throws UserError if the question names something that is not there
   */
  static <A extends Answer> A answer(Function<Query, A> question, Query query, String otherwise) {
    try {
      return question.apply(query);
    } catch (UnknownName unknown) {
      throw new UserError(unknown.getMessage() + help(unknown, otherwise));
    }
  }

  private static String help(UnknownName unknown, String otherwise) {
    List<String> known = unknown.known();
    if (known.isEmpty()) {
      return "";
    }
    String all = known.size() > FEW ? otherwise : "There are " + String.join(", ", known) + ".";
    return " " + Suggestion.of(unknown.name(), known).question().orElse(all);
  }
}
