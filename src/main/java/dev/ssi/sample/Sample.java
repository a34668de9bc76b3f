package dev.ssi.sample;

import dev.ssi.load.ReleaseManifest;
import dev.ssi.model.FileKind;
import dev.ssi.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The sample: the shipped documents, and over them one layer of files for each release. A layer is
 * a folder below {@code examples/releases}; it holds only what differs from the release before.
 */
public final class Sample {
  private static final String RELEASES = "examples/releases";
  private static final String MANIFEST = "release.yaml";

  /** What a repository has beside the documents, by its name here: no jar takes in a .gitignore. */
  private static final Map<String, String> BESIDE =
      Map.of("README.md", "README.md", "gitignore", ".gitignore");

  private final Path root;

  private Sample(Path root) {
    this.root = root;
  }

  /**
   * The editions of the sample, the first one first.
   *
   * @param root the folder that holds both documents and {@code examples}
   * @throws IOException if a file cannot be read
   */
  public static List<Edition> editions(Path root) throws IOException {
    return new Sample(root).editions();
  }

  /**
   * The smallest whole documents, by path.
   *
   * @param root as for {@link #editions}
   * @throws IOException if a file cannot be read
   */
  public static SortedMap<String, byte[]> smallest(Path root) throws IOException {
    return layer(root.resolve("examples/small"));
  }

  private List<Edition> editions() throws IOException {
    List<Edition> editions = new ArrayList<>();
    SortedMap<String, byte[]> files = layer(root);
    files.keySet().removeAll(BESIDE.values());
    for (Path folder : releases()) {
      ReleaseManifest manifest = manifest(folder);
      for (String path : manifest.deleted()) {
        if (files.remove(path) == null) {
          throw new IllegalArgumentException(folder + " deletes " + path + ", which is not there");
        }
      }
      files.putAll(layer(folder));
      editions.add(
          new Edition(
              manifest.version(), manifest.tag(), manifest.date(), manifest.message(), files));
    }
    return editions;
  }

  private List<Path> releases() throws IOException {
    try (Stream<Path> folders = Files.list(root.resolve(RELEASES))) {
      return folders
          .filter(folder -> Files.isRegularFile(folder.resolve(MANIFEST)))
          .sorted()
          .toList();
    }
  }

  private static ReleaseManifest manifest(Path folder) throws IOException {
    String text = Files.readString(folder.resolve(MANIFEST), StandardCharsets.UTF_8);
    return ReleaseManifest.read(new SourceFile(folder.getFileName() + "/" + MANIFEST, text));
  }

  /** The authored files in a folder, and what belongs beside them; nothing that tools leave. */
  private static SortedMap<String, byte[]> layer(Path folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (Map.Entry<String, String> each : BESIDE.entrySet()) {
      Path file = folder.resolve(each.getKey());
      if (Files.isRegularFile(file)) {
        files.put(each.getValue(), Files.readAllBytes(file));
      }
    }
    for (String part : List.of("appendix-ah", "baseline")) {
      if (Files.isDirectory(folder.resolve(part))) {
        try (Stream<Path> found = Files.walk(folder.resolve(part))) {
          for (Path file : found.filter(Files::isRegularFile).toList()) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            if (FileKind.of(path).isPresent()) {
              files.put(path, Files.readAllBytes(file));
            }
          }
        }
      }
    }
    return files;
  }
}
