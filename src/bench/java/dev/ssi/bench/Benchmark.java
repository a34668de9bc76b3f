package dev.ssi.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Measures {@code ssi validate} beside {@code trace} of OpenFastTrace, {@code ssi delta} beside
 * {@code git diff --stat}, and {@code ssi build} beside the HTML report of OpenFastTrace. Run in the
 * folder of the tool, where {@code ./ssi} is, with OpenFastTrace's jar in {@code target/bench}.
 */
public final class Benchmark {
  private static final int HANDFUL = 36;
  private static final int ONE_A_FILE_ITEMS = 10_000;
  private static final int GROUP = 100;
  private static final List<Integer> DELTA_ITEMS = List.of(1_000, 10_000);
  private static final List<Integer> BUILD_ITEMS = List.of(1_000, 10_000);
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Path BENCH = Path.of("target", "bench").toAbsolutePath();
  private static final Path LAUNCHER = Path.of("ssi").toAbsolutePath();

  private static final Pattern NOTHING_FOUND =
      Pattern.compile("\"errors\": 0,\\s*\"warnings\": 0,\\s*\"notes\": 0");

  private final Experiment experiment;

  private Benchmark(Experiment experiment) {
    this.experiment = experiment;
  }

  /**
   * Runs the benchmark.
   *
   * @param args the sizes of the corpora in items, smallest first, with commas between; the number
   *     of runs
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<Integer> sizes = Arrays.stream(args[0].split(",")).map(Integer::valueOf).toList();
    Folder unused = new Folder(BuildTrial.sites(BENCH));
    Stopwatch stopwatch = new Stopwatch(BENCH, PATIENCE);
    System.out.println(machine() + "\n" + stopwatch.method() + " Medians of whole processes.\n");
    new Benchmark(new Experiment(stopwatch, Integer.parseInt(args[1]))).run(sizes);
  }

  private static String machine() {
    return String.format(
        Locale.ROOT,
        "Java %s on %s %s, %d processors.",
        Runtime.version(),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors());
  }

  private void run(List<Integer> sizes) throws IOException, InterruptedException {
    List<Series> shipped =
        experiment.run(
            List.of(
                Command.of("ssi --help", out -> out.contains("validate"), LAUNCHER, "--help"),
                Command.of("ssi validate", out -> !out.isBlank(), LAUNCHER, "validate")));
    List<Trial> growing = new ArrayList<>();
    growing.add(trial("a handful", Mix.DOCUMENT, HANDFUL));
    for (int size : sizes) {
      growing.add(trial(Table.number(size, 0), Mix.DOCUMENT, size));
    }
    List<Trial> all = new ArrayList<>(growing);
    all.add(trial("10,000, one a file", Mix.ONE_A_FILE, ONE_A_FILE_ITEMS));
    System.out.println(Report.corpora(all));
    System.out.println(Report.costs(all, shipped));
    System.out.println(Report.ratios(all));
    System.out.println("Per item, without the start-up (the handful); linear growth keeps it.\n");
    System.out.println(Report.growth(growing));
    deltas();
    builds();
  }

  private void builds() throws IOException, InterruptedException {
    List<BuildTrial> trials = new ArrayList<>();
    for (int items : BUILD_ITEMS) {
      String name = Table.number(items, 0) + ", one a file";
      System.err.println("Measuring the live document of " + name);
      Corpus corpus = CorpusGenerator.generate(Mix.ONE_A_FILE, items);
      Folder ssi = folder("build", Mix.ONE_A_FILE, items);
      Folder oft = folder("build-oft", Mix.ONE_A_FILE, items);
      new SsiFormat(ssi).write(corpus);
      new OftFormat(corpus).write(oft, 1);
      trials.add(BuildTrial.of(name, items, ssi, oft, experiment, BENCH));
    }
    System.out.println("The live document as HTML.\n");
    System.out.println(Report.builds(BuildTrial.shipped(experiment, BENCH), trials));
    System.out.println(Report.buildRatios(trials));
  }

  private void deltas() throws IOException, InterruptedException {
    List<DeltaTrial> trials = new ArrayList<>();
    for (int items : DELTA_ITEMS) {
      String name = Table.number(items, 0) + ", one a file";
      System.err.println("Measuring the delta of " + name);
      Folder folder = folder("delta", Mix.ONE_A_FILE, items);
      new SsiFormat(folder).write(CorpusGenerator.generate(Mix.ONE_A_FILE, items));
      trials.add(DeltaTrial.of(name, folder, experiment, LAUNCHER));
    }
    System.out.println(
        "Between two tags of a git repository, "
            + DeltaTrial.CHANGES
            + " files differ, drawn from all that hold an item.\n");
    System.out.println(Report.deltas(trials));
    System.out.println(Report.deltaRatios(trials));
  }

  private Trial trial(String name, Mix mix, int items) throws IOException, InterruptedException {
    System.err.println("Measuring: " + name);
    Corpus corpus = CorpusGenerator.generate(mix, items);
    Folder ssi = folder("ssi", mix, items);
    Folder single = folder("oft-1", mix, items);
    Folder grouped = folder("oft-100", mix, items);
    new SsiFormat(ssi).write(corpus);
    OftFormat oft = new OftFormat(corpus);
    oft.write(single, 1);
    oft.write(grouped, GROUP);
    experiment.require(proof(ssi, items));
    List<Series> series =
        experiment.run(
            List.of(
                validate(ssi),
                trace("OFT trace, 1 a file", single, items),
                trace("OFT trace, 100 a file", grouped, items)));
    return new Trial(
        name,
        corpus.items().size(),
        corpus.words(),
        corpus.links(),
        ssi.files(),
        single.files(),
        series.get(0),
        series.get(1),
        series.get(2));
  }

  private static Folder folder(String format, Mix mix, int items) throws IOException {
    return new Folder(
        BENCH.resolve(format + "-" + mix.name().toLowerCase(Locale.ROOT) + "-" + items));
  }

  private static Command validate(Folder folder) {
    return Command.of(
        "ssi validate", out -> !out.isBlank(), LAUNCHER, "-C", folder.root(), "validate");
  }

  /** Proves, by the report that programs read, that every item is seen and nothing found. */
  private static Command proof(Folder folder, int items) {
    return Command.of(
        "ssi validate --format json",
        out -> itemsIn(out) == items && NOTHING_FOUND.matcher(out).find(),
        LAUNCHER,
        "-C",
        folder.root(),
        "validate",
        "--format",
        "json");
  }

  private static int itemsIn(String json) {
    int start = json.indexOf("\"items\"");
    String kinds = json.substring(start, json.indexOf('}', start));
    return Pattern.compile("\\d+")
        .matcher(kinds)
        .results()
        .mapToInt(number -> Integer.parseInt(number.group()))
        .sum();
  }

  private static Command trace(String name, Folder folder, int items) {
    return Command.of(
        name,
        out -> out.contains("ok") && out.contains(" " + items + " total"),
        Path.of(System.getProperty("java.home"), "bin", "java"),
        "-jar",
        BENCH.resolve("openfasttrace.jar"),
        "trace",
        folder.root());
  }
}
