package dev.ssi.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as it is read aloud: in the order of its tags, without what is no content. */
final class PdfReading {
  private final Map<COSDictionary, Map<Integer, String>> texts = new IdentityHashMap<>();
  private final StringBuilder letters = new StringBuilder();
  private final List<Figure> figures = new ArrayList<>();
  private boolean begun;
  private boolean isHead;
  private COSDictionary headPage;

  private PdfReading() {}

  /** A figure: what is said of it, and the letters in it without blanks. */
  record Figure(String said, String letters) {}

  /** The figures in reading order. */
  static List<Figure> figures(PDDocument document) {
    PdfReading reading = new PdfReading();
    reading.read(document.getDocumentCatalog().getStructureTreeRoot(), null);
    return reading.figures;
  }

  /** The letters from the first volume on, without blanks, numbers of lists and figures. */
  static String letters(PDDocument document) {
    PdfReading reading = new PdfReading();
    reading.read(document.getDocumentCatalog().getStructureTreeRoot(), null);
    return reading.letters.toString().replaceAll("\\s", "");
  }

  private void read(PDStructureNode node, PDPage page) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        read(element);
      } else if (kid instanceof Integer id) {
        add(page, id);
      } else if (kid instanceof PDMarkedContentReference reference) {
        add(reference.getPage(), reference.getMCID());
      }
    }
  }

  private void read(PDStructureElement element) {
    begun |= element.getStructureType().equals("H1");
    if (element.getStructureType().equals("Lbl")) {
      return;
    }
    if (element.getStructureType().equals("Figure")) {
      figure(element);
      return;
    }
    boolean head = element.getStructureType().equals("TH");
    isHead |= head;
    read(element, element.getPage());
    if (head) {
      isHead = false;
      headPage = null;
    }
  }

  private void figure(PDStructureElement element) {
    int before = letters.length();
    read(element, element.getPage());
    String drawn = letters.substring(before).replaceAll("\\s", "");
    letters.setLength(before);
    figures.add(new Figure(element.getAlternateDescription(), drawn));
  }

  /** The head of a table is printed, and tagged, again on each page that the table goes on to. */
  private void add(PDPage page, int id) {
    COSDictionary place = page.getCOSObject();
    headPage = isHead && headPage == null ? place : headPage;
    if (begun && (!isHead || headPage == place)) {
      letters.append(texts.computeIfAbsent(place, each -> texts(page)).get(id));
    }
  }

  private static Map<Integer, String> texts(PDPage page) {
    try {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.setSuppressDuplicateOverlappingText(false);
      extractor.processPage(page);
      Map<Integer, String> texts = new HashMap<>();
      for (PDMarkedContent content : extractor.getMarkedContents()) {
        if (content.getMCID() >= 0) {
          texts.put(content.getMCID(), text(content));
        }
      }
      return texts;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static String text(PDMarkedContent content) {
    StringBuilder text = new StringBuilder();
    for (Object each : content.getContents()) {
      if (each instanceof TextPosition position) {
        text.append(position.getUnicode());
      }
    }
    return text.toString();
  }
}
