package dev.ssi.load;

import dev.ssi.diagnostic.Finding;
import dev.ssi.model.Text;
import dev.ssi.model.governance.Body.Majority;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what share of whose votes carries a decision. */
final class MajorityReader {
  private static final String MORE = "more-than";
  private static final String LEAST = "at-least";
  static final List<String> KNOWN = List.of(MORE, LEAST, "of", "casting-vote");

  private static final List<String> OF = List.of("votes-cast", "present", "all-voting");
  private static final Pattern FRACTION = Pattern.compile("([1-9]\\d{0,2})/([1-9]\\d{0,2})");

  private MajorityReader() {}

  static Optional<Majority> majority(Fields fields) {
    boolean more = !fields.isAbsent(MORE);
    if (more != fields.isAbsent(LEAST)) {
      return refuse(
          fields,
          SyntaxRule.WRONG_TYPE
              .at(
                  fields.key(more ? LEAST : MORE).span(),
                  more
                      ? "A majority is more than a share or at least a share, not both."
                      : "A majority needs the field `more-than` or `at-least`.")
              .help("Write one of them, such as `more-than: 1/2` or `at-least: 2/3`."));
    }
    Text share = fields.text(more ? MORE : LEAST);
    Text of = RecordFields.word(fields, "of", OF);
    Text castingVote = fields.optionalText("casting-vote");
    Optional<Matcher> fraction = fraction(share, more, fields);
    if (fraction.isEmpty() || !OF.contains(of.value())) {
      fields.giveUp();
      return Optional.empty();
    }
    return Optional.of(
        new Majority(
            Integer.parseInt(fraction.get().group(1)),
            Integer.parseInt(fraction.get().group(2)),
            more,
            share(of.value()),
            castingVote,
            share));
  }

  private static Majority.Of share(String of) {
    return switch (of) {
      case "present" -> Majority.Of.PRESENT;
      case "all-voting" -> Majority.Of.ALL_VOTING;
      default -> Majority.Of.VOTES_CAST;
    };
  }

  private static Optional<Matcher> fraction(Text share, boolean more, Fields fields) {
    Matcher fraction = FRACTION.matcher(share.value());
    if (share.value().isEmpty()) {
      return Optional.empty();
    }
    if (!fraction.matches()) {
      return refuse(
          fields,
          SyntaxRule.WRONG_TYPE
              .at(share.span(), "A share is a fraction; `" + share + "` is not.")
              .help("Write it like 1/2 or 2/3."));
    }
    int part = Integer.parseInt(fraction.group(1));
    int whole = Integer.parseInt(fraction.group(2));
    if (part > whole || more && part == whole) {
      return refuse(
          fields,
          SyntaxRule.WRONG_TYPE
              .at(
                  share.span(),
                  "No number of votes can be " + (more ? "more than " : "") + share + " of them.")
              .help(
                  "Write a share that can be reached, such as 1/2; for all votes, `at-least: 1/1`."));
    }
    return Optional.of(fraction);
  }

  private static <T> Optional<T> refuse(Fields fields, Finding finding) {
    fields.giveUp();
    fields.report(finding);
    return Optional.empty();
  }
}
