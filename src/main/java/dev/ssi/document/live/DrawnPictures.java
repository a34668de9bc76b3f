package dev.ssi.document.live;

import dev.ssi.document.Drawings;
import dev.ssi.document.book.Addresses;
import dev.ssi.document.book.Block;
import dev.ssi.model.ProcessMap;
import dev.ssi.picture.DocumentsPicture;
import dev.ssi.picture.Drawing;
import dev.ssi.picture.Swimlane;
import dev.ssi.trace.Trace;
import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The figures of the site: pictures within the page, whose parts link to what they stand for. */
final class DrawnPictures implements Pictures {
  /** The widths in pixels that the style sheet has rules for. */
  private static final int SMALL = 800;

  private static final int NARROW = 1_160;
  private static final int BROAD = 1_240;
  private static final int BROADER = 1_450;

  private final Trace trace;

  /** A map is drawn once, for its page and for its file; most of the work is to lay it out. */
  private final Map<String, Drawing> maps = new ConcurrentHashMap<>();

  DrawnPictures(Trace trace) {
    this.trace = trace;
  }

  @Override
  public String figure(Block.Figure figure) {
    return drawing(figure.subject()).map(drawing -> html(figure, drawing)).orElse("");
  }

  /** The swimlane diagram of a Process Map. */
  Drawing of(ProcessMap map) {
    return maps.computeIfAbsent(map.id().value(), id -> Swimlane.of(map, trace));
  }

  private Optional<Drawing> drawing(String subject) {
    Optional<ProcessMap> map = trace.processMap(subject);
    return map.isPresent() ? map.map(this::of) : Drawings.of(trace, subject);
  }

  private String html(Block.Figure figure, Drawing drawing) {
    StringOutput caption = new StringOutput();
    Escape.htmlAttribute(figure.caption(), caption);
    StringBuilder html = new StringBuilder(16_384);
    html.append("<figure>\n");
    if (!figure.subject().equals(Block.Figure.DOCUMENTS)) {
      html.append("<figcaption>").append(caption).append("</figcaption>\n");
    }
    html.append("<div class=\"picture-frame").append(room(drawing.width()));
    html.append("\" role=\"region\" tabindex=\"0\" aria-label=\"Picture: ");
    html.append(caption).append("\">\n");
    html.append(drawing.svg("picture-" + Addresses.slug(figure.subject()), this::address));
    html.append("</div>\n");
    trace
        .processMap(figure.subject())
        .map(ProcessMap::id)
        .ifPresent(
            id ->
                html.append("<p class=\"download\"><a href=\"")
                    .append(BpmnFiles.name(id.value()))
                    .append("\" download>This map as BPMN 2.0</a></p>\n"));
    return html.append("</figure>\n").toString();
  }

  /** How far a picture may be made smaller before its letters are too small to read. */
  private static String room(int width) {
    if (width <= SMALL) {
      return " small";
    }
    if (width <= NARROW) {
      return "";
    }
    if (width <= BROAD) {
      return " broad";
    }
    return width <= BROADER ? " broader" : " vast";
  }

  private String address(String id) {
    return switch (id) {
      case DocumentsPicture.CLAUSES -> "clauses.html";
      case DocumentsPicture.APPENDIX -> Place.APPENDIX.address();
      case DocumentsPicture.BASELINE -> Place.BASELINE.address();
      default -> trace.links().item(id).map(Addresses::of).orElse(null);
    };
  }
}
