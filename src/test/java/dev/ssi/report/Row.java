package dev.ssi.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import dev.ssi.diagnostic.Finding;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * A finding as it can be read back out of a face, by readers that share nothing with what writes.
 *
 * @param column 0 where the face does not show it
 * @param fingerprint empty where the face does not show it
 */
record Row(String severity, String rule, String file, int line, int column, String fingerprint) {
  private static final Pattern TEXT =
      Pattern.compile("(?m)^(error|warning|note)\\[([a-z.-]+)]: .*\\n *--> (.*):(\\d+):(\\d+)$");
  private static final Pattern COMMAND =
      Pattern.compile("(?m)^::(error|warning|notice) file=([^,:]*),line=(\\d+),(.*?)::(.*)$");

  static List<Row> of(Report report) {
    return IntStream.range(0, report.findings().size())
        .mapToObj(
            i -> {
              Finding finding = report.findings().get(i);
              return new Row(
                  finding.severity().label(),
                  finding.rule().id(),
                  finding.span().path(),
                  finding.span().line(),
                  finding.span().column(),
                  report.fingerprints().get(i));
            })
        .toList();
  }

  Row withoutFingerprint() {
    return new Row(severity, rule, file, line, column, "");
  }

  Row withoutColumn() {
    return new Row(severity, rule, file, line, 0, fingerprint);
  }

  /** By severity, as tables have them, and in order within each. */
  static List<Row> bySeverity(List<Row> rows) {
    List<Row> sorted = new ArrayList<>();
    for (String severity : List.of("error", "warning", "note")) {
      rows.stream().filter(row -> row.severity.equals(severity)).forEach(sorted::add);
    }
    return sorted;
  }

  static List<Row> ofText(String text) {
    return TEXT.matcher(text)
        .results()
        .map(
            match ->
                new Row(
                    match.group(1),
                    match.group(2),
                    match.group(3),
                    number(match, 4),
                    number(match, 5),
                    ""))
        .toList();
  }

  static List<Row> ofJson(String text) {
    return objects(JsonParser.parseString(text).getAsJsonObject().getAsJsonArray("findings"))
        .map(
            each ->
                new Row(
                    string(each, "severity"),
                    string(each, "rule"),
                    string(each, "file"),
                    each.get("line").getAsInt(),
                    each.get("column").getAsInt(),
                    string(each, "fingerprint")))
        .toList();
  }

  static List<Row> ofSarif(String text) {
    JsonObject run =
        JsonParser.parseString(text)
            .getAsJsonObject()
            .getAsJsonArray("runs")
            .get(0)
            .getAsJsonObject();
    JsonArray rules = run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");
    return objects(run.getAsJsonArray("results")).map(result -> ofResult(result, rules)).toList();
  }

  private static Row ofResult(JsonObject result, JsonArray rules) {
    JsonObject place =
        result
            .getAsJsonArray("locations")
            .get(0)
            .getAsJsonObject()
            .getAsJsonObject("physicalLocation");
    JsonObject region = place.getAsJsonObject("region");
    JsonObject rule = rules.get(result.get("ruleIndex").getAsInt()).getAsJsonObject();
    String sameRule =
        string(rule, "id").equals(string(result, "ruleId")) ? "" : " of another index";
    return new Row(
        string(result, "level"),
        string(result, "ruleId") + sameRule,
        URI.create(string(place.getAsJsonObject("artifactLocation"), "uri")).getPath(),
        region.get("startLine").getAsInt(),
        region.get("startColumn").getAsInt(),
        string(result.getAsJsonObject("partialFingerprints"), "ssiFingerprint/v1"));
  }

  static List<Row> ofGitlab(String text) {
    Map<String, String> severities = Map.of("major", "error", "minor", "warning", "info", "note");
    return objects(JsonParser.parseString(text).getAsJsonArray())
        .map(
            each -> {
              JsonObject place = each.getAsJsonObject("location");
              return new Row(
                  severities.get(string(each, "severity")),
                  string(each, "check_name"),
                  string(place, "path"),
                  place.getAsJsonObject("lines").get("begin").getAsInt(),
                  0,
                  string(each, "fingerprint"));
            })
        .toList();
  }

  /** As the runner reads them: what is escaped is read back after the parts are taken apart. */
  static List<Row> ofGithub(String text) {
    List<Row> rows = new ArrayList<>();
    Matcher command = COMMAND.matcher(text);
    while (command.find()) {
      String rule = command.group(4).replaceFirst(".*title=", "");
      Matcher column = Pattern.compile("\\bcol=(\\d+)").matcher(command.group(4));
      rows.add(
          new Row(
              command.group(1).replace("notice", "note"),
              unescaped(rule),
              unescaped(command.group(2)),
              Integer.parseInt(command.group(3)),
              column.find() ? Integer.parseInt(column.group(1)) : 0,
              ""));
    }
    return rows;
  }

  private static String unescaped(String property) {
    return property
        .replace("%3A", ":")
        .replace("%2C", ",")
        .replace("%0D", "\r")
        .replace("%0A", "\n")
        .replace("%25", "%");
  }

  static List<Row> ofJunit(String text) throws Exception {
    NodeList cases = xml(text).getElementsByTagName("testcase");
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < cases.getLength(); i++) {
      org.w3c.dom.Element test = (org.w3c.dom.Element) cases.item(i);
      for (String kind : List.of("failure", "skipped")) {
        if (test.getElementsByTagName(kind).getLength() > 0) {
          rows.add(ofCase(test, (org.w3c.dom.Element) test.getElementsByTagName(kind).item(0)));
        }
      }
    }
    return rows;
  }

  private static Row ofCase(org.w3c.dom.Element test, org.w3c.dom.Element outcome) {
    Matcher body =
        Pattern.compile("(?s).*\\nat [^\\n]*:(\\d+)\\n.*\\nfingerprint: (\\w+)\\n.*")
            .matcher(outcome.getTextContent());
    boolean isWhole = body.matches();
    return new Row(
        outcome.getAttribute("type"),
        test.getAttribute("classname"),
        test.getAttribute("file"),
        Integer.parseInt(test.getAttribute("line")),
        isWhole ? Integer.parseInt(body.group(1)) : 0,
        isWhole ? body.group(2) : "");
  }

  static org.w3c.dom.Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }

  static List<Row> ofMarkdown(String text) {
    List<Row> rows = new ArrayList<>();
    for (Element table : html(text).select("table")) {
      String severity = table.selectFirst("th").text();
      for (Element row : table.select("tbody tr")) {
        String place = row.child(1).wholeText();
        int colon = place.lastIndexOf(':');
        rows.add(
            new Row(
                severity,
                row.child(0).text(),
                place.substring(0, colon).replace("\u2060", ""),
                Integer.parseInt(place.substring(colon + 1).replace("\u2060", "")),
                0,
                ""));
      }
    }
    return rows;
  }

  /** As a forge would make it. */
  static Document html(String markdown) {
    List<TablesExtension> tables = List.of(TablesExtension.create());
    return Jsoup.parse(
        HtmlRenderer.builder()
            .extensions(tables)
            .build()
            .render(Parser.builder().extensions(tables).build().parse(markdown)));
  }

  private static Stream<JsonObject> objects(JsonArray array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsJsonObject);
  }

  private static String string(JsonObject object, String name) {
    return object.get(name).getAsString();
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }
}
