package dev.ssi.load;

import dev.ssi.model.FileKind;
import dev.ssi.model.ItemKind;
import dev.ssi.model.Text;
import dev.ssi.model.governance.Moment;
import dev.ssi.model.governance.Release;
import dev.ssi.model.governance.Release.Digest;
import dev.ssi.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the record of a release, which {@code ssi release} writes. */
final class ReleaseReader {
  private static final List<String> KNOWN =
      List.of(
          "id",
          "version",
          "date",
          "previous",
          "commit",
          "deployments",
          "live-document",
          "delta",
          "made-by");
  private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");

  private final Draft draft;
  private final SourceFile file;

  ReleaseReader(Draft draft, SourceFile file) {
    this.draft = draft;
    this.file = file;
  }

  void read() {
    new RecordFile(draft, file, FileKind.RELEASE)
        .read("A release", KNOWN, this::release, draft.records.releases::add);
  }

  private Optional<Release> release(Fields fields) {
    Optional<Text> id = ItemFields.id(fields, ItemKind.RELEASE);
    Text version = fields.text("version");
    RecordFields.version(fields, "version");
    id.ifPresent(found -> checkName(found, version, fields));
    Moment date = Moments.someDayOrTime(fields, "date");
    Text previous = RecordFields.version(fields, "previous");
    Text commit = fields.text("commit");
    RecordFields.matching(
        fields,
        "commit",
        COMMIT,
        "the whole name of a commit",
        "`git rev-parse v1.1^{commit}` prints it.");
    List<Text> deployments =
        RecordFields.references(fields.texts("deployments"), fields, ItemKind.DEPLOYMENT);
    Digest live = digest(fields, "live-document");
    Digest delta = digest(fields, "delta");
    Text madeBy = fields.optionalText("made-by");
    if (id.isEmpty() || date == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Release(id.get(), version, date, previous, commit, deployments, live, delta, madeBy));
  }

  /** Reports an id or a file's name that tells another version than the record does. */
  private void checkName(Text id, Text version, Fields fields) {
    if (!version.value().isEmpty() && !id.is("REL-" + version)) {
      fields.giveUp();
      fields.report(
          SyntaxRule.BAD_ID
              .at(
                  id.span(),
                  "The release of version " + version + " is called REL-" + version + ".")
              .related(version.span(), "the version")
              .help("Correct the id or the version."));
      return;
    }
    String name = file.path().substring(file.path().lastIndexOf('/') + 1);
    String wanted = id.value().substring("REL-".length()) + ".yaml";
    if (!name.equals(wanted)) {
      draft.unread(FileKind.RELEASE, file.path());
      fields.report(
          SyntaxRule.FILE_NAME
              .at(
                  id.span(),
                  "The file "
                      + name
                      + " holds "
                      + id
                      + ", so readers will not find it by its name.")
              .help("Rename the file to " + wanted + ", or correct the id."));
    }
  }

  private static Digest digest(Fields of, String name) {
    return Nested.one(of, name, "A publication", List.of("digest"), ReleaseReader::digest)
        .orElse(null);
  }

  private static Optional<Digest> digest(Fields fields) {
    Text digest = RecordFields.digest(fields, "digest");
    if (fields.isAbsent("digest")) {
      fields.missing("digest");
      fields.giveUp();
    }
    return digest == null ? Optional.empty() : Optional.of(new Digest(digest));
  }
}
