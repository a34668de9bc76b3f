package dev.ssi.document.live;

import dev.ssi.document.Publication;
import dev.ssi.document.book.Addresses;
import dev.ssi.document.book.Block;
import dev.ssi.document.book.Book;
import dev.ssi.document.book.Plain;
import dev.ssi.document.book.Section;
import dev.ssi.document.book.Volume;
import dev.ssi.history.Provenance;
import dev.ssi.model.Documents;
import dev.ssi.model.ItemKind;
import dev.ssi.trace.Item;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The pages that the two volumes make: of themselves, of their chapters and of their items. */
final class BookPages {
  private final Book book;
  private final SiteFacts facts;
  private final Provenance provenance;
  private final Pictures pictures;
  private final SitePlan plan;
  private final Connections connections;
  private final Set<String> onBoard = new HashSet<>();

  BookPages(Book book, SiteFacts facts, Provenance provenance, Pictures pictures) {
    this.book = book;
    this.provenance = provenance;
    this.facts = facts;
    this.pictures = pictures;
    this.plan = new SitePlan(book);
    this.connections = new Connections(book.trace());
    book.board().standings().forEach(standing -> onBoard.add(standing.id()));
  }

  /**
   * Adds the pages to what is published.
   *
   * @param taken addresses for which something else is published
   */
  void addTo(Publication site, Set<String> taken) {
    int index = 0;
    for (SitePlan.Page page : plan.pages()) {
      int number = index++;
      if (!taken.contains(page.address())) {
        site.add(page.address(), face(page, number));
      }
    }
  }

  private PageFace face(SitePlan.Page page, int index) {
    Supplier<Shell> shell = () -> plan.shell(facts, index);
    if (page.spots().isEmpty()) {
      return new PageFace("live/volume.jte", () -> volume(page.volume(), shell.get()));
    }
    return page.item() == null
        ? new PageFace("live/chapter.jte", () -> chapter(page, shell.get()))
        : new PageFace("live/item.jte", () -> item(page, shell.get()));
  }

  private VolumePage volume(Volume volume, Shell shell) {
    int number = book.volumes().indexOf(volume);
    return new VolumePage(
        shell, facts.documents().get(number), contents(volume.sections(), /* depth= */ 1));
  }

  private List<VolumePage.Entry> contents(List<Section> sections, int depth) {
    List<VolumePage.Entry> entries = new ArrayList<>();
    for (Section section : sections) {
      boolean page = depth == 1 || section.item() != null;
      String address = page ? plan.page(section).address() : null;
      entries.add(
          new VolumePage.Entry(
              section.number(),
              section.item(),
              section.title(),
              address,
              contents(section.sections(), depth + 1)));
    }
    return entries;
  }

  private ChapterPage chapter(SitePlan.Page page, Shell shell) {
    Section section = page.spots().get(0).section();
    ProseHtml prose = prose(page);
    List<Part> parts = new ArrayList<>();
    String lead = prose.blocks(section.blocks(), 1);
    for (Section inner : section.sections()) {
      if (inner.item() == null) {
        String anchor = ProseHtml.anchor(inner.anchor());
        parts.add(
            new Part(
                anchor,
                inner.number(),
                inner.title(),
                null,
                prose.blocks(inner.blocks(), 2),
                children(inner)));
      }
    }
    return new ChapterPage(
        shell.with(parts.stream().map(Part::entry).toList()),
        section.number(),
        section.title(),
        lead,
        parts,
        children(section),
        terms(prose));
  }

  /** The items that have a section in a section, each with its first sentence. */
  private List<Child> children(Section section) {
    List<Child> children = new ArrayList<>();
    for (Section inner : section.sections()) {
      if (inner.item() != null) {
        children.add(
            new Child(
                inner.number(),
                inner.item(),
                inner.title(),
                plan.page(inner).address(),
                firstWords(inner.blocks())));
      }
    }
    return children;
  }

  private static String firstWords(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        return Plain.of(paragraph.content());
      }
    }
    return "";
  }

  private ProseHtml prose(SitePlan.Page page) {
    return new ProseHtml(book.trace(), pictures, page.address(), facts.preview());
  }

  private ItemPage item(SitePlan.Page page, Shell shell) {
    ProseHtml prose = prose(page);
    boolean both = page.spots().size() > 1;
    List<Part> parts = new ArrayList<>();
    List<Shell.Entry> contents = new ArrayList<>();
    List<Child> children = new ArrayList<>();
    boolean inChain = Connections.CHAIN.contains(page.item().kind());
    if (inChain) {
      contents.add(new Shell.Entry(1, "Trace", "trace"));
    }
    for (SitePlan.Spot spot : page.spots()) {
      String where = spot.volume().name() + ", section " + spot.section().number();
      String name = both ? partName(page.item().kind(), spot) : null;
      String anchor = spot.volume().folder() + "-part";
      Part part =
          new Part(
              anchor,
              null,
              name,
              where,
              prose.blocks(spot.section().blocks(), both ? 2 : 1),
              List.of());
      parts.add(part);
      children.addAll(children(spot.section()));
      if (both) {
        contents.add(part.entry());
      }
      headings(spot.section().blocks(), both ? 2 : 1, contents);
    }
    TermList terms = terms(prose);
    List<ItemPage.Citing> citing = ItemPage.citing(book.trace(), connections.citing(page.item()));
    if (!citing.isEmpty()) {
      contents.add(new Shell.Entry(1, "Mentioned elsewhere", "elsewhere"));
    }
    HistoryView history =
        provenance.of(page.item()).map(found -> HistoryView.of(book.trace(), found)).orElse(null);
    if (history != null) {
      contents.add(new Shell.Entry(1, "History", "history"));
    }
    if (!terms.isEmpty()) {
      contents.add(new Shell.Entry(1, "Terms used here", "terms"));
    }
    return new ItemPage(
        shell.with(contents),
        page.item(),
        inChain ? ChainView.of(connections, page.item()) : null,
        parts,
        children,
        citing,
        board(page.item()),
        history,
        terms);
  }

  /** Decisions and deployments that lack nothing have no row of their own on the board. */
  private String board(Item item) {
    if (!onBoard.contains(item.id())) {
      return null;
    }
    boolean hasRow = item.kind() == ItemKind.CHANGE_PROPOSAL || item.kind() == ItemKind.PACKAGE;
    return StatusPage.ADDRESS + (hasRow ? "#" + Addresses.anchor(item.id()) : "");
  }

  private static String partName(ItemKind kind, SitePlan.Spot spot) {
    boolean appendix = spot.volume().folder().equals(Documents.APPENDIX_FOLDER);
    if (kind == ItemKind.COMPONENT) {
      return appendix ? "Scope and access" : "Technical detail";
    }
    return spot.volume().name();
  }

  private static void headings(List<Block> blocks, int level, List<Shell.Entry> contents) {
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading && heading.level() == 1) {
        contents.add(
            new Shell.Entry(
                level, Plain.of(heading.content()), ProseHtml.anchor(heading.anchor())));
      }
    }
  }

  private TermList terms(ProseHtml prose) {
    return TermList.of(book, prose.terms());
  }
}
