package dev.ssi.load;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Fix;
import dev.ssi.model.YamlNode;
import dev.ssi.source.SourceFile;
import dev.ssi.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML into {@link YamlNode}s.
 *
 * <p>Built on SnakeYAML's events rather than its nodes: an alias, a tag or a duplicate key then has
 * a place, an alias to a value that is still open is seen, and nothing recurses, however deep the
 * text is nested.
 */
final class YamlReader {
  private final SourceFile file;
  private final int offset;
  private final String text;
  private final CodePoints codePoints;
  private final Consumer<Finding> problems;
  private final YamlAnchors anchors = new YamlAnchors();
  private ParserImpl parser;
  private int values;

  private YamlReader(SourceFile file, int start, int end, Consumer<Finding> problems) {
    this.file = file;
    this.offset = start;
    this.text = file.text().substring(start, end);
    this.codePoints = new CodePoints(text);
    this.problems = problems;
  }

  /**
   * Reads part of a file as one YAML value.
   *
   * @return empty when it is malformed, which is then reported, or when it holds no value
   */
  static Optional<YamlNode> read(SourceFile file, int start, int end, Consumer<Finding> problems) {
    Optional<YamlNode> plain = PlainYaml.read(file, start, end);
    return plain.isPresent() ? plain : readFully(file, start, end, problems);
  }

  /** Reads as {@link #read} does, whether the YAML is of the plain kind or not. */
  static Optional<YamlNode> readFully(
      SourceFile file, int start, int end, Consumer<Finding> problems) {
    return new YamlReader(file, start, end, problems).read();
  }

  /**
   * Reads part of a file as a mapping of fields.
   *
   * @return empty when it is malformed, something else, or nothing at all; each is reported
   */
  static Optional<YamlNode.Mapping> mapping(
      SourceFile file, int start, int end, Consumer<Finding> problems) {
    int[] reported = {0};
    Optional<YamlNode> node =
        read(
            file,
            start,
            end,
            problem -> {
              reported[0]++;
              problems.accept(problem);
            });
    if (node.isPresent() && node.get() instanceof YamlNode.Mapping mapping) {
      return Optional.of(mapping);
    }
    if (reported[0] == 0) {
      problems.accept(
          SyntaxRule.WRONG_TYPE
              .at(
                  node.map(YamlNode::span).orElse(file.span(start, start)),
                  "Fields are expected here, each on a line of its own; here is "
                      + node.map(YamlNode::description).orElse("nothing")
                      + ".")
              .help("Write them as `name: value`."));
    }
    return Optional.empty();
  }

  private Optional<YamlNode> read() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Limits.FILE_BYTES);
    try {
      parser = new ParserImpl(new StreamReader(text), options);
      expect(Event.ID.StreamStart);
      if (parser.checkEvent(Event.ID.StreamEnd)) {
        return Optional.empty();
      }
      expect(Event.ID.DocumentStart);
      YamlNode root = value(0);
      expect(Event.ID.DocumentEnd);
      if (!parser.checkEvent(Event.ID.StreamEnd)) {
        Event next = parser.peekEvent();
        throw new MalformedYaml(
            SyntaxRule.YAML,
            span(next.getStartMark(), next.getStartMark()),
            "A second YAML document begins here; only the first would be read.",
            "Remove the --- line, or move what follows to a file of its own.");
      }
      return Optional.of(root);
    } catch (MalformedYaml malformed) {
      problems.accept(malformed.finding());
    } catch (MarkedYAMLException malformed) {
      problems.accept(complaint(malformed));
    } catch (ReaderException unprintable) {
      int at = offset + codePoints.utf16(unprintable.getPosition());
      int end = Math.min(file.text().length(), at + 1);
      problems.accept(
          SyntaxRule.YAML
              .at(
                  file.span(at, end),
                  String.format(
                      Locale.ROOT,
                      "YAML does not allow the character U+%04X.",
                      unprintable.getCodePoint()))
              .help("Delete it."));
    } catch (YAMLException limit) {
      // SnakeYAML's own limits carry no position.
      problems.accept(
          SyntaxRule.LIMIT.at(
              file.span(offset, offset), "The YAML cannot be read: " + limit.getMessage() + "."));
    }
    return Optional.empty();
  }

  private void expect(Event.ID id) {
    if (!parser.getEvent().is(id)) {
      throw new IllegalStateException("the YAML parser left its own grammar at " + id);
    }
  }

  private YamlNode value(int depth) {
    Event event = parser.getEvent();
    Span start = span(event.getStartMark(), event.getEndMark());
    if (++values > Limits.YAML_VALUES) {
      throw new MalformedYaml(
          SyntaxRule.LIMIT,
          start,
          "The YAML holds more than " + Limits.YAML_VALUES + " values.",
          "Split the file.");
    }
    if (depth > Limits.NESTING) {
      throw new MalformedYaml(
          SyntaxRule.LIMIT,
          start,
          "The YAML is nested more than " + Limits.NESTING + " deep.",
          "No field of the documents needs more than five levels.");
    }
    if (event instanceof AliasEvent alias) {
      return anchors.resolve(alias.getAnchor(), start);
    }
    NodeEvent opened = (NodeEvent) event;
    refuseTag(opened, start);
    if (opened.getAnchor() != null) {
      anchors.open(opened.getAnchor());
    }
    YamlNode node =
        switch (event.getEventId()) {
          case Scalar -> scalar((ScalarEvent) event);
          case SequenceStart -> sequence(event, depth);
          case MappingStart -> mapping(event, depth);
          default -> throw new IllegalStateException("no value begins with " + event);
        };
    if (opened.getAnchor() != null) {
      anchors.close(opened.getAnchor(), node);
    }
    return node;
  }

  private void refuseTag(NodeEvent event, Span span) {
    String tag =
        event instanceof ScalarEvent scalar
            ? scalar.getTag()
            : ((org.yaml.snakeyaml.events.CollectionStartEvent) event).getTag();
    if (tag != null) {
      throw new MalformedYaml(
          SyntaxRule.YAML,
          span,
          "The tag "
              + tag.replace("tag:yaml.org,2002:", "!!")
              + " is not allowed: every value is read as plain text.",
          "Remove the tag; quote the value if it is to begin with !.");
    }
  }

  private YamlNode.Scalar scalar(ScalarEvent event) {
    Span whole = span(event.getStartMark(), event.getEndMark());
    if (event.getValue().codePoints().anyMatch(YamlReader::isHalfACharacter)) {
      throw new MalformedYaml(
          SyntaxRule.YAML,
          whole,
          "An escape in this value names half a character, which no file can hold.",
          "Write the character itself.");
    }
    int end = whole.end();
    while (end > whole.start() && Character.isWhitespace(file.text().charAt(end - 1))) {
      end--;
    }
    return new YamlNode.Scalar(event.getValue(), event.isPlain(), file.span(whole.start(), end));
  }

  private static boolean isHalfACharacter(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private YamlNode sequence(Event start, int depth) {
    List<YamlNode> values = new ArrayList<>();
    while (!parser.checkEvent(Event.ID.SequenceEnd)) {
      values.add(value(depth + 1));
    }
    return new YamlNode.Sequence(values, closed(start, parser.getEvent()));
  }

  private YamlNode mapping(Event start, int depth) {
    List<YamlNode.Entry> entries = new ArrayList<>();
    Map<String, YamlNode.Scalar> seen = new HashMap<>();
    while (!parser.checkEvent(Event.ID.MappingEnd)) {
      YamlNode key = value(depth + 1);
      if (!(key instanceof YamlNode.Scalar scalar)) {
        throw new MalformedYaml(
            SyntaxRule.YAML,
            key.span(),
            "A key must be a single word or phrase, not " + key.description() + ".",
            "Quote the key if it begins with [ or {.");
      }
      YamlNode value = value(depth + 1);
      YamlNode.Scalar first = seen.putIfAbsent(scalar.value(), scalar);
      if (first == null) {
        entries.add(new YamlNode.Entry(scalar, value));
      } else {
        problems.accept(
            SyntaxRule.YAML
                .at(
                    scalar.span(),
                    "The key `" + scalar.value() + "` stands twice; only the first is read.")
                .related(first.span(), "first here")
                .help("Remove one of the two.")
                .fix(repeated(entries, new YamlNode.Entry(scalar, value)).orElse(null)));
      }
    }
    return new YamlNode.Mapping(entries, closed(start, parser.getEvent()));
  }

  private static Optional<Fix> repeated(List<YamlNode.Entry> entries, YamlNode.Entry second) {
    return entries.stream()
        .filter(entry -> entry.key().value().equals(second.key().value()))
        .findFirst()
        .flatMap(first -> Respelt.repeated(first, second));
  }

  /** From the start of a list or mapping to its last visible character. */
  private Span closed(Event start, Event end) {
    Span first = span(start.getStartMark(), start.getEndMark());
    int last = place(end.getEndMark());
    while (last > first.end() && Character.isWhitespace(file.text().charAt(last - 1))) {
      last--;
    }
    return file.span(first.start(), Math.max(last, first.end()));
  }

  private Finding complaint(MarkedYAMLException malformed) {
    Mark problem = malformed.getProblemMark();
    Mark context = malformed.getContextMark();
    int place = place(problem == null ? context : problem);
    return new YamlComplaint(
            file,
            malformed.getProblem() == null ? "malformed" : malformed.getProblem(),
            place,
            context == null ? place : place(context))
        .finding();
  }

  private int place(Mark mark) {
    return offset + (mark == null ? 0 : codePoints.utf16(mark.getIndex()));
  }

  private Span span(Mark from, Mark to) {
    return file.span(place(from), place(to));
  }
}
