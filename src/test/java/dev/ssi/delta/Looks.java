package dev.ssi.delta;

import dev.ssi.Texts;
import java.text.Normalizer;
import java.util.Random;
import java.util.regex.Pattern;

/** Changes how documents look to an editor, and not what they say. */
final class Looks {
  /** The end of a line of a paragraph or of a list item that goes on in the next. */
  private static final Pattern WRAP = Pattern.compile("(?<=[a-z,]) ?\\r?\\n *(?=[a-z])");

  /** A space in a line of a paragraph, before a word that begins no list. */
  private static final Pattern SPACE = Pattern.compile("(?<=[a-z,]) (?=[a-z]{2})");

  private static final Pattern PARAGRAPH = Pattern.compile("[A-Z][^|`]*");

  private final Random random;

  Looks(Random random) {
    this.random = random;
  }

  Texts changed(Texts texts) {
    Texts changed = texts;
    for (String path : texts.files().keySet()) {
      if (path.endsWith(".md")) {
        changed = changed.with(path, wrapped(texts.get(path)));
      }
      if (random.nextInt(3) == 0) {
        changed = changed.with(path, written(changed.get(path)));
      }
    }
    return changed;
  }

  private String written(String text) {
    return switch (random.nextInt(4)) {
      case 0 -> text.replace("\n", "\r\n");
      case 1 -> "\uFEFF" + text;
      case 2 -> Normalizer.normalize(text, Normalizer.Form.NFD);
      default -> text + "\n\n";
    };
  }

  /** Lines of the body are joined and broken elsewhere; code is left as it is. */
  private String wrapped(String text) {
    int body = text.startsWith("---\n") ? text.indexOf("\n---\n") + 5 : 0;
    StringBuilder wrapped = new StringBuilder(text.substring(0, body));
    boolean code = false;
    for (String block : text.substring(body).split("(?<=\\n)(?=\\n)")) {
      boolean fence = block.contains("```");
      code ^= fence && (block.length() - block.replace("```", "").length()) / 3 % 2 == 1;
      if (code || fence) {
        wrapped.append(block);
        continue;
      }
      String joined = random.nextBoolean() ? WRAP.matcher(block).replaceAll(" ") : block;
      boolean paragraph = PARAGRAPH.matcher(joined.strip()).matches();
      wrapped.append(
          paragraph
              ? SPACE.matcher(joined).replaceAll(space -> random.nextInt(9) == 0 ? "\n" : " ")
              : joined);
      wrapped.append("\n".repeat(random.nextInt(2)));
    }
    return wrapped.toString();
  }

  /** The same with the apostrophes that printers use, outside code. */
  static Texts typeset(Texts texts) {
    Texts typeset = texts;
    for (String path : texts.files().keySet()) {
      if (path.endsWith(".md")) {
        String text = texts.get(path);
        int body = text.startsWith("---\n") ? text.indexOf("\n---\n") + 5 : 0;
        String set =
            text.substring(body)
                .lines()
                .map(
                    line -> line.indexOf('`') < 0 ? line.replaceAll("(?<=[a-z])'(?=s)", "’") : line)
                .reduce("", (all, line) -> all + line + "\n");
        typeset = typeset.with(path, text.substring(0, body) + set);
      }
    }
    return typeset;
  }
}
