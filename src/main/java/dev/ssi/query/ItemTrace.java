package dev.ssi.query;

import dev.ssi.model.Component;
import dev.ssi.model.Specification;
import dev.ssi.source.Span;
import dev.ssi.trace.Item;
import dev.ssi.trace.Trace;
import java.util.ArrayList;
import java.util.List;

/**
 * The chain through one item.
 *
 * @param places where it is given: a component has one place in each document
 * @param up what it rests on
 * @param down what rests on it
 */
record ItemTrace(
    Reading reading,
    Item item,
    List<Span> places,
    List<Node> up,
    List<Node> down,
    List<Citation> cites,
    List<Citation> citedBy)
    implements Answer {

  ItemTrace {
    places = List.copyOf(places);
    up = List.copyOf(up);
    down = List.copyOf(down);
    cites = List.copyOf(cites);
    citedBy = List.copyOf(citedBy);
  }

  static ItemTrace of(Reading reading, Item item) {
    Trace trace = reading.trace();
    return new ItemTrace(
        reading,
        item,
        places(trace, item),
        new Above(trace).of(item),
        new Below(trace).of(item),
        Citation.by(trace, item),
        Citation.of(trace, item));
  }

  /** Where an item is given, in Appendix AH first. */
  static List<Span> places(Trace trace, Item item) {
    List<Span> places = new ArrayList<>();
    trace.component(item.id()).map(Component::id).ifPresent(id -> places.add(id.span()));
    trace.specification(item.id()).map(Specification::id).ifPresent(id -> places.add(id.span()));
    return places.isEmpty() ? List.of(item.span()) : places;
  }

  @Override
  public String text(boolean brief) {
    return ItemTraceText.of(this);
  }

  @Override
  public String json() {
    return ChainJson.of(this);
  }

  @Override
  public String csv() {
    return ChainCsv.of(this);
  }
}
