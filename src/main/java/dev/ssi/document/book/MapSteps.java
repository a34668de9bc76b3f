package dev.ssi.document.book;

import dev.ssi.model.ProcessMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The steps of a Process Map as a numbered list, which says what its picture shows. */
final class MapSteps {
  private final Writer writer;

  MapSteps(Writer writer) {
    this.writer = writer;
  }

  Block.Listing of(ProcessMap map) {
    Map<String, Integer> numbers = new HashMap<>();
    map.steps().forEach(step -> numbers.putIfAbsent(step.id().value(), numbers.size() + 1));
    List<Block.Entry> entries = new ArrayList<>();
    map.steps().forEach(step -> entries.add(entry(step, numbers)));
    return new Block.Listing(1, entries);
  }

  private Block.Entry entry(ProcessMap.Step step, Map<String, Integer> numbers) {
    List<Inline> words = new ArrayList<>();
    if (step.lane() != null) {
      words.add(new Inline.Strong(Writer.plain(step.lane() + ":")));
      words.add(new Inline.Words(" "));
    }
    words.addAll(writer.words(null, step.text()));
    if (step.action() == ProcessMap.Action.END) {
      words.add(new Inline.Words(" (the end)"));
    }
    if (step.component() != null) {
      words.add(new Inline.Words(", in "));
      words.addAll(writer.references(List.of(step.component())));
    }
    List<Block> blocks = new ArrayList<>(List.of(new Block.Paragraph(words)));
    List<Block.Entry> ways = new ArrayList<>();
    for (ProcessMap.Branch branch : step.branches()) {
      ways.add(new Block.Entry(null, List.of(Writer.paragraph(way(branch, numbers)))));
    }
    if (!ways.isEmpty()) {
      blocks.add(new Block.Listing(0, ways));
    }
    return new Block.Entry(null, blocks);
  }

  private static String way(ProcessMap.Branch branch, Map<String, Integer> numbers) {
    String target =
        Optional.ofNullable(numbers.get(branch.target().value()))
            .map(number -> "step " + number)
            .orElse("a step that is missing, " + branch.target());
    return branch.label() == null ? "Then " + target : branch.label() + ": " + target;
  }
}
