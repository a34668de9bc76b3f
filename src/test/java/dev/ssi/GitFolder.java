package dev.ssi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssi.source.ContentId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A directory under real git, whose commands see no configuration but their own. */
public record GitFolder(Path root) {
  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "GIT_CONFIG_GLOBAL", "/dev/null",
          "GIT_CONFIG_NOSYSTEM", "1",
          "GIT_AUTHOR_NAME", "Ann Author",
          "GIT_AUTHOR_EMAIL", "ann@example.org",
          "GIT_AUTHOR_DATE", "2019-06-27T10:11:12+01:00",
          "GIT_COMMITTER_NAME", "Cy Committer",
          "GIT_COMMITTER_EMAIL", "cy@example.org",
          "GIT_COMMITTER_DATE", "2019-06-28T09:00:00+02:00",
          "LC_ALL", "C");

  /** Submodules may come from files, and nothing is tidied up behind a test's back. */
  private static final List<String> CALL =
      List.of("git", "-c", "protocol.file.allow=always", "-c", "gc.auto=0");

  /** A new repository on the branch main, without a commit. */
  public static GitFolder empty(Path root) throws IOException {
    Files.createDirectories(root);
    GitFolder folder = new GitFolder(root);
    folder.git("init", "--quiet", "--initial-branch=main");
    return folder;
  }

  /** A new repository with one commit of some documents, tagged v1.0. */
  public static GitFolder of(Path root, Texts texts) throws IOException {
    GitFolder folder = empty(root).write(texts);
    folder.commit("First");
    folder.git("tag", "v1.0");
    return folder;
  }

  /** Runs git here, which must succeed; gives what it printed, without spaces around it. */
  public String git(String... arguments) {
    return git(Map.of(), "", arguments);
  }

  /** Runs git here with more in its environment and something to read. */
  public String git(Map<String, String> more, String input, String... arguments) {
    List<String> command = new ArrayList<>(CALL);
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder.environment().putAll(ENVIRONMENT);
    builder.environment().putAll(more);
    try {
      Process process = builder.start();
      process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().close();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as("%s: %s", command, out).isZero();
      return out.strip();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  public GitFolder write(Texts texts) throws IOException {
    for (Map.Entry<String, byte[]> file : texts.files().entrySet()) {
      write(file.getKey(), file.getValue());
    }
    return this;
  }

  public GitFolder write(String path, String text) throws IOException {
    return write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private GitFolder write(String path, byte[] bytes) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    Files.write(root.resolve(path), bytes);
    return this;
  }

  /** Replaces the only occurrence of a text in a file. */
  public GitFolder replace(String path, String before, String after) throws IOException {
    Texts file = Texts.of(Map.of(path, Files.readString(root.resolve(path))));
    return write(path, file.replace(path, before, after).get(path));
  }

  /** Commits all there is; gives the id. */
  public String commit(String message) {
    git("add", "--all");
    git("commit", "--quiet", "--allow-empty", "--message", message);
    return git("rev-parse", "HEAD");
  }

  /** What has come, gone or changed since, by path; reading must change nothing. */
  public Set<String> changedSince(SortedMap<String, String> before) throws IOException {
    Set<Map.Entry<String, String>> changed = new HashSet<>(before.entrySet());
    for (Map.Entry<String, String> file : state().entrySet()) {
      if (!changed.remove(file)) {
        changed.add(file);
      }
    }
    return changed.stream().map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Every file and folder below, with its date and content. */
  public SortedMap<String, String> state() throws IOException {
    SortedMap<String, String> state = new TreeMap<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            state.put(folder.toString(), attributes.lastModifiedTime().toString());
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            String content =
                attributes.isRegularFile() ? ContentId.of(Files.readAllBytes(file)) : "";
            state.put(file.toString(), attributes.lastModifiedTime() + " " + content);
            return FileVisitResult.CONTINUE;
          }
        });
    return state;
  }
}
