package dev.ssi;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house: which package may import which, and which library is used where. */
class ArchitectureTest {
  private static final String ROOT = "dev.ssi.";

  /** Package, the packages of ours it may import, and the libraries that are used there alone. */
  private static final Map<String, Room> HOUSE =
      Map.ofEntries(
          room("source", Set.of()),
          room("git", Set.of("source"), "org.eclipse.jgit"),
          room("diagnostic", Set.of("source")),
          room("model", Set.of("source")),
          room("load", Set.of("source", "diagnostic", "model"), "org.yaml.snakeyaml"),
          room("trace", Set.of("model", "source")),
          room("delta", Set.of("model", "trace", "source", "text"), "com.github.difflib"),
          room("governance", Set.of("model", "source")),
          room(
              "history", Set.of("model", "load", "trace", "delta", "governance", "source", "text")),
          room("text", Set.of("source")),
          room(
              "merge",
              Set.of("git", "source", "diagnostic", "model", "load", "trace", "delta", "scaffold")),
          room("scaffold", Set.of("model", "trace", "governance", "format", "source", "text")),
          room("fix", Set.of("source", "diagnostic", "model"), "com.github.difflib"),
          room("format", Set.of(), "org.yaml.snakeyaml", "com.github.difflib"),
          room("picture", Set.of("model", "trace", "source", "text"), "javax.xml.stream"),
          room(
              "document",
              Set.of(
                  "model",
                  "trace",
                  "delta",
                  "history",
                  "governance",
                  "picture",
                  "source",
                  "text",
                  "query"),
              "com.google.gson",
              "com.vladsch.flexmark",
              "org.dhatim.fastexcel",
              "gg.jte",
              "org.jsoup",
              "javax.xml.stream",
              "javax.xml.parsers",
              "org.w3c.dom",
              "com.openhtmltopdf",
              "org.apache.pdfbox",
              "org.apache.fontbox"),
          room("rule", Set.of("diagnostic", "model", "trace", "governance", "source", "text")),
          room("report", Set.of("diagnostic", "source"), "com.google.gson", "javax.xml.stream"),
          room(
              "query",
              Set.of("model", "trace", "delta", "history", "governance", "source", "text"),
              "com.google.gson"),
          room("sample", Set.of("source", "model", "load")),
          room(
              "serve",
              Set.of("source", "diagnostic", "model", "load", "trace", "history", "document"),
              "com.sun.net.httpserver"),
          room(
              "cli",
              Set.of(
                  "serve",
                  "source",
                  "git",
                  "merge",
                  "diagnostic",
                  "model",
                  "load",
                  "trace",
                  "delta",
                  "history",
                  "document",
                  "picture",
                  "text",
                  "fix",
                  "format",
                  "scaffold",
                  "sample",
                  "rule",
                  "report",
                  "governance",
                  "query"),
              "picocli"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.ssi");

  private record Room(Set<String> packages, Set<String> libraries) {}

  private static Map.Entry<String, Room> room(
      String name, Set<String> packages, String... libraries) {
    return Map.entry(name, new Room(packages, Set.of(libraries)));
  }

  @Test
  void everyPackageImportsOnlyWhatTheHouseAllows() {
    Set<String> breaches = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      Room room = HOUSE.get(room(type));
      assertThat(room).as("the package of " + type.getName() + " is in the table").isNotNull();
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (!isAllowed(type, room, target)) {
          breaches.add(type.getName() + " imports " + target.getName());
        }
      }
    }
    assertThat(breaches).isEmpty();
  }

  private static boolean isAllowed(JavaClass type, Room room, JavaClass target) {
    String name = target.getName();
    if (target.isPrimitive() || name.startsWith("java.")) {
      return true;
    }
    if (name.startsWith(ROOT)) {
      return room(target).equals(room(type)) || room.packages().contains(room(target));
    }
    return room.libraries().stream().anyMatch(library -> name.startsWith(library + "."));
  }

  private static String room(JavaClass type) {
    return type.getPackageName().substring(ROOT.length()).split("\\.")[0];
  }

  @Test
  void noTwoPackagesImportOneAnother() {
    SlicesRuleDefinition.slices()
        .matching("dev.ssi.(*)..")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineTouchesTheProcess() {
    Set<String> breaches = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      if (!room(type).equals("cli")) {
        type.getAccessesFromSelf().stream()
            .filter(access -> access.getTargetOwner().isEquivalentTo(System.class))
            .filter(access -> !access.getTarget().getName().equals("arraycopy"))
            .forEach(access -> breaches.add(access.getDescription()));
      }
      type.getMethodCallsFromSelf().stream()
          .filter(call -> call.getTarget().getName().equals("now"))
          .filter(call -> call.getTargetOwner().getPackageName().equals("java.time"))
          .forEach(call -> breaches.add(call.getDescription()));
    }
    assertThat(breaches).isEmpty();
  }

  @Test
  void everyCallThatDependsOnTheLocaleNamesOne() {
    Set<String> breaches = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      type.getMethodCallsFromSelf().stream()
          .filter(
              call ->
                  List.of("toLowerCase", "toUpperCase", "format", "formatted", "printf")
                      .contains(call.getTarget().getName()))
          .filter(
              call ->
                  call.getTarget().getRawParameterTypes().stream()
                      .noneMatch(
                          parameter ->
                              parameter.isEquivalentTo(java.util.Locale.class)
                                  || parameter.isPrimitive()))
          .forEach(call -> breaches.add(call.getDescription()));
    }
    assertThat(breaches).isEmpty();
  }

  @Test
  void noFileIsSoLongThatItHoldsTwoThings() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      assertThat(sources).isNotEmpty().allMatch(file -> lines(file) <= 400);
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
