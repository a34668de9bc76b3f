package dev.ssi.document.live;

import dev.ssi.document.Publication;
import dev.ssi.document.book.Addresses;
import dev.ssi.model.ProcessMap;
import dev.ssi.picture.Bpmn;
import dev.ssi.trace.Trace;

/** Each Process Map as a file that tools for processes read. */
final class BpmnFiles {
  private BpmnFiles() {}

  /** The name of the file of a Process Map, such as {@code PM-02.bpmn}. */
  static String name(String id) {
    String page = Addresses.page(id);
    return page.substring(0, page.lastIndexOf('.')) + ".bpmn";
  }

  static void addTo(Publication site, Trace trace, DrawnPictures pictures) {
    for (ProcessMap map : trace.documents().processMaps()) {
      if (map.kind().accepts(map.id().value())) {
        site.add(name(map.id().value()), out -> Bpmn.write(map, trace, pictures.of(map), out));
      }
    }
  }
}
