package dev.ssi.document.live;

import dev.ssi.document.Publication;
import dev.ssi.document.Resources;
import dev.ssi.document.book.Book;
import dev.ssi.picture.PictureStyles;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The look and the behaviour of the site, and what its search looks through. */
public final class SiteAssets {
  private static final int BUFFER = 32_768;

  private SiteAssets() {}

  /** Adds the style sheet, the scripts and the index of a book to what is published. */
  public static void addTo(Publication site, Book book) {
    add(
        site,
        "site.css",
        Resources.text("base.css")
            + Resources.text("live/site.css")
            + Resources.text("live/item.css")
            + Resources.text("live/answers.css")
            + PictureStyles.css());
    for (String script :
        List.of("site.js", "search.js", "minisearch.js", "matrix.js", "terms.js")) {
      add(site, script, Resources.text("live/" + script));
    }
    site.add(
        SearchIndex.NAME,
        out -> {
          // Gathers the many short words, each of which would be encoded by itself.
          Writer writer =
              new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
          SearchIndex.write(book, writer);
          writer.flush();
        });
  }

  private static void add(Publication site, String name, String text) {
    site.add(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }
}
