package dev.ssi.document.book;

import dev.ssi.document.DateWords;
import dev.ssi.governance.Board;
import dev.ssi.governance.Pending;
import dev.ssi.governance.Register;
import dev.ssi.governance.Standing;
import dev.ssi.model.Documents;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Says of each record where it stands, as the first of its facts, and announces what is agreed and
 * not yet in service, where it applies: at the beginning of the section of each item that it
 * changes, or below the paragraph. What a modification of the SEC changes is told in Appendix AH,
 * all else in the Baseline Requirements Document; where an item stands in one of them only, it is
 * told there.
 */
final class Notices {
  private final Register register;
  private final Board board;
  private final Map<String, Standing> standings = new HashMap<>();
  private final Map<String, List<Pending>> pending;

  Notices(Register register, Board board, Map<String, List<Pending>> pending) {
    this.register = register;
    this.board = board;
    board.standings().forEach(each -> standings.put(each.id(), each));
    this.pending = pending;
  }

  /** The volumes with the notices. */
  List<Volume> in(List<Volume> volumes) {
    if (board.isEmpty()) {
      return volumes;
    }
    List<Set<String>> items = volumes.stream().map(Notices::items).toList();
    List<Volume> announced = new ArrayList<>();
    for (int i = 0; i < volumes.size(); i++) {
      Volume volume = volumes.get(i);
      Set<String> elsewhere = new HashSet<>();
      for (int j = 0; j < volumes.size(); j++) {
        if (j != i) {
          elsewhere.addAll(items.get(j));
        }
      }
      announced.add(
          new Volume(
              volume.folder(),
              volume.name(),
              volume.info(),
              in(volume, volume.sections(), elsewhere)));
    }
    return announced;
  }

  private static Set<String> items(Volume volume) {
    Set<String> items = new HashSet<>();
    volume.sections().forEach(section -> items(section, items));
    return items;
  }

  private static void items(Section section, Set<String> items) {
    if (section.item() != null) {
      items.add(section.item());
    }
    section.blocks().forEach(block -> entries(block, items));
    section.sections().forEach(inner -> items(inner, items));
  }

  private static void entries(Block block, Set<String> items) {
    if (block instanceof Block.Listing listing) {
      listing.entries().stream().map(Block.Entry::id).filter(Objects::nonNull).forEach(items::add);
    }
  }

  private List<Section> in(Volume volume, List<Section> sections, Set<String> elsewhere) {
    return sections.stream()
        .map(
            section -> {
              List<Block> blocks = new ArrayList<>(notices(section.item(), volume, elsewhere));
              standing(section).forEach(block -> blocks.add(in(block, volume, elsewhere)));
              return new Section(
                  section.number(),
                  section.title(),
                  section.item(),
                  section.anchor(),
                  blocks,
                  in(volume, section.sections(), elsewhere));
            })
        .toList();
  }

  /** The blocks of a section, with where the record stands that it tells of. */
  private List<Block> standing(Section section) {
    Standing standing = section.item() == null ? null : standings.get(section.item());
    if (standing == null) {
      return section.blocks();
    }
    List<Block.Pair> facts = new ArrayList<>();
    String day =
        standing.isOpen() && board.asOf().isKnown()
            ? "As at " + StandingWords.day(board.asOf().day()) + ": "
            : "";
    facts.add(
        Writer.fact("Where it stands", Writer.plain(day + StandingWords.sentences(standing))));
    List<Block> blocks = new ArrayList<>();
    for (Block block : section.blocks()) {
      if (block instanceof Block.Pairs pairs && !facts.isEmpty()) {
        facts.addAll(pairs.pairs());
        blocks.add(new Block.Pairs(facts));
        facts.clear();
      } else {
        blocks.add(block);
      }
    }
    if (!facts.isEmpty()) {
      blocks.add(new Block.Pairs(facts));
    }
    return blocks;
  }

  private Block in(Block block, Volume volume, Set<String> elsewhere) {
    if (!(block instanceof Block.Listing listing)) {
      return block;
    }
    List<Block.Entry> entries = new ArrayList<>();
    for (Block.Entry entry : listing.entries()) {
      List<Block> blocks = new ArrayList<>(entry.blocks());
      blocks.addAll(notices(entry.id(), volume, elsewhere));
      entries.add(new Block.Entry(entry.id(), blocks));
    }
    return new Block.Listing(listing.start(), entries);
  }

  private List<Block> notices(String item, Volume volume, Set<String> elsewhere) {
    boolean isAppendix = volume.folder().equals(Documents.APPENDIX_FOLDER);
    return item == null
        ? List.of()
        : pending.getOrDefault(item, List.of()).stream()
            .filter(each -> isSectionD(each) == isAppendix || !elsewhere.contains(item))
            .map(this::notice)
            .toList();
  }

  private static boolean isSectionD(Pending each) {
    return each.proposal().route() != null && each.proposal().route().is("section-d");
  }

  private Block notice(Pending pending) {
    List<Inline> words = new ArrayList<>();
    words.add(new Inline.Strong(Writer.plain("Agreed, not yet in service.")));
    words.add(new Inline.Words(" By "));
    words.add(
        new Inline.Reference(pending.proposal().id().value(), pending.proposal().title().value()));
    words.add(
        new Inline.Words(
            " this is to be "
                + ProposalWords.operation(pending.operation())
                + (pending.planned() == null
                    ? "; no day is planned yet"
                    : "; planned for " + DateWords.day(pending.planned().toString()))
                + ". "
                + register.bodyName(pending.decision().body())
                + " agreed it on "
                + DateWords.day(pending.decision().date().date().toString())
                + " ("));
    words.add(new Inline.Reference(pending.decision().id().value(), null));
    words.add(new Inline.Words("); it is " + pending.state().title() + "."));
    return new Block.Quote(List.of(new Block.Paragraph(words)), /* isNotice= */ true);
  }
}
