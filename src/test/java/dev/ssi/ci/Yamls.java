package dev.ssi.ci;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the YAML of the examples strictly: a key that stands twice is refused. */
final class Yamls {
  static final Path EXAMPLES = Path.of("examples/ci").toAbsolutePath();
  static final Path WORKFLOW = EXAMPLES.resolve("github/workflows/ssi.yml");
  static final Path ACTION = EXAMPLES.resolve("github/action/action.yml");
  static final Path TEMPLATE = EXAMPLES.resolve("gitlab/ssi.gitlab-ci.yml");
  static final Path HOOKS = Path.of(".pre-commit-hooks.yaml").toAbsolutePath();

  private Yamls() {}

  static Map<String, Object> read(Path file) {
    return map(parse(file));
  }

  static Object parse(Path file) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    try {
      return new Yaml(new SafeConstructor(options)).load(Files.readString(file));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A mapping, empty where there is none. */
  @SuppressWarnings("unchecked")
  static Map<String, Object> map(Object node) {
    return node == null ? Map.of() : (Map<String, Object>) node;
  }

  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> maps(Object node) {
    return node == null ? List.of() : (List<Map<String, Object>>) node;
  }

  @SuppressWarnings("unchecked")
  static List<String> strings(Object node) {
    return node == null
        ? List.of()
        : node instanceof List<?> ? (List<String>) node : List.of(String.valueOf(node));
  }
}
