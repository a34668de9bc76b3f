package dev.ssi.cli;

import dev.ssi.git.NewRepository;
import dev.ssi.git.NewRepository.Snapshot;
import dev.ssi.sample.Edition;
import dev.ssi.sample.Shipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code ssi init}: documents to begin with, or a repository to try things on. */
@Command(
    name = "init",
    description = {
      "Makes a folder with the smallest whole documents, to be replaced bit by bit by your own.",
      "With --sample it is a git repository with the documents that ssi ships, and tagged releases.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class InitCommand implements Callable<Integer> {
  private static final String NAME = "ssi sample";
  private static final String EMAIL = "sample@example.org";
  private static final Pattern PLAIN = Pattern.compile("[\\w./:\\\\+@%-]+");

  @ParentCommand private Ssi ssi;

  @Option(names = "--sample", description = "A git repository with three releases to compare.")
  private boolean sample;

  @Parameters(paramLabel = "DIR", description = "A folder that does not exist yet, or is empty.")
  private Path directory;

  @Override
  public Integer call() {
    Path place = ssi.directory().resolve(directory);
    try {
      if (sample) {
        sample(place);
      } else {
        smallest(place);
      }
    } catch (IOException unwritable) {
      throw new UserError(
          place
              + " could not be made: "
              + Failure.reason(unwritable)
              + " Nothing was left behind.");
    }
    return ExitStatus.CLEAN.code();
  }

  private void sample(Path place) throws IOException {
    List<Edition> editions = Shipped.editions();
    List<Snapshot> versions = SampleRecords.snapshots(editions);
    NewFolder.make(place, folder -> NewRepository.write(folder, NAME, EMAIL, versions));
    if (ssi.isQuiet()) {
      return;
    }
    ssi.out().println("Made " + place + ", a git repository with these releases:");
    int records = 0;
    for (Edition edition : editions) {
      LocalDate day = LocalDate.ofInstant(edition.date(), ZoneOffset.UTC);
      int files = edition.files().size() + ++records;
      ssi.out().printf(Locale.ROOT, "  %s  %s  %d files\n", edition.tag(), day, files);
    }
    next(
        place,
        "See what changed, and who says so:",
        "delta " + tag(editions, 0) + " " + tag(editions, 1));
  }

  private static String tag(List<Edition> editions, int index) {
    return editions.get(index).tag();
  }

  private void smallest(Path place) throws IOException {
    SortedMap<String, byte[]> files = Shipped.smallest();
    NewFolder.make(place, folder -> write(folder, files));
    if (ssi.isQuiet()) {
      return;
    }
    ssi.out().println("Made " + place + " with the smallest whole documents:");
    ssi.out().printf(Locale.ROOT, "  %d files; no git repository yet\n", files.size());
    next(place, "Put your own ids and texts in their place, and check as you go:", "validate");
  }

  private static void write(Path folder, SortedMap<String, byte[]> files) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  private void next(Path place, String why, String command) {
    ssi.out().println(why);
    ssi.out().println("  ssi -C " + quoted(place.toString()) + " " + command);
  }

  private static String quoted(String path) {
    return PLAIN.matcher(path).matches() ? path : "'" + path.replace("'", "'\\''") + "'";
  }
}
