package dev.ssi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.ssi.GitFolder;
import dev.ssi.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ssi build} as it is typed. */
class BuildCommandTest {
  private static final String EPIC = "baseline/epics/EP-007-look-up-a-device.md";

  @TempDir Path temp;

  private Run build(Path directory, String... arguments) {
    return Run.ssi(
        Stream.of(new String[] {"-C", directory.toString(), "build"}, arguments)
            .flatMap(Stream::of)
            .toArray(String[]::new));
  }

  private static SortedMap<String, String> files(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            folder.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  private static Document page(Path site, String name) throws IOException {
    return Jsoup.parse(Files.readString(site.resolve(name)));
  }

  @Test
  void theSiteOfTheFilesAsTheyAreIsADraft() throws IOException {
    Folder folder = Folder.small(temp.resolve("documents"));
    Run run = build(folder.root());
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo("Wrote out/live/index.html.\n");
    assertThat(run.status()).isZero();
    Path site = folder.at("out/live");
    assertThat(page(site, "index.html").select(".strip").text()).endsWith("Draft, not recorded");
    assertThat(page(site, "FC-SMI-01.html").select("h1").text()).startsWith("FC-SMI-01 ");
    assertThat(build(folder.root(), "-o", "other", "--format", "html").out())
        .isEqualTo("Wrote other/index.html.\n");
    assertThat(files(folder.at("other"))).isEqualTo(files(site));
    assertThat(Run.ssi("-C", folder.root().toString(), "--quiet", "build").out()).isEmpty();
  }

  @Test
  void theManifestOfADraftListsEveryFileAndVouchesForNone() throws IOException {
    Folder folder = Folder.small(temp.resolve("documents"));
    build(folder.root());
    Path site = folder.at("out/live");
    JsonObject manifest =
        JsonParser.parseString(Files.readString(site.resolve("manifest.json"))).getAsJsonObject();
    assertThat(manifest.keySet()).containsExactly("draft", "files", "predicateType", "predicate");
    SortedSet<String> listed = new TreeSet<>();
    manifest.getAsJsonArray("files").forEach(name -> listed.add(name.getAsString()));
    SortedSet<String> found = new TreeSet<>(files(site).keySet());
    found.remove("manifest.json");
    assertThat(listed).isEqualTo(found);
  }

  @Test
  void theManifestOfARevisionHoldsTheDigestOfEveryFile() throws Exception {
    GitFolder folder = GitFolder.of(temp.resolve("repository"), Texts.example());
    build(folder.root(), "--at", "HEAD");
    Path site = folder.root().resolve("out/live");
    JsonObject manifest =
        JsonParser.parseString(Files.readString(site.resolve("manifest.json"))).getAsJsonObject();
    SortedMap<String, String> digests = new TreeMap<>();
    manifest
        .getAsJsonArray("subject")
        .forEach(
            subject ->
                digests.put(
                    subject.getAsJsonObject().get("name").getAsString(),
                    subject
                        .getAsJsonObject()
                        .getAsJsonObject("digest")
                        .get("sha256")
                        .getAsString()));
    SortedMap<String, String> found = new TreeMap<>();
    for (String name : files(site).keySet()) {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(site.resolve(name)));
      found.put(name, HexFormat.of().formatHex(digest));
    }
    found.remove("manifest.json");
    assertThat(digests).isEqualTo(found);
  }

  @Test
  void aReleaseIsTheSameWhereverAndWheneverItIsBuilt() throws IOException {
    GitFolder folder = GitFolder.of(temp.resolve("repository"), Texts.example());
    folder.replace(EPIC, "is shown", "is shown at once").commit("Later");
    SortedMap<String, String> before = folder.state();
    Run run =
        build(
            folder.root(),
            "--at",
            "v1.0",
            "-o",
            temp.resolve("one").toString(),
            "--format",
            "html,pdf,docx,json");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(folder.changedSince(before)).isEmpty();
    folder.git("clone", "--quiet", ".", temp.resolve("clone").toString());
    build(
        temp.resolve("clone"),
        "--at",
        "v1.0",
        "-o",
        temp.resolve("two").toString(),
        "--format",
        "json,docx,pdf,html");
    SortedMap<String, String> files = files(temp.resolve("one"));
    assertThat(files.equals(files(temp.resolve("two")))).isTrue();
    assertThat(files).containsKeys("index.html", "ssi.pdf", "ssi.docx", "ssi.json", "PM-02.bpmn");
    Document home = page(temp.resolve("one"), "index.html");
    assertThat(home.select(".strip").text()).endsWith("v1.0, as at 28 June 2019");
    assertThat(home.select("footer a[href=ssi.pdf]").text()).isEqualTo("The whole as PDF");
  }

  @Test
  void anItemTellsWhichReleasesBroughtAndChangedIt() throws IOException {
    GitFolder folder = GitFolder.of(temp.resolve("repository"), Texts.example());
    folder.replace(EPIC, "is shown", "is shown at once").commit("Second");
    folder.git("tag", "v1.1");
    folder.replace(EPIC, "at once", "within a second");
    build(folder.root());
    Document page = page(folder.root().resolve("out/live"), "EP-007.html");
    assertThat(page.select(".where").text())
        .contains("Introduced in v1.0, 28 June 2019", "Last changed in v1.1, 28 June 2019");
    assertThat(page.select("#history ~ .wide tbody tr").eachText())
        .containsExactly(
            "v1.0 28 June 2019 introduced –",
            "v1.1 28 June 2019 amended –",
            "Not released yet – amended –");
    assertThat(page.select(".remark").text()).contains("Not released yet.");
  }

  @Test
  void withoutItsPastTheRepositoryIsPublishedAllTheSame() throws IOException {
    GitFolder folder = GitFolder.of(temp.resolve("repository"), Texts.example());
    folder.replace(EPIC, "is shown", "is shown at once").commit("Later");
    folder.git(
        "clone",
        "--quiet",
        "--depth=1",
        folder.root().toUri().toString(),
        temp.resolve("shallow").toString());
    Run run = build(temp.resolve("shallow"));
    assertThat(run.status()).isZero();
    assertThat(run.err())
        .startsWith("ssi: the pages do not tell where items come from: ")
        .contains("git fetch --unshallow");
    assertThat(page(temp.resolve("shallow/out/live"), "EP-007.html").select("#history")).isEmpty();
  }

  @Test
  void documentsWithErrorsArePublishedAndSaySo() throws IOException {
    Folder folder = Folder.small(temp.resolve("documents"));
    folder.replace(EPIC, "components: [FC-SMI-01]", "components: [FC-SMI-11]");
    Run run = build(folder.root());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("Wrote out/live/index.html.\n", "`ssi validate` tells of each.");
    assertThat(page(folder.at("out/live"), "FC-SMI-01.html").select(".remark").text())
        .startsWith("This edition does not validate.");
    assertThat(page(folder.at("out/live"), "EP-007.html").select(".lost").text())
        .contains("FC-SMI-11");
  }

  @Test
  void whatIsThereAndIsNoSiteIsLeftAlone() throws IOException {
    Folder folder = Folder.small(temp.resolve("documents"));
    folder.write("mine/letter.txt", "Dear Panel");
    Run run = build(folder.root(), "-o", "mine");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("mine holds files that ssi did not write");
    assertThat(files(folder.at("mine"))).containsOnlyKeys("letter.txt");
    assertThat(build(folder.root(), "-o", "baseline").status()).isEqualTo(2);
  }

  @Test
  void aNewBuildReplacesTheOldOneWhole() throws IOException {
    Folder folder = Folder.small(temp.resolve("documents"));
    build(folder.root());
    folder.remove(EPIC);
    assertThat(folder.at("out/live/EP-007.html")).exists();
    build(folder.root());
    assertThat(folder.at("out/live/EP-007.html")).doesNotExist();
    try (Stream<Path> left = Files.list(folder.at("out"))) {
      assertThat(left.map(path -> path.getFileName().toString())).containsExactly("live");
    }
  }

  @Test
  void theModelAloneIsWrittenBesideItsSchema() throws IOException {
    Folder folder = Folder.small(temp.resolve("documents"));
    Run run = build(folder.root(), "--format", "json");
    assertThat(run.out()).isEqualTo("Wrote out/live/ssi.json.\n");
    assertThat(files(folder.at("out/live")))
        .containsOnlyKeys("ssi.json", "ssi.schema.json", "manifest.json");
    var model = JsonParser.parseString(folder.text("out/live/ssi.json"));
    assertThat(model.getAsJsonObject().get("$schema").getAsString()).isEqualTo("ssi.schema.json");
  }

  @Test
  void whatCannotBeDoneIsSaid() throws IOException {
    Folder folder = Folder.small(temp.resolve("documents"));
    assertThat(build(folder.root(), "--format", "epub").err())
        .contains("--format", "html, pdf, docx, json");
    assertThat(build(folder.root(), "--at", "v9").status()).isEqualTo(2);
    assertThat(build(temp.resolve("nowhere")).status()).isEqualTo(2);
    assertThat(folder.at("out")).doesNotExist();
  }
}
