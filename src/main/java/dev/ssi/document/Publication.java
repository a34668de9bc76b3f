package dev.ssi.document;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
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
 *
 * <p>Of a draft the manifest only lists the files: what it was made from can change without a
 * trace, so that a digest would vouch for nothing that anybody could make again.
 */
public final class Publication {
  /** The name of the manifest: an in-toto Statement, unsigned; of a draft, a list of files. */
  public static final String MANIFEST = "manifest.json";

  private static final Gson GSON = new GsonBuilder().setPrettyPrinting().serializeNulls().create();

  /** Few enough that the cores end at nearly the same time. */
  private static final int FILES_PER_TASK = 16;

  /** In bytes. A file is gathered before it is written, for some faces write letter by letter. */
  private static final int USUAL_SIZE = 32_768;

  private final String predicateType;
  private final JsonObject predicate;
  private final boolean draft;
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
    this(predicateType, predicate, /* draft= */ false);
  }

  private Publication(String predicateType, Map<String, String> predicate, boolean draft) {
    this.draft = draft;
    this.predicateType = predicateType;
    this.predicate = new JsonObject();
    new TreeMap<>(predicate).forEach(this.predicate::addProperty);
  }

  /** What is made from files that nobody recorded. */
  public static Publication draft(String predicateType, Map<String, String> predicate) {
    return new Publication(predicateType, predicate, /* draft= */ true);
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
    SortedMap<String, String> digests;
    try {
      digests = writeFaces(folder);
    } catch (UncheckedIOException unwritable) {
      throw unwritable.getCause();
    }
    JsonObject manifest = draft ? list() : statement(digests);
    manifest.addProperty("predicateType", predicateType);
    manifest.add("predicate", predicate);
    Files.write(
        folder.resolve(MANIFEST), (GSON.toJson(manifest) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static JsonObject statement(SortedMap<String, String> digests) {
    JsonArray subjects = new JsonArray();
    digests.forEach((name, digest) -> subjects.add(subject(name, digest)));
    JsonObject statement = new JsonObject();
    statement.addProperty("_type", "https://in-toto.io/Statement/v1");
    statement.add("subject", subjects);
    return statement;
  }

  private JsonObject list() {
    JsonArray names = new JsonArray();
    faces.keySet().forEach(names::add);
    JsonObject list = new JsonObject();
    list.addProperty("draft", true);
    list.add("files", names);
    return list;
  }

  /** Writes every file, on all cores, a few at a time; gives their digests, none of a draft. */
  private SortedMap<String, String> writeFaces(Path folder) {
    List<Map.Entry<String, Face>> files = new ArrayList<>(faces.entrySet());
    // Pages of items are many and short. The others come first, lest one of them be left for the
    // end.
    files.sort(Comparator.comparing(file -> Character.isUpperCase(file.getKey().charAt(0))));
    SortedMap<String, String> digests = new ConcurrentSkipListMap<>();
    List<ForkJoinTask<?>> tasks = new ArrayList<>();
    for (int at = 0, step = 1; at < files.size(); at += step) {
      step = Character.isUpperCase(files.get(at).getKey().charAt(0)) ? FILES_PER_TASK : 1;
      List<Map.Entry<String, Face>> some = files.subList(at, Math.min(at + step, files.size()));
      tasks.add(ForkJoinTask.adapt(() -> writeFaces(folder, some, digests)));
    }
    ForkJoinTask.invokeAll(tasks);
    return digests;
  }

  private void writeFaces(
      Path folder, List<Map.Entry<String, Face>> files, SortedMap<String, String> digests) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);
    for (Map.Entry<String, Face> file : files) {
      bytes.reset();
      try {
        file.getValue().write(bytes);
        String name = file.getKey();
        try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
          if (draft) {
            bytes.writeTo(out);
          } else {
            digests.put(name, writeDigested(bytes, out));
          }
        }
      } catch (IOException unwritable) {
        throw new UncheckedIOException(unwritable);
      }
    }
  }

  /** Tells the digest of what was written. */
  private static String writeDigested(ByteArrayOutputStream bytes, OutputStream out)
      throws IOException {
    MessageDigest digest = sha256();
    bytes.writeTo(new DigestOutputStream(out, digest));
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
