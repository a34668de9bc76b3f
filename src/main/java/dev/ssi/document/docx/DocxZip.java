package dev.ssi.document.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The container of a Word document. Its bytes depend on the parts alone: entries stand in the order
 * given, carry one fixed date, and are stored, since compressors differ from one Java to another.
 */
public final class DocxZip {
  private static final LocalDateTime DATE = LocalDateTime.of(1980, 2, 1, 0, 0);

  private DocxZip() {}

  /**
   * A part of the package.
   *
   * @param name its path, without a slash at the start
   */
  public record Part(String name, Content content) {

    /** A part that is the same in every document, from a resource of the same name. */
    static Part fixed(String name, String resource) {
      return new Part(name, out -> copy(resource, out));
    }
  }

  /** What a part holds. It is asked for twice, and gives the same each time. */
  @FunctionalInterface
  public interface Content {
    void write(OutputStream out) throws IOException;
  }

  /** Writes the parts, and leaves the stream open. */
  public static void write(List<Part> parts, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (Part part : parts) {
      zip.putNextEntry(entry(part));
      part.content().write(zip);
      zip.closeEntry();
    }
    zip.finish();
  }

  /** What is stored needs its size and sum beforehand: a first pass finds them. */
  private static ZipEntry entry(Part part) throws IOException {
    Counter counter = new Counter();
    CheckedOutputStream checked = new CheckedOutputStream(counter, new CRC32());
    part.content().write(checked);
    ZipEntry entry = new ZipEntry(part.name());
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(counter.count);
    entry.setCompressedSize(counter.count);
    entry.setCrc(checked.getChecksum().getValue());
    entry.setTimeLocal(DATE);
    return entry;
  }

  private static void copy(String resource, OutputStream out) throws IOException {
    try (InputStream in = DocxZip.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + resource + " is missing");
      }
      in.transferTo(out);
    }
  }

  private static final class Counter extends OutputStream {
    private long count;

    @Override
    public void write(int b) {
      count++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      count += length;
    }
  }
}
