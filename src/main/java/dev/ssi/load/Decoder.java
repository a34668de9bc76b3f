package dev.ssi.load;

import dev.ssi.diagnostic.Finding;
import dev.ssi.source.SourceFile;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Turns bytes into text: UTF-8, with or without a byte order mark, and without NUL. */
final class Decoder {
  private static final char REPLACEMENT = '\uFFFD';

  private static final String UTF16 = "The file looks like UTF-16: save it as UTF-8.";

  private Decoder() {}

  /** Decodes a file; empty, with a finding, when it is too long or not text. */
  static Optional<SourceFile> decode(String path, byte[] bytes, Consumer<Finding> problems) {
    if (bytes.length > Limits.FILE_BYTES) {
      problems.accept(
          SyntaxRule.LIMIT
              .at(
                  SourceFile.absent(path).start(),
                  "The file is longer than "
                      + Limits.FILE_BYTES / (1024 * 1024)
                      + " MiB, so it was not read.")
              .help("Split it, or move what is no text out of the documents."));
      return Optional.empty();
    }
    if (isPlainAscii(bytes)) {
      return Optional.of(new SourceFile(path, new String(bytes, StandardCharsets.ISO_8859_1)));
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    int broken = text.indexOf(REPLACEMENT) >= 0 ? firstMalformed(bytes) : -1;
    if (broken >= 0) {
      problems.accept(malformed(path, bytes, broken));
      return Optional.empty();
    }
    SourceFile file = new SourceFile(path, withoutMark(text));
    int nul = file.text().indexOf('\0');
    if (nul >= 0) {
      // In UTF-16 every other byte of plain English is a NUL.
      boolean utf16 = file.text().chars().filter(unit -> unit == 0).count() > bytes.length / 4;
      problems.accept(
          SyntaxRule.ENCODING
              .at(file.span(nul, nul + 1), "The file contains a NUL, so it is not text.")
              .help(utf16 ? UTF16 : "Delete the character, or restore the file from git."));
      return Optional.empty();
    }
    return Optional.of(file);
  }

  /** As nearly all files are; of them nothing else need be asked. */
  private static boolean isPlainAscii(byte[] bytes) {
    for (byte letter : bytes) {
      if (letter <= 0) {
        return false;
      }
    }
    return true;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** The index of the first byte that is not UTF-8; -1 when U+FFFD is really written there. */
  private static int firstMalformed(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, CharBuffer.allocate(bytes.length + 1), true);
    return result.isError() ? in.position() : -1;
  }

  private static Finding malformed(String path, byte[] bytes, int broken) {
    boolean utf16 =
        bytes.length > 1
            && ((bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE
                || (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF);
    String before = withoutMark(new String(bytes, 0, broken, StandardCharsets.UTF_8));
    String rest = new String(bytes, broken, bytes.length - broken, StandardCharsets.ISO_8859_1);
    // The readable text stands in the file so that the finding can show its line.
    SourceFile file = new SourceFile(path, before + rest.replaceAll("[^ -~\r\n]", "?"));
    return SyntaxRule.ENCODING
        .at(
            file.span(before.length(), before.length() + 1),
            String.format(
                Locale.ROOT,
                "The byte 0x%02X is not UTF-8, so the file was not read.",
                bytes[broken] & 0xFF))
        .help(
            utf16
                ? UTF16
                : "Save the file as UTF-8; an older editor may have written Windows-1252.");
  }
}
