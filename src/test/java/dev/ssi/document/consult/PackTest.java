package dev.ssi.document.consult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.ssi.Golden;
import dev.ssi.Texts;
import dev.ssi.delta.Change;
import dev.ssi.document.consult.Impacts.Row;
import dev.ssi.document.consult.Pack.Gap;
import dev.ssi.document.consult.Pack.Total;
import dev.ssi.document.delta.DeltaText.Paint;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a consultation pack says. */
class PackTest {
  private static final String COST =
      "cost: {min: 10000, max: 15000.50, currency: GBP, basis: estimate of two suppliers, at-risk:"
          + " 1200}";

  @Test
  void wholeInJson() throws IOException {
    Golden.check("consult/pack.json", PackJson.render(Packs.shipped()));
  }

  @Test
  void theGuideNamesEveryFieldOfTheJson() throws IOException {
    String guide = Files.readString(Path.of("src/main/java/dev/ssi/document/consult/README.md"));
    JsonObject pack = JsonParser.parseString(PackJson.render(Packs.shipped())).getAsJsonObject();
    assertThat(pack.keySet()).allSatisfy(field -> assertThat(guide).contains("`" + field + "`"));
    assertThat(pack.getAsJsonArray("proposals").get(0).getAsJsonObject().keySet())
        .allSatisfy(field -> assertThat(guide).containsPattern("\\b" + field + "\\b"));
    assertThat(pack.getAsJsonObject("timing").keySet())
        .allSatisfy(field -> assertThat(guide).contains(field));
  }

  @Test
  void wholeInMarkdown() throws IOException {
    Golden.check("consult/pack.md", PackMarkdown.render(Packs.shipped()));
  }

  @Test
  void wholeForATerminal() throws IOException {
    Golden.check("consult/pack.txt", PackText.render(Packs.shipped(), Paint.NONE));
  }

  @Test
  void theRecordsOfAWholeConsultationLeaveNothingMissing() {
    assertThat(Packs.shipped().gaps()).isEmpty();
  }

  @Test
  void theSameRecordsUnderWindowsGiveTheSamePack() {
    Texts windows = Packs.records().crlf();
    assertThat(PackJson.render(Packs.of(windows, Packs.proposed(Packs.records()).crlf(), null)))
        .isEqualTo(PackJson.render(Packs.shipped()));
  }

  @Test
  void proposalsComeInTheOrderOfTheirPriority() {
    assertThat(Packs.shipped().proposals())
        .extracting(Consulted::id)
        .containsExactly("CP-0002", "CP-0001");
  }

  @Test
  void whatIsIssuedLateInAnEveningOfSummerIsIssuedOnThatDayAndNoOther() {
    Timing timing = Packs.shipped().timing();
    assertThat(timing.issued()).isEqualTo(LocalDate.of(2019, 7, 22));
    assertThat(ClosingWords.issued(timing))
        .isEqualTo("Monday 22 July 2019, at 23:30 by the clocks of Great Britain");
    Texts later = Packs.records().replace(Packs.PACKAGE, "T22:30:00Z", "T23:30:00Z");
    assertThat(Packs.of(later, null).timing().issued()).isEqualTo(LocalDate.of(2019, 7, 23));
  }

  @Test
  void aConsultationIsCountedInWorkingDaysAndOneThatIsTooShortIsToldWithItsEarliestClose() {
    Timing timing = Packs.shipped().timing();
    assertThat(timing.count().workingDays()).isEqualTo(15);
    assertThat(timing.closes()).isEqualTo(timing.earliest());
    Texts sooner =
        Packs.records().replace(Packs.PACKAGE, "closes: 2019-08-12", "closes: 2019-08-09");
    assertThat(Packs.of(sooner, null).gaps())
        .containsExactly(
            new Gap(
                Packs.ID,
                "It closes on 9 August 2019, which is too early: 15 Working Days after issue is 12"
                    + " August 2019."));
  }

  @Test
  void aCloseOnAHolidayIsNamedAndCountsForNoWorkingDay() {
    Texts holiday =
        Packs.records().replace(Packs.PACKAGE, "closes: 2019-08-12", "closes: 2019-08-26");
    Pack pack = Packs.of(holiday, null);
    assertThat(pack.timing().holiday()).isEqualTo("Summer bank holiday");
    assertThat(pack.timing().count().workingDays()).isEqualTo(24);
    assertThat(ClosingWords.workingDays(pack.timing()))
        .contains(
            "Stepped over: 10 weekend days and 1 holiday (Summer bank holiday, 26 August 2019).")
        .last()
        .isEqualTo(
            "The closing day is no Working Day (Summer bank holiday), and counts for none. A"
                + " response on that day is still in time.");
    assertThat(pack.gaps()).isEmpty();
  }

  @Test
  void whatWasNotIssuedIsADraftThatClosesAsEarlyAsItMay() {
    Texts draft =
        Packs.records()
            .replace(Packs.PACKAGE, "issued: 2019-07-22T22:30:00Z\ncloses: 2019-08-12\n", "");
    Pack pack = Packs.of(draft, "2019-08-09");
    assertThat(pack.isDraft()).isTrue();
    assertThat(pack.timing().closes()).isEqualTo(LocalDate.of(2019, 9, 2));
    assertThat(pack.timing().count().holidays()).hasSize(1);
    assertThat(pack.gaps()).isEmpty();
    assertThat(PackText.brief(pack, Paint.NONE))
        .contains("Draft. The consultation was not issued.")
        .contains("at the end of Monday 2 September 2019, at the earliest");
    assertThat(Packs.of(draft, null).gaps())
        .containsExactly(
            new Gap(
                Packs.ID,
                "It was not issued, so no close can be counted. Give a day with --as-of."));
  }

  @Test
  void thePolicyInForceOnTheDayOfIssueSaysHowLongItMustLast() {
    Texts longer =
        Packs.records()
            .replace(
                "baseline/governance/policy.yaml",
                "consultation: [{from: 2019-06-27, working-days: 15}]",
                "consultation: [{from: 2019-07-01, working-days: 20}, {from: 2019-06-27,"
                    + " working-days: 15}]");
    assertThat(Packs.of(longer, null).timing().least()).isEqualTo(20);
    assertThat(Packs.of(longer, null).timing().isTooShort()).isTrue();
    Texts none = Packs.records().without("baseline/governance/policy.yaml");
    assertThat(Packs.of(none, null).gaps())
        .containsExactly(
            new Gap(
                Packs.ID,
                "No policy in force says how long it must last; 15 Working Days are taken."));
  }

  @Test
  void noDayIsGuessedThatTheCalendarDoesNotCover() {
    Texts late =
        Packs.records()
            .replace(Packs.PACKAGE, "issued: 2019-07-22T22:30:00Z", "issued: 2019-12-20")
            .replace(Packs.PACKAGE, "closes: 2019-08-12", "closes: 2020-01-31");
    Pack pack = Packs.of(late, null);
    assertThat(pack.timing().count()).isNull();
    assertThat(pack.gaps())
        .singleElement()
        .extracting(Gap::what)
        .asString()
        .startsWith("The Working Days cannot be counted.")
        .contains("2019-12-31");
  }

  @Test
  void aCostThatIsAbsentIsMissingAndNotCounted() {
    Pack pack = Packs.of(Packs.records().replace(Packs.CP_0001, COST + "\n", ""), null);
    assertThat(pack.unpriced()).containsExactly("CP-0001");
    assertThat(pack.totals())
        .containsExactly(
            new Total("GBP", BigDecimal.ZERO, new BigDecimal("500"), BigDecimal.ZERO, 1));
    assertThat(pack.gaps())
        .containsExactly(new Gap("CP-0001", "Missing, cost range: `cost` is missing."));
    assertThat(String.join(" ", SummaryWords.of(pack)))
        .contains("The cost of CP-0001 is missing and not counted.");
  }

  @Test
  void currenciesAreNotAddedUp() {
    Pack pack =
        Packs.of(Packs.records().replace(Packs.CP_0001, "currency: GBP", "currency: EUR"), null);
    assertThat(pack.totals()).extracting(Total::currency).containsExactly("EUR", "GBP");
    assertThat(pack.totals()).extracting(Total::proposals).containsExactly(1, 1);
    assertThat(String.join(" ", SummaryWords.of(pack)))
        .contains("EUR 10,000 to 15,000.50", "GBP 0 to 500", "The currencies are not added up.");
  }

  @Test
  void aProposalThatImpactsNobodySaysWhy() {
    Texts none =
        Packs.records()
            .replace(
                Packs.CP_0001,
                "parties:\n  LSP: Installers find a Device in fewer steps.\n"
                    + "  ENP: Control rooms read fewer digits over the telephone.\n",
                "parties: {none: Only the words change.}\n");
    Pack pack = Packs.of(none, null);
    assertThat(pack.gaps()).isEmpty();
    assertThat(PackText.render(pack, Paint.NONE)).contains("None: Only the words change.");
    Row large = row(pack.proposals().get(1).impacts().parties(), "LSP");
    assertThat(large.undeclared()).containsExactly("CP-0001");
  }

  private static Row row(List<Row> rows, String id) {
    return rows.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void whoIsReachedByTheTextStandsBesideWhoIsDeclared() {
    Impacts impacts = Packs.shipped().proposals().get(1).impacts();
    assertThat(impacts.roles())
        .extracting(Row::id, Row::differs)
        .contains(tuple("IS", false), tuple("GS", true));
    assertThat(row(impacts.parties(), "LSP").differs()).isFalse();
    assertThat(row(impacts.parties(), "SSP").undeclared()).containsExactly("CP-0001");
    assertThat(row(impacts.parties(), "ENP").unreached()).containsExactly("CP-0001");
  }

  @Test
  void eachMissingDetailIsNamed() {
    Texts bare =
        Packs.records()
            .with(
                Packs.CP_0001,
                "id: CP-0001\ntitle: Find a Device\naction: amend\nitems:\n  - {id: FC-SMI-01,"
                    + " operation: amend}\nreason: TBC\nroute: ssi-change-process\n");
    assertThat(Packs.of(bare, null).gaps())
        .extracting(Gap::what)
        .containsExactly(
            "Missing, type: `type` is missing.",
            "Missing, SEC Parties impacted, or why none is: `parties` names none, and no"
                + " reason why none is.",
            "Missing, reason: `reason` is still to be written.",
            "Missing, cost range: `cost` is missing.",
            "Missing, timescales to develop and deploy: `timescale` is missing.",
            "The benefits are missing.",
            "What follows if it is not agreed is missing.",
            "Its priority is missing: a rank from 1, and whose wish it is.",
            "Why it has this priority is missing.");
  }

  @Test
  void onlyContactsThatAreLiveOnTheDayOfIssueAreSentTo() {
    assertThat(Packs.shipped().distribution().get(0).contacts())
        .extracting(Pack.Address::party)
        .containsExactly("Example Large Supplier", "Example Second Supplier");
    Texts later =
        Packs.records().replace(Packs.CONTACTS, "agreed-on: 2019-07-22", "agreed-on: 2019-07-23");
    assertThat(Packs.of(later, null).gaps())
        .containsExactly(
            new Gap(Packs.ID, "On 2019-07-22 no contact of the category Other SEC Party is live."));
    assertThat(Packs.of(Packs.records().without(Packs.CONTACTS), null).gaps())
        .containsExactly(new Gap(Packs.ID, "The agreed list of contacts is missing."));
  }

  @Test
  void theTotalIsTheSumAndTheImpactsAreTheUnionOfTheDeltas() {
    Random random = new Random(20190627);
    for (int round = 0; round < 20; round++) {
      List<String> ids = new ArrayList<>();
      Pack pack = Packs.of(many(random, 1 + random.nextInt(12), ids), null);
      assertThat(pack.proposals())
          .extracting(Consulted::id)
          .containsExactlyInAnyOrderElementsOf(ids);
      for (Total total : pack.totals()) {
        List<Consulted> counted =
            pack.proposals().stream()
                .filter(each -> each.said().cost().currency().is(total.currency()))
                .toList();
        assertThat(total.min())
            .isEqualByComparingTo(
                sum(counted.stream().map(it -> it.said().cost().min().value()).toList()));
        assertThat(total.max())
            .isEqualByComparingTo(
                sum(counted.stream().map(it -> it.said().cost().max().value()).toList()));
      }
      Set<String> roles = new TreeSet<>();
      for (Consulted proposal : pack.proposals()) {
        proposal.changes().stream().map(Change::roles).forEach(roles::addAll);
      }
      assertThat(
              pack.impacts().roles().stream()
                  .filter(row -> !row.reached().isEmpty())
                  .map(Row::id)
                  .collect(Collectors.toSet()))
          .isEqualTo(roles);
    }
  }

  private static BigDecimal sum(List<BigDecimal> amounts) {
    return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Records with so many proposals, of random costs and on one of three items each. */
  static Texts many(Random random, int count, List<String> ids) {
    Texts records = Packs.records();
    String model = records.get(Packs.CP_0001);
    List<String> items = List.of("FC-SMI-01", "EP-007", "AH-1");
    StringBuilder entries = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      String id = "CP-" + (1000 + i);
      ids.add(id);
      entries.append(i == 1 ? "" : ", ").append("{id: ").append(id).append(", revision: 2}");
      int min = random.nextInt(100_000);
      String proposal =
          model
              .replace("id: CP-0001", "id: " + id)
              .replace("  - {id: EP-007, operation: amend}\n", "")
              .replace("id: FC-SMI-01", "id: " + items.get(random.nextInt(items.size())))
              .replace(
                  "min: 10000, max: 15000.50",
                  "min: " + min + ", max: " + (min + random.nextInt(9999)))
              .replace("currency: GBP", "currency: " + (random.nextInt(3) == 0 ? "EUR" : "GBP"))
              .replace("rank: 2", "rank: " + (1 + random.nextInt(count)));
      records = records.with("baseline/governance/changes/" + id + ".yaml", proposal);
    }
    return records
        .replace(
            Packs.PACKAGE,
            "{id: CP-0001, revision: 2}, {id: CP-0002, revision: 1}",
            entries.toString())
        .replace(Packs.PACKAGE, "    on: {CP-0002: oppose}\n", "")
        .replace(Packs.PACKAGE, ", on: {CP-0001: support}", "");
  }
}
