package dev.ssi.serve;

import dev.ssi.document.Publication.Face;
import dev.ssi.document.Resources;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What every page of the preview needs beside the files of the site. */
final class Assets {
  private Assets() {}

  /** The files by name. */
  static Map<String, Face> faces() {
    return Map.of(
        "base.css", face("base.css"),
        "preview.css", face("live/preview.css"),
        "preview.js", face("live/preview.js"));
  }

  private static Face face(String resource) {
    return out -> out.write(Resources.text(resource).getBytes(StandardCharsets.UTF_8));
  }
}
