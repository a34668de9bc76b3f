package dev.ssi.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/** What the tool brings with it: both documents and the examples, in its jar. */
public final class Shipped {
  private static final String HERE = "/dev/ssi/sample";
  private static final String LANDMARK = HERE + "/examples/releases/v1.0/release.yaml";

  private Shipped() {}

  /** The editions of the sample, the first one first. */
  public static List<Edition> editions() {
    return read(Sample::editions);
  }

  /** The smallest whole documents, by path. */
  public static SortedMap<String, byte[]> smallest() {
    return read(Sample::smallest);
  }

  /** What reads something below a folder. */
  private interface Reader<T> {
    T read(Path root) throws IOException;
  }

  private static <T> T read(Reader<T> reader) {
    try {
      URL landmark = Shipped.class.getResource(LANDMARK);
      URLConnection connection = landmark.openConnection();
      if (connection instanceof JarURLConnection inJar) {
        Path jar = Path.of(inJar.getJarFileURL().toURI());
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
          return reader.read(files.getPath(HERE));
        }
      }
      // Before it is packaged, as in the tests, the tool is a folder.
      return reader.read(Path.of(landmark.toURI()).getParent().getParent().getParent().getParent());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
