package dev.ssi.document.consult;

import dev.ssi.model.Documents;
import dev.ssi.model.PartyCategory;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.text.CsvReader;
import dev.ssi.text.CsvReader.Cell;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A response form that a Party filled in.
 *
 * @param received as written, or null where it is empty
 * @param position on the package
 * @param positions on single proposals, in the order of the form
 * @param comment all that it says in its own words, or null
 */
public record FilledForm(
    String party,
    String category,
    String received,
    String position,
    Map<String, String> positions,
    String comment) {
  /** Something that cannot be taken over, with its place. */
  public record Problem(int line, int column, String message) {}

  /** A form, or what is wrong with it: then the form is null. */
  public record Read(FilledForm form, List<Problem> problems) {
    public Read {
      problems = List.copyOf(problems);
    }
  }

  /** Reads a form of a package. */
  public static Read read(String text, ConsultationPackage pack, Documents documents) {
    Reader reader = new Reader(pack, documents);
    FilledForm form = reader.read(text);
    reader.problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
    return new Read(reader.problems.isEmpty() ? form : null, reader.problems);
  }

  private static final class Reader {
    private final ConsultationPackage pack;
    private final Documents documents;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Cell> answers = new LinkedHashMap<>();
    private final Map<String, String> comments = new LinkedHashMap<>();

    Reader(ConsultationPackage pack, Documents documents) {
      this.pack = pack;
      this.documents = documents;
    }

    FilledForm read(String text) {
      if (!text.contains(",") && text.contains(";")) {
        problems.add(
            new Problem(1, 1, "The fields are parted by semicolons. Save the form with commas."));
        return null;
      }
      List<List<Cell>> rows;
      try {
        rows = CsvReader.read(text);
      } catch (CsvReader.Malformed malformed) {
        problems.add(new Problem(malformed.line(), malformed.column(), malformed.getMessage()));
        return null;
      }
      if (!isForm(rows)) {
        return null;
      }
      rows.subList(1, rows.size()).forEach(this::row);
      boolean nothingRead = answers.isEmpty() && !problems.isEmpty();
      return nothingRead ? null : form();
    }

    private boolean isForm(List<List<Cell>> rows) {
      List<String> head =
          rows.isEmpty()
              ? List.of()
              : rows.get(0).stream().map(cell -> cell.text().strip()).toList();
      if (head.equals(FormCsv.COLUMNS)) {
        return true;
      }
      problems.add(
          new Problem(
              1,
              1,
              "This is no response form: its first line must be "
                  + String.join(",", FormCsv.COLUMNS)
                  + "."));
      return false;
    }

    private void row(List<Cell> row) {
      Cell first = row.get(0);
      if (row.size() != FormCsv.COLUMNS.size()) {
        problem(first, "The line has " + row.size() + " fields, and the form has 5.");
        return;
      }
      if (!first.text().strip().equals(pack.id().value())) {
        problem(first, "The form answers `" + first.text() + "`, not " + pack.id() + ".");
        return;
      }
      Cell key = row.get(1);
      String name = key.text().strip();
      if (!isKnown(name)) {
        problem(key, "The form has no line `" + name + "`.");
      } else if (answers.putIfAbsent(name, row.get(3)) != null) {
        problem(key, "The line `" + name + "` comes twice.");
      } else if (!row.get(4).text().isBlank()) {
        comments.put(name, row.get(4).text().strip());
      }
    }

    private boolean isKnown(String key) {
      return List.of(
                  FormLine.PARTY,
                  FormLine.CATEGORY,
                  FormLine.POSITION,
                  FormLine.COMMENT,
                  FormLine.RECEIVED)
              .contains(key)
          || isProposal(key)
          || question(key) > 0;
    }

    private boolean isProposal(String key) {
      return pack.proposals().stream().anyMatch(entry -> entry.proposal().is(key));
    }

    /** The number of a question, from 1; or 0. */
    private int question(String key) {
      for (int i = 1; i <= pack.questions().size(); i++) {
        if (key.equals(FormLine.QUESTION + i)) {
          return i;
        }
      }
      return 0;
    }

    private FilledForm form() {
      String party = needed(FormLine.PARTY, "The name of the Party is missing.");
      String category = category(needed(FormLine.CATEGORY, "The Party Category is missing."));
      String received = received();
      Map<String, String> positions = new LinkedHashMap<>();
      answers.forEach(
          (key, cell) -> {
            if (isProposal(key) && !cell.text().isBlank()) {
              positions.put(key, position(cell, FormLine.ON_PROPOSAL));
            }
          });
      String position = overall(positions);
      return new FilledForm(party, category, received, position, positions, comment());
    }

    private String needed(String key, String message) {
      String answer = answer(key);
      if (answer == null) {
        problem(answers.getOrDefault(key, new Cell("", 1, 1)), message);
      }
      return answer;
    }

    private String answer(String key) {
      Cell cell = answers.get(key);
      return cell == null || cell.text().isBlank() ? null : cell.text().strip();
    }

    private String category(String answer) {
      if (answer == null) {
        return null;
      }
      for (PartyCategory category : documents.categories()) {
        boolean titled =
            category.title() != null && category.title().value().equalsIgnoreCase(answer);
        if (category.id().value().equalsIgnoreCase(answer) || titled) {
          return category.id().value();
        }
      }
      problem(
          answers.get(FormLine.CATEGORY),
          "`"
              + answer
              + "` is no Party Category. There are "
              + documents.categories().stream()
                  .map(each -> each.id().value())
                  .collect(Collectors.joining(", "))
              + ".");
      return null;
    }

    private String received() {
      String answer = answer(FormLine.RECEIVED);
      if (answer == null || isDate(answer)) {
        return answer;
      }
      problem(
          answers.get(FormLine.RECEIVED),
          "`"
              + answer
              + "` is no day. Write 2019-08-02, or a moment with its offset: 2019-08-02T17:30+01:00.");
      return null;
    }

    private static boolean isDate(String text) {
      try {
        if (text.length() == 10) {
          LocalDate.parse(text);
        } else {
          OffsetDateTime.parse(text);
        }
        return true;
      } catch (DateTimeException other) {
        return false;
      }
    }

    private String position(Cell cell, List<String> known) {
      String position = cell.text().strip().toLowerCase(Locale.ROOT);
      if (!known.contains(position)) {
        problem(
            cell,
            "`" + cell.text().strip() + "` is no position: " + String.join(", ", known) + ".");
      }
      return position;
    }

    /** The position on the package; where it is empty, what those on the proposals amount to. */
    private String overall(Map<String, String> positions) {
      if (answer(FormLine.POSITION) != null) {
        return position(answers.get(FormLine.POSITION), FormLine.OVERALL);
      }
      List<String> distinct = positions.values().stream().distinct().toList();
      if (distinct.isEmpty()) {
        problem(
            answers.getOrDefault(FormLine.POSITION, new Cell("", 1, 1)),
            "No position is given, on the package or on a proposal.");
        return null;
      }
      return distinct.size() == 1 && positions.size() == pack.proposals().size()
          ? distinct.get(0)
          : "mixed";
    }

    private String comment() {
      List<String> parts = new ArrayList<>();
      comments.forEach(
          (key, comment) -> parts.add(isProposal(key) ? key + ": " + comment : comment));
      answers.forEach(
          (key, cell) -> {
            if (question(key) > 0 && !cell.text().isBlank()) {
              parts.add("Question " + question(key) + ": " + cell.text().strip());
            } else if (key.equals(FormLine.COMMENT) && !cell.text().isBlank()) {
              parts.add(cell.text().strip());
            }
          });
      return parts.isEmpty() ? null : String.join("\n", parts);
    }

    private void problem(Cell cell, String message) {
      problems.add(new Problem(cell.line(), cell.column(), message));
    }
  }
}
