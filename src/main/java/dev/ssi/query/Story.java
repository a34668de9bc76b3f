package dev.ssi.query;

import dev.ssi.model.Epic;
import dev.ssi.text.Phrase;
import dev.ssi.trace.Trace;
import java.util.List;

/** An Epic as the sentence that it is. */
public final class Story {
  private Story() {}

  /** {@code As a …, I want …, so that ….} */
  public static String of(Trace trace, Epic epic) {
    return "As "
        + who(trace, epic)
        + ", I want "
        + epic.want()
        + ", so that "
        + epic.soThat()
        + ".";
  }

  private static String who(Trace trace, Epic epic) {
    List<String> roles = trace.rolesOf(epic);
    if (roles.size() == trace.roles().size()) {
      return "a User in any User Role";
    }
    List<String> titles = roles.stream().map(trace::roleTitle).toList();
    if (titles.isEmpty()) {
      return "nobody";
    }
    return article(titles.get(0)) + " " + Phrase.list(titles, "or");
  }

  private static String article(String noun) {
    return !noun.isEmpty() && "AEIOU".indexOf(noun.charAt(0)) >= 0 ? "an" : "a";
  }
}
