package dev.ssi.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The colours of pictures that stand within a page. */
public final class PictureStyles {
  private PictureStyles() {}

  /** Rules in CSS, which use the custom properties of the page. */
  public static String css() {
    try (InputStream in = PictureStyles.class.getResourceAsStream("picture.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
