package dev.ssi.document;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ForkJoinTask;

/**
 * A folder of published files with a manifest of their digests. It is written beside its place and
 * moved there when it is whole, so that an interrupted run leaves what was there before.
 */
public final class Publication {
  /** The name of the manifest: an in-toto Statement, unsigned. */
  public static final String MANIFEST = "manifest.json";

  private static final Gson GSON = new GsonBuilder().setPrettyPrinting().serializeNulls().create();

  /** Few enough that the cores end at nearly the same time. */
  private static final int FILES_PER_TASK = 16;

  /** Faces that write letter by letter, as XML does, are gathered in it. */
  private static final int BUFFER = 32_768;

  private final String predicateType;
  private final JsonObject predicate;
  private final SortedMap<String, Face> faces = new TreeMap<>();

  /** Writes one file. Several may be written at the same time. */
  public interface Face {
    void write(OutputStream out) throws IOException;
  }

  /** The folder holds something that was not published here, so it is not replaced. */
  public static final class Occupied extends IOException {
    private static final long serialVersionUID = 1;

    Occupied(Path target) {
      super(
          Files.isDirectory(target)
              ? target
                  + " holds files that ssi did not write, so it was left alone. Choose another"
                  + " directory with -o, or empty that one."
              : target + " is a file, not a directory. Choose a directory with -o.");
    }
  }

  /**
   * @param predicateType a URI that says what the statement is about
   * @param predicate what is stated of the files
   */
  public Publication(String predicateType, Map<String, String> predicate) {
    this.predicateType = predicateType;
    this.predicate = new JsonObject();
    new TreeMap<>(predicate).forEach(this.predicate::addProperty);
  }

  /** Adds a file; the name is a plain one, chosen by the program and never by a document. */
  public Publication add(String name, Face face) {
    faces.put(name, face);
    return this;
  }

  /** What was added so far, by name. */
  public SortedMap<String, Face> faces() {
    return Collections.unmodifiableSortedMap(faces);
  }

  /**
   * Writes everything.
   *
   * @throws Occupied if the folder holds something else
   * @throws IOException if it cannot be written; what was there before is then still there
   */
  public void write(Path target) throws IOException {
    Path place = target.toAbsolutePath().normalize();
    if (Files.exists(place, LinkOption.NOFOLLOW_LINKS) && !isReplaceable(place)) {
      throw new Occupied(target);
    }
    Path parent = Files.createDirectories(place.getParent());
    Path fresh = newFolder(parent, "." + place.getFileName() + ".new-");
    try {
      writeFiles(fresh);
      replace(place, fresh);
    } finally {
      Folders.delete(fresh);
    }
  }

  /** A folder for all to read, as what is published is; a temporary one would be private. */
  private static Path newFolder(Path parent, String name) throws IOException {
    for (int number = 1; ; number++) {
      try {
        return Files.createDirectory(parent.resolve(name + number));
      } catch (FileAlreadyExistsException taken) {
        // Another run is at work, or one was interrupted: its folder is left alone.
      }
    }
  }

  private static boolean isReplaceable(Path place) throws IOException {
    if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (var files = Files.list(place)) {
      return files.findAny().isEmpty() || Files.isRegularFile(place.resolve(MANIFEST));
    }
  }

  private void writeFiles(Path folder) throws IOException {
    JsonArray subjects = new JsonArray();
    try {
      digests(folder).forEach((name, digest) -> subjects.add(subject(name, digest)));
    } catch (UncheckedIOException unwritable) {
      throw unwritable.getCause();
    }
    JsonObject statement = new JsonObject();
    statement.addProperty("_type", "https://in-toto.io/Statement/v1");
    statement.add("subject", subjects);
    statement.addProperty("predicateType", predicateType);
    statement.add("predicate", predicate);
    Files.write(
        folder.resolve(MANIFEST), (GSON.toJson(statement) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Writes every file, on all cores, a few at a time; gives their digests. */
  private SortedMap<String, String> digests(Path folder) {
    List<Map.Entry<String, Face>> files = new ArrayList<>(faces.entrySet());
    // Pages of items are many and short. The others come first, lest one of them be left for the
    // end.
    files.sort(Comparator.comparing(file -> Character.isUpperCase(file.getKey().charAt(0))));
    SortedMap<String, String> digests = new ConcurrentSkipListMap<>();
    List<ForkJoinTask<?>> tasks = new ArrayList<>();
    for (int at = 0, step = 1; at < files.size(); at += step) {
      step = Character.isUpperCase(files.get(at).getKey().charAt(0)) ? FILES_PER_TASK : 1;
      List<Map.Entry<String, Face>> some = files.subList(at, Math.min(at + step, files.size()));
      tasks.add(
          ForkJoinTask.adapt(
              () -> some.forEach(file -> digests.put(file.getKey(), digest(folder, file)))));
    }
    ForkJoinTask.invokeAll(tasks);
    return digests;
  }

  /** Writes a file and tells the digest of what was written. */
  private static String digest(Path folder, Map.Entry<String, Face> face) {
    MessageDigest digest = sha256();
    try (OutputStream out =
        new BufferedOutputStream(
            new DigestOutputStream(Files.newOutputStream(folder.resolve(face.getKey())), digest),
            BUFFER)) {
      face.getValue().write(out);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static JsonObject subject(String name, String digest) {
    JsonObject sha256 = new JsonObject();
    sha256.addProperty("sha256", digest);
    JsonObject subject = new JsonObject();
    subject.addProperty("name", name);
    subject.add("digest", sha256);
    return subject;
  }

  /** A folder cannot be replaced in one step: the old one steps aside for as long as it takes. */
  private static void replace(Path place, Path fresh) throws IOException {
    if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
      Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
      return;
    }
    Path old = fresh.resolveSibling(fresh.getFileName().toString().replace(".new-", ".old-"));
    Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
    try {
      Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      Files.move(old, place, StandardCopyOption.ATOMIC_MOVE);
      throw failed;
    }
    Folders.delete(old);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
