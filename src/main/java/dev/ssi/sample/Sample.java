package dev.ssi.sample;

import dev.ssi.load.ConsultationManifest;
import dev.ssi.load.ReleaseManifest;
import dev.ssi.model.FileKind;
import dev.ssi.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The sample: the shipped documents, and over them one layer of files for each release. A layer is
 * a folder below {@code examples/releases}; it holds only what differs from the release before.
 * What was proposed between two releases, and is in neither, is below {@code
 * examples/consultations}.
 */
public final class Sample {
  private static final String RELEASES = "examples/releases";
  private static final String MANIFEST = "release.yaml";
  private static final String CONSULTATIONS = "examples/consultations";
  private static final String CONSULTATION = "consultation.yaml";

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
    for (Path folder : folders(RELEASES, MANIFEST)) {
      ReleaseManifest manifest = ReleaseManifest.read(source(folder, MANIFEST));
      for (String path : manifest.deleted()) {
        if (files.remove(path) == null) {
          throw new IllegalArgumentException(folder + " deletes " + path + ", which is not there");
        }
      }
      files.putAll(layer(folder));
      editions.add(
          new Edition(
              manifest.version(),
              manifest.tag(),
              manifest.date(),
              manifest.message(),
              files,
              List.of()));
    }
    return consulted(editions);
  }

  private List<Edition> consulted(List<Edition> editions) throws IOException {
    Map<String, SortedMap<String, byte[]>> texts = new HashMap<>();
    editions.forEach(edition -> texts.put(edition.tag(), edition.files()));
    Map<String, List<Consultation>> consultations = new HashMap<>();
    for (Path folder : folders(CONSULTATIONS, CONSULTATION)) {
      ConsultationManifest manifest = ConsultationManifest.read(source(folder, CONSULTATION));
      Consultation text =
          ProposedText.of(
              manifest, texts.get(manifest.over()), texts.get(manifest.towards()), layer(folder));
      consultations.computeIfAbsent(manifest.over(), tag -> new ArrayList<>()).add(text);
    }
    return editions.stream()
        .map(
            each ->
                new Edition(
                    each.version(),
                    each.tag(),
                    each.date(),
                    each.message(),
                    each.files(),
                    consultations.getOrDefault(each.tag(), List.of())))
        .toList();
  }

  private List<Path> folders(String parent, String manifest) throws IOException {
    try (Stream<Path> folders = Files.list(root.resolve(parent))) {
      return folders
          .filter(folder -> Files.isRegularFile(folder.resolve(manifest)))
          .sorted()
          .toList();
    }
  }

  private static SourceFile source(Path folder, String name) throws IOException {
    String text = Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    return new SourceFile(folder.getFileName() + "/" + name, text);
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
