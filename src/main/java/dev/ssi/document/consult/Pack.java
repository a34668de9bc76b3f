package dev.ssi.document.consult;

import dev.ssi.delta.Change;
import dev.ssi.delta.Delta;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The consultation on a package, as data.
 *
 * @param issuedBy {@code DCC} or {@code SECAS}, or null while it is not said
 * @param audience {@code all-sec-parties}, or what else is said, or null
 * @param proposals in the order of their priority
 * @param totals of the anticipated costs, one for each currency
 * @param unpriced ids of the proposals that no total counts, for want of a cost range
 * @param impacts of all proposals together
 * @param others changes of the proposed text that no proposal of the package names
 * @param questions beside the one that every proposal puts
 * @param categories every Party Category, in the order of the documents
 * @param distribution to whom it goes, by Party Category
 * @param gaps what the pack should say and cannot
 * @param notes where the text departs from what was consulted on, after it was decided on
 * @param variations what was changed without another consultation
 * @param delta between the text in force and the text proposed
 */
public record Pack(
    String id,
    String title,
    Timing timing,
    String issuedBy,
    String audience,
    List<Consulted> proposals,
    List<Total> totals,
    List<String> unpriced,
    Impacts impacts,
    List<Change> others,
    List<String> questions,
    List<Category> categories,
    List<Group> distribution,
    List<Gap> gaps,
    List<Gap> notes,
    List<Varied> variations,
    Delta delta) {
  /** The audience that a consultation must have. */
  public static final String ALL_PARTIES = "all-sec-parties";

  public Pack {
    proposals = List.copyOf(proposals);
    totals = List.copyOf(totals);
    unpriced = List.copyOf(unpriced);
    others = List.copyOf(others);
    questions = List.copyOf(questions);
    categories = List.copyOf(categories);
    distribution = List.copyOf(distribution);
    gaps = List.copyOf(gaps);
    notes = List.copyOf(notes);
    variations = List.copyOf(variations);
  }

  /** Whether it was not issued yet. */
  public boolean isDraft() {
    return timing.isDraft();
  }

  /**
   * The anticipated costs of several proposals.
   *
   * @param atRisk money spent before the consultation
   * @param proposals how many of them are counted
   */
  public record Total(
      String currency, BigDecimal min, BigDecimal max, BigDecimal atRisk, int proposals) {}

  /** What a body decided on a proposal of the package. */
  public record Decided(String decision, String body, LocalDate date, String outcome) {}

  /** A change to what was consulted on, and the decision that made it. */
  public record Varied(String decision, String what) {}

  /** A Party Category. */
  public record Category(String id, String title) {}

  /** The contacts of a Party Category on the day of issue. */
  public record Group(String category, String title, List<Address> contacts) {
    public Group {
      contacts = List.copyOf(contacts);
    }
  }

  /** The mailbox of a role at a Party. */
  public record Address(String party, String mailbox, LocalDate agreedOn) {}

  /**
   * Something that is missing or does not hold.
   *
   * @param about the id of the proposal or of the package
   * @param what is amiss, in a sentence
   */
  public record Gap(String about, String what) {}
}
