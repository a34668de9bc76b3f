package dev.ssi.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Makes Markdown of fragments: some texts block within block, others line by line as it comes. */
final class MarkdownMaker {
  private static final List<String> WORDS =
      List.of(
          "word",
          "two words",
          "The SSI shall",
          "x",
          "é",
          "日本",
          "😀",
          "end.",
          "a_b",
          "*em*",
          "**bold**",
          "5 < 6",
          "a & b",
          "H8.16(b)",
          "(see)",
          "!",
          "|",
          "&lt;",
          "&#91;",
          "~",
          "#");

  private static final List<String> INLINE =
      List.of(
          "[FC-SMI-01]",
          "[H8.16(b)]",
          "[AH-3]",
          "[EP-006]",
          "[ AH-3 ]",
          "[EP-6x]",
          "![AH-3]",
          "[FC-SMI-01",
          "AH-3]",
          "[",
          "]",
          "[AH-3](",
          "[ref]",
          "[REF]",
          "[text][ref]",
          "[AH-3][ref]",
          "[AH-3][EP-006]",
          "[ref][]",
          "[AH-3][]",
          "[no one][]",
          "`code`",
          "`[AH-3]`",
          "``a`b``",
          "``[EP-006] ` x``",
          "`",
          "``",
          "```",
          "```a``b```",
          "\\`",
          "\\[AH-3]",
          "[AH-3\\]",
          "\\\\[AH-3]",
          "\\",
          "\\<b>",
          "\\!",
          "[t](http://a.b)",
          "[t](<http://a.b>)",
          "[t](http://a.b \"title\")",
          "[t](a(b)c)",
          "[t](a\\)b)",
          "[AH-3](x)",
          "[a [b](c) d](e)",
          "[t]()",
          "[t](a b)",
          "![i](p.png)",
          "[![i](p.png)](q)",
          "[t](a 'b')",
          "[t](a (b))",
          "[t]( /a )",
          "[t] (/a)",
          "<https://x.y/[AH-3]>",
          "<a@b.cd>",
          "<b>",
          "</b>",
          "<b title=\"[AH-3]\">",
          "<br/>",
          "<i class='a' id=b>",
          "<",
          ">",
          "<b",
          "<!-- c -->",
          "-->",
          "<?p ?>",
          "<![CDATA[z]]>",
          "<1>",
          "< b>",
          "<a href=x\ny>",
          "<b [AH-3]>");

  private static final List<String> MARKS =
      List.of(
          "# ",
          "## ",
          "####### ",
          "- ",
          "* ",
          "+ ",
          "1. ",
          "2) ",
          "10. ",
          "-",
          "1.",
          "> ",
          ">",
          "    ",
          "  ",
          "   ",
          " ",
          "\t",
          "-   ",
          "-     ",
          "- - ",
          "1. - ",
          "> > ",
          "- > ",
          "- # ");

  private static final List<String> LINES =
      List.of(
          "",
          "",
          "",
          "---",
          "===",
          "***",
          "- - -",
          "```",
          "```java",
          "~~~",
          "````",
          "    indented",
          "| a | b |",
          "<div>",
          "</div>",
          "<p>text",
          "<!-- open",
          "close -->",
          "<script>",
          "</script>",
          "<span>",
          "[ref]: http://r.s",
          "[ref]: <http://r.s> \"t\"",
          "[AH-3]: see there",
          "[other]:",
          "http://later",
          "[AH-3]: /x",
          "\"title\"",
          "\t[AH-3]",
          "  [EP-006]",
          "- [AH-3]",
          "> [EP-006]",
          "1. [AH-3]",
          "   [AH-3]",
          "    [AH-3]",
          "      [EP-006]",
          "2. [AH-3]",
          "<!X [AH-3]>");

  private final Random random;

  MarkdownMaker(long seed) {
    random = new Random(seed);
  }

  /** A text of a few lines that need not fit together. */
  String lines() {
    List<String> lines = new ArrayList<>();
    for (int more = 1 + random.nextInt(10); more > 0; more--) {
      StringBuilder line = new StringBuilder();
      boolean whole = random.nextInt(3) == 0;
      for (int marks = random.nextInt(whole ? 2 : 3); marks > 0; marks--) {
        line.append(one(MARKS));
      }
      lines.add(line.append(whole ? one(LINES) : inline(4)).toString());
    }
    return joined(lines);
  }

  /** A text of blocks within blocks. */
  String blocks() {
    return joined(blocks(0));
  }

  private String joined(List<String> lines) {
    String ending = random.nextInt(4) == 0 ? "\r\n" : "\n";
    String text = lines.stream().collect(Collectors.joining("\n"));
    return (random.nextInt(3) == 0 ? text : text + "\n").replace("\n", ending);
  }

  private List<String> blocks(int depth) {
    List<String> lines = new ArrayList<>();
    for (int more = 1 + random.nextInt(depth == 0 ? 5 : 3); more > 0; more--) {
      lines.addAll(block(depth));
      if (random.nextInt(5) > 0) {
        lines.add("");
      }
    }
    return lines;
  }

  private List<String> block(int depth) {
    int kind = random.nextInt(depth < 3 ? 14 : 9);
    return switch (kind) {
      case 0 -> List.of(one(List.of("# ", "## ", "### ")) + inline(2));
      case 1 -> List.of(inline(2), one(List.of("===", "---")));
      case 2 -> code();
      case 3 -> List.of("    " + inline(2), "    " + inline(2));
      case 4 -> List.of("", "| a | b |", "|---|:-:|", "| [AH-3] | `[EP-006]` |", "| x | <b> |", "");
      case 5 -> List.of("[ref]: http://r.s" + one(List.of("", " 'title'", "\n  \"title\"")));
      case 6 -> List.of("<div>", inline(2), "</div>");
      case 7, 8 -> paragraph();
      case 9, 10 -> within(blocks(depth + 1), one(List.of("> ", ">", " > ")), null);
      default -> list(depth);
    };
  }

  private List<String> paragraph() {
    List<String> lines = new ArrayList<>();
    for (int more = 1 + random.nextInt(3); more > 0; more--) {
      lines.add(" ".repeat(random.nextInt(8) / 5) + inline(4));
    }
    return lines;
  }

  private List<String> code() {
    String fence = one(List.of("```", "~~~", "````"));
    return List.of(fence + one(List.of("", "yaml")), inline(2), "  " + inline(1), fence);
  }

  private List<String> list(int depth) {
    String marker = one(List.of("- ", "* ", "1. ", "-  ", "3) ", "10.  "));
    List<String> lines = new ArrayList<>();
    for (int items = 1 + random.nextInt(3); items > 0; items--) {
      lines.addAll(within(blocks(depth + 1), marker, " ".repeat(marker.length())));
    }
    return lines;
  }

  /** The lines behind a mark; now and then one has lost its own. */
  private List<String> within(List<String> lines, String first, String later) {
    List<String> marked = new ArrayList<>();
    for (String line : String.join("\n", lines).split("\n", -1)) {
      String mark = marked.isEmpty() || later == null ? first : later;
      boolean lost = !marked.isEmpty() && !line.startsWith("|") && random.nextInt(8) == 0;
      boolean bare = lost || line.isEmpty() && later != null;
      marked.add(bare ? line : mark + line);
    }
    return marked;
  }

  private String inline(int most) {
    StringBuilder inline = new StringBuilder();
    for (int more = 1 + random.nextInt(most); more > 0; more--) {
      inline.append(random.nextBoolean() ? one(WORDS) : one(INLINE));
      inline.append(random.nextInt(3) > 0 ? " " : "");
    }
    return inline.toString();
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
