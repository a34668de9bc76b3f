package dev.ssi.load;

import dev.ssi.model.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads what stands within a field: fields of its own, or a list of such. */
final class Nested {
  private Nested() {}

  /**
   * What a field holds, or empty when it is absent or, with a finding, cannot be read.
   *
   * @param what it is, as a sentence begins: "A sign-off"
   * @param known every field it can have
   * @param reader makes it, or nothing where it cannot be made
   */
  static <T> Optional<T> one(
      Fields of,
      String name,
      String what,
      List<String> known,
      Function<Fields, Optional<T>> reader) {
    return of.mapping(name).flatMap(mapping -> read(of, mapping, what, known, reader));
  }

  /** What the entries of a list hold; those that cannot be read are left out, with a finding. */
  static <T> List<T> list(
      Fields of,
      String name,
      String what,
      List<String> known,
      Function<Fields, Optional<T>> reader) {
    List<T> read = new ArrayList<>();
    if (of.isAbsent(name)) {
      return read;
    }
    String wanted = "a list of {" + known.get(0) + ": …}";
    if (!(of.raw(name) instanceof YamlNode.Sequence list)) {
      of.wrongType(name, of.raw(name), wanted);
      return read;
    }
    for (YamlNode entry : list.values()) {
      if (entry instanceof YamlNode.Mapping mapping) {
        read(of, mapping, what, known, reader).ifPresent(read::add);
      } else {
        of.wrongType(name, entry, wanted);
      }
    }
    return read;
  }

  /** What the entries of a list hold that must have at least one. */
  static <T> List<T> someList(
      Fields of,
      String name,
      String what,
      List<String> known,
      Function<Fields, Optional<T>> reader) {
    if (of.isAbsent(name)) {
      of.missing(name);
    }
    return list(of, name, what, known, reader);
  }

  private static <T> Optional<T> read(
      Fields of,
      YamlNode.Mapping mapping,
      String what,
      List<String> known,
      Function<Fields, Optional<T>> reader) {
    Fields fields = of.within(what, mapping, known);
    Optional<T> read = reader.apply(fields);
    if (!fields.isWhole()) {
      of.giveUp();
    }
    return read;
  }
}
