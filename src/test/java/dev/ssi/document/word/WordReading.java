package dev.ssi.document.word;

import dev.ssi.document.book.Book;
import dev.ssi.document.print.BookWords;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A Word file, read by a reader that is not ours. */
final class WordReading {
  final Map<String, byte[]> parts = new TreeMap<>();
  final Document document;

  WordReading(byte[] docx) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    document = Jsoup.parse(text("word/document.xml"), "", Parser.xmlParser());
    document.outputSettings().prettyPrint(false);
  }

  static byte[] write(Book book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WordFile.write(book, out);
    return out.toByteArray();
  }

  static WordReading of(Book book) throws IOException {
    return new WordReading(write(book));
  }

  String text(String part) {
    return new String(parts.get(part), StandardCharsets.UTF_8);
  }

  /** The words after the contents. */
  List<String> words() {
    List<String> words = new ArrayList<>();
    boolean begun = false;
    for (Element paragraph : document.getElementsByTag("w:p")) {
      begun |= !paragraph.getElementsByAttributeValue("w:val", "Heading1").isEmpty();
      if (begun) {
        BookWords.split(text(paragraph)).forEach(words::add);
      }
    }
    return words;
  }

  static String text(Element paragraph) {
    StringBuilder text = new StringBuilder();
    for (Element each : paragraph.getAllElements()) {
      switch (each.tagName()) {
        case "w:t" -> text.append(each.wholeText());
        case "w:tab", "w:br" -> text.append(' ');
        default -> {}
      }
    }
    return text.toString();
  }

  /** What an attribute says wherever it stands on an element. */
  List<String> values(String element, String attribute) {
    return document.getElementsByTag(element).stream()
        .filter(each -> each.hasAttr(attribute))
        .map(each -> each.attr(attribute))
        .toList();
  }

  List<String> all(String pattern, String part) {
    return Pattern.compile(pattern)
        .matcher(text(part))
        .results()
        .map(result -> result.group(1))
        .toList();
  }
}
