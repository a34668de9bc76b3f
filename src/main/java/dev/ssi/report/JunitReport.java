package dev.ssi.report;

import dev.ssi.diagnostic.Finding;
import dev.ssi.diagnostic.Label;
import dev.ssi.diagnostic.Rule;
import dev.ssi.diagnostic.Severity;
import dev.ssi.source.TerminalText;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A report as JUnit's XML, for what shows tests. A family of rules is a suite, a rule is a class. A
 * rule that found nothing passes a test; of one that did, each finding is a test of its own, which
 * fails if it makes the run fail and is skipped otherwise.
 *
 * <p>GitLab and Jenkins tell tests apart by suite, class and name; so no two have the same name,
 * and none has a line number in it, which an edit elsewhere would change.
 */
public final class JunitReport {
  private final XMLStreamWriter xml;
  private final Severity threshold;
  private final Paths paths;

  private JunitReport(XMLStreamWriter xml, Severity threshold, Paths paths) {
    this.xml = xml;
    this.threshold = threshold;
    this.paths = paths;
  }

  /** A finding with its lasting name. */
  private record Named(Finding finding, String fingerprint) {}

  /**
   * The whole report, ending with a line feed.
   *
   * @param rules all that were applied, by id
   * @param threshold the least severity that makes the run fail
   */
  public static String render(Report report, List<Rule> rules, Severity threshold, Paths paths) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new JunitReport(xml, threshold, paths).suites(report, rules);
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("a StringWriter failed", impossible);
    }
    return text + "\n";
  }

  private void suites(Report report, List<Rule> rules) throws XMLStreamException {
    Map<String, List<Named>> byRule = new HashMap<>();
    for (int i = 0; i < report.findings().size(); i++) {
      Finding finding = report.findings().get(i);
      byRule
          .computeIfAbsent(finding.rule().id(), id -> new ArrayList<>())
          .add(new Named(finding, report.fingerprints().get(i)));
    }
    Map<String, List<Rule>> families = new TreeMap<>();
    rules.forEach(
        rule -> families.computeIfAbsent(rule.family(), name -> new ArrayList<>()).add(rule));
    xml.writeStartDocument("UTF-8", "1.0");
    line(0);
    xml.writeStartElement("testsuites");
    xml.writeAttribute("name", "ssi validate");
    for (Map.Entry<String, List<Rule>> family : families.entrySet()) {
      suite(family.getKey(), family.getValue(), byRule);
    }
    line(0);
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void suite(String family, List<Rule> rules, Map<String, List<Named>> byRule)
      throws XMLStreamException {
    int tests = 0;
    int failures = 0;
    int skipped = 0;
    for (Rule rule : rules) {
      List<Named> found = byRule.getOrDefault(rule.id(), List.of());
      int failed = (int) found.stream().filter(each -> fails(each.finding())).count();
      tests += Math.max(1, found.size());
      failures += failed;
      skipped += found.size() - failed;
    }
    line(1);
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", family);
    xml.writeAttribute("tests", Integer.toString(tests));
    xml.writeAttribute("failures", Integer.toString(failures));
    xml.writeAttribute("errors", "0");
    xml.writeAttribute("skipped", Integer.toString(skipped));
    xml.writeAttribute("time", "0");
    for (Rule rule : rules) {
      cases(rule, byRule.getOrDefault(rule.id(), List.of()));
    }
    line(1);
    xml.writeEndElement();
  }

  private void cases(Rule rule, List<Named> found) throws XMLStreamException {
    if (found.isEmpty()) {
      line(2);
      xml.writeEmptyElement("testcase");
      about(rule, "no finding");
    }
    Map<String, Integer> names = new HashMap<>();
    for (Named each : found) {
      Finding finding = each.finding();
      String name = name(finding);
      int likes = names.merge(name, 1, Integer::sum);
      line(2);
      xml.writeStartElement("testcase");
      about(rule, likes == 1 ? name : name + " (" + likes + ")");
      xml.writeAttribute("file", shown(paths.of(finding.span())));
      xml.writeAttribute("line", Integer.toString(finding.span().line()));
      outcome(each);
      line(2);
      xml.writeEndElement();
    }
  }

  private String name(Finding finding) {
    String owner = finding.item() == null ? paths.of(finding.span()) : finding.item();
    boolean isNamed = finding.message().startsWith(owner + " ");
    return shown(isNamed ? finding.message() : owner + ": " + finding.message());
  }

  private void about(Rule rule, String name) throws XMLStreamException {
    xml.writeAttribute("classname", rule.id());
    xml.writeAttribute("name", name);
    xml.writeAttribute("time", "0");
  }

  private void outcome(Named named) throws XMLStreamException {
    Finding finding = named.finding();
    line(3);
    xml.writeStartElement(fails(finding) ? "failure" : "skipped");
    xml.writeAttribute("message", shown(finding.message()));
    xml.writeAttribute("type", finding.severity().label());
    List<String> lines = new ArrayList<>();
    lines.add(finding.severity().label() + "[" + finding.rule().id() + "]: " + finding.message());
    lines.add("at " + paths.place(finding.span()));
    for (Label label : finding.related()) {
      lines.add("see " + paths.place(label.span()) + " " + label.message());
    }
    if (finding.help() != null) {
      lines.add("help: " + finding.help());
    }
    lines.add("fingerprint: " + named.fingerprint());
    for (String each : lines) {
      xml.writeCharacters("\n" + shown(each));
    }
    line(3);
    xml.writeEndElement();
  }

  private boolean fails(Finding finding) {
    return finding.severity().compareTo(threshold) >= 0;
  }

  private void line(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  /** Text on one line, of characters that XML has. */
  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    TerminalText.visible(text)
        .codePoints()
        .forEach(each -> shown.appendCodePoint(isOfXml(each) ? each : '\uFFFD'));
    return shown.toString();
  }

  private static boolean isOfXml(int codePoint) {
    boolean surrogate =
        codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    return !surrogate && (codePoint & 0xFFFE) != 0xFFFE;
  }
}
