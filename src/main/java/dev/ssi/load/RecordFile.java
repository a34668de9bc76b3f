package dev.ssi.load;

import dev.ssi.model.FileKind;
import dev.ssi.model.ItemKind;
import dev.ssi.model.Text;
import dev.ssi.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A file that is one record of governance. It is read without a fault in any value or counts as
 * unread: half a decision may say the opposite of the whole.
 */
final class RecordFile {
  private final Draft draft;
  private final SourceFile file;
  private final FileKind kind;

  RecordFile(Draft draft, SourceFile file, FileKind kind) {
    this.draft = draft;
    this.file = file;
    this.kind = kind;
  }

  /**
   * Reads the file.
   *
   * @param what the record, as a sentence begins: "A decision"
   * @param known every field it can have
   * @param reader makes the record, or nothing where a value is missing that it cannot do without
   * @param keeper takes what could be read
   */
  <T> void read(
      String what, List<String> known, Function<Fields, Optional<T>> reader, Consumer<T> keeper) {
    Optional<Fields> fields =
        YamlReader.mapping(file, 0, file.text().length(), draft::report)
            .map(mapping -> new Fields(what, mapping, known, draft::report));
    Optional<T> read = fields.flatMap(reader);
    if (read.isPresent() && fields.get().isWhole()) {
      keeper.accept(read.get());
    } else {
      draft.unread(kind, file.path());
    }
  }

  /** The id of a record that is an item, with a finding when it or the file's name is wrong. */
  Optional<Text> id(Fields fields, ItemKind item) {
    Optional<Text> id = ItemFields.id(fields, item);
    id.ifPresent(found -> ItemFields.checkName(file, found, kind, fields, draft));
    return id;
  }

  SourceFile file() {
    return file;
  }

  Draft draft() {
    return draft;
  }
}
