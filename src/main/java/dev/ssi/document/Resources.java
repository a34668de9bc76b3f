package dev.ssi.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files that ship with this package: style sheets, scripts and texts of licences. */
public final class Resources {
  private Resources() {}

  /**
   * The whole of a file.
   *
   * @param name below this package, such as {@code live/site.css}
   * @throws IllegalArgumentException if it is not shipped
   */
  public static String text(String name) {
    try (InputStream in = Resources.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource is called " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
