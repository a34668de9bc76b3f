package dev.ssi.cli;

import dev.ssi.document.consult.FilledForm;
import dev.ssi.document.consult.ResponseYaml;
import dev.ssi.model.Documents;
import dev.ssi.model.governance.ConsultationPackage;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Takes filled response forms, and prints what to add to the record of the package. */
final class FormIntake {
  /** A form is a few kilobytes; more than this is none. */
  private static final long MOST_BYTES = 4 << 20;

  private final Ssi ssi;
  private final PrintWriter err;
  private final Documents documents;
  private final ConsultationPackage pack;

  FormIntake(Ssi ssi, PrintWriter err, Documents documents, ConsultationPackage pack) {
    this.ssi = ssi;
    this.err = err;
    this.documents = documents;
    this.pack = pack;
  }

  /**
   * Prints the lines of all forms, or nothing when any of them is malformed.
   *
   * @throws UserError if one cannot be taken over; each fault is told with its place before
   */
  void take(List<Path> files) {
    List<FilledForm> forms = new ArrayList<>();
    boolean whole = true;
    for (Path file : files) {
      FilledForm.Read read = FilledForm.read(text(file), pack, documents);
      for (FilledForm.Problem problem : read.problems()) {
        err.println(
            file + ":" + problem.line() + ":" + problem.column() + ": " + problem.message());
      }
      whole &= read.form() != null;
      forms.add(read.form());
    }
    if (!whole) {
      throw new UserError("Nothing was taken over. Mend the forms and run it again.");
    }
    print(forms);
  }

  private void print(List<FilledForm> forms) {
    ssi.out().println("# To add under `responses:` of " + pack.id() + ".");
    String day = ssi.asOf() == null ? null : ssi.asOf().toString();
    for (FilledForm form : forms) {
      ssi.out().print(ResponseYaml.of(form, day));
      if (pack.responses().stream().anyMatch(it -> it.party().is(form.party()))) {
        err.println("ssi: " + form.party() + " has answered before; the last answer counts.");
      }
      if (form.received() == null && day == null) {
        err.println(
            "ssi: when the response of "
                + form.party()
                + " was received is not in the form: write it, or give it with --as-of.");
      }
    }
  }

  private String text(Path file) {
    Path place = ssi.directory().resolve(file);
    byte[] bytes;
    try {
      if (Files.size(place) > MOST_BYTES) {
        throw new UserError(file + " is too large to be a response form.");
      }
      bytes = Files.readAllBytes(place);
    } catch (IOException unreadable) {
      throw new UserError(file + " cannot be read: " + Failure.ofReading(unreadable));
    }
    return decoded(file, bytes);
  }

  private static String decoded(Path file, byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
    String read = text.flip().toString();
    if (result.isError()) {
      long line = read.chars().filter(c -> c == '\n').count() + 1;
      int column = read.length() - read.lastIndexOf('\n');
      throw new UserError(
          file
              + ":"
              + line
              + ":"
              + column
              + ": The form is not in UTF-8. Save it again as `CSV UTF-8`.");
    }
    return read;
  }
}
