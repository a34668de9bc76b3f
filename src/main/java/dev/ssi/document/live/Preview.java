package dev.ssi.document.live;

import dev.ssi.text.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What {@code ssi serve} adds to the pages, and {@code ssi build} never does. */
public final class Preview {
  /** Nothing is added: the pages are to be published. */
  public static final Preview NONE = new Preview(null, List.of(), page -> false);

  /** Where all remarks stand together. */
  public static final String FINDINGS = "findings";

  private final String edition;
  private final List<Remark> remarks;
  private final Predicate<String> pages;
  private final Map<String, List<Remark>> byPage;
  private final Map<String, List<Remark>> byAddress;

  /**
   * @param edition what tells these documents from those after the next save
   * @param remarks in the order in which they are to be read
   * @param pages whether the site has a page; asked when pages are drawn
   */
  public Preview(String edition, List<Remark> remarks, Predicate<String> pages) {
    this.pages = pages;
    this.edition = edition;
    this.remarks = List.copyOf(remarks);
    List<Remark> placed = remarks.stream().filter(remark -> remark.address() != null).toList();
    this.byPage = placed.stream().collect(Collectors.groupingBy(Remark::page));
    this.byAddress = placed.stream().collect(Collectors.groupingBy(Remark::address));
  }

  public boolean isOn() {
    return edition != null;
  }

  public String edition() {
    return edition;
  }

  public List<Remark> remarks() {
    return remarks;
  }

  /** What there is to say on a page, that on its paragraphs included. */
  public List<Remark> on(String page) {
    return byPage.getOrDefault(page, List.of());
  }

  /** What there is to say at one place. */
  public List<Remark> at(String address) {
    return byAddress.getOrDefault(address, List.of());
  }

  /** Whether the site has the page on which a remark is to stand. */
  public boolean leadsTo(Remark remark) {
    return remark.address() != null && pages.test(remark.page());
  }

  /** How many remarks there are of each severity, in words. */
  public String summary() {
    List<String> parts = new ArrayList<>();
    for (String severity : List.of("error", "warning", "note")) {
      long count = remarks.stream().filter(it -> it.severity().equals(severity)).count();
      if (count > 0) {
        parts.add(Phrase.count(count, severity, severity + "s"));
      }
    }
    return parts.isEmpty() ? "no findings" : String.join(", ", parts);
  }

  /** The gravest severity that there is; {@code clean} where there is none. */
  public String gravest() {
    for (String severity : List.of("error", "warning", "note")) {
      if (remarks.stream().anyMatch(it -> it.severity().equals(severity))) {
        return severity;
      }
    }
    return "clean";
  }
}
