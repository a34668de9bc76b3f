package dev.ssi.document.live;

import dev.ssi.document.DateWords;
import dev.ssi.document.book.Book;
import dev.ssi.document.book.Edition;
import dev.ssi.document.book.Volume;
import dev.ssi.model.DocumentInfo;
import dev.ssi.model.Text;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What every page says of the site as a whole.
 *
 * @param documents both documents, Appendix AH first
 * @param revision in words: a tag, a branch, a short commit id, or that the files are not recorded
 * @param commit the full commit id, or null
 * @param asAt the day of the commit in words, or null where there is none
 * @param errors how many errors {@code ssi validate} finds in this edition
 * @param tool the version of ssi that made the site
 * @param forms the whole live document in other forms, published beside the pages
 * @param hasBoard whether the documents keep records of changes, so that there is a board of them
 * @param preview what {@code ssi serve} adds to each page; {@link Preview#NONE} in what is built
 */
public record SiteFacts(
    List<DocumentFacts> documents,
    String revision,
    String commit,
    String asAt,
    int errors,
    String tool,
    List<PageLink> forms,
    boolean hasBoard,
    Preview preview) {
  /** What the site is called. */
  public static final String NAME = "SSI live document";

  private static final int SHORT = 12;

  public SiteFacts {
    documents = List.copyOf(documents);
    forms = List.copyOf(forms);
  }

  /**
   * What one document says of itself.
   *
   * @param name what it is called for short
   * @param version or null where it could not be read, as with the rest
   * @param date in words, or null where it is undated
   * @param notice in full
   */
  public record DocumentFacts(
      String name, String title, String version, String status, String date, String notice) {
    static DocumentFacts of(Volume volume) {
      DocumentInfo info = volume.info();
      return info == null
          ? new DocumentFacts(volume.name(), volume.name(), null, null, null, null)
          : new DocumentFacts(
              volume.name(),
              value(info.title()),
              value(info.version()),
              value(info.status()),
              info.date() == null ? null : DateWords.day(info.date().value()),
              value(info.notice()));
    }

    private static String value(Text text) {
      return text == null || text.value().isBlank() ? null : text.value();
    }
  }

  /** The facts of a book. */
  public static SiteFacts of(Book book, int errors, String tool) {
    Edition edition = book.edition();
    return new SiteFacts(
        book.volumes().stream().map(DocumentFacts::of).toList(),
        revision(edition),
        edition.commit(),
        edition.date() == null ? null : DateWords.dayOf(edition.date()),
        errors,
        tool,
        List.of(),
        !book.board().isEmpty(),
        Preview.NONE);
  }

  /** The same facts on pages that are being worked on. */
  public SiteFacts with(Preview remarked) {
    return new SiteFacts(
        documents, revision, commit, asAt, errors, tool, forms, hasBoard, remarked);
  }

  /** The same facts where the live document is published in other forms beside the pages. */
  public SiteFacts with(List<PageLink> others) {
    return new SiteFacts(
        documents, revision, commit, asAt, errors, tool, others, hasBoard, preview);
  }

  private static String revision(Edition edition) {
    if (!edition.isRecorded()) {
      return "not recorded";
    }
    return edition.revision().equals(edition.commit())
        ? edition.commit().substring(0, SHORT)
        : edition.revision();
  }

  /** Whether the edition can still change without a trace. */
  public boolean isDraft() {
    return commit == null;
  }

  /** The notice in short, such as {@code Illustrative example – not SEC text}. */
  public String notice() {
    String status = status();
    return status == null ? "A documentation aid – not SEC text" : status + " – not SEC text";
  }

  /** The status of the documents, or of each where they differ; null where neither says. */
  public String status() {
    String status =
        documents.stream()
            .map(DocumentFacts::status)
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining(" / "));
    return status.isEmpty() ? null : Words.capital(status);
  }
}
