package dev.ssi.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Process Maps in words. */
class StepsTest {
  @Test
  void aStepSaysWhoActsAndWhereEachAnswerLeads() {
    assertThat(Steps.of(Maps.shipped("PM-02")).stream().map(Steps.Line::sentence))
        .hasSize(20)
        .startsWith(
            "User: Which key is known? Device ID → step 2; MPAN or MPRN → step 3; "
                + "Address → step 4; UPRN → step 5.",
            "User: Search by Device ID. Then step 6.")
        .endsWith("User: End: Incident raised against the Device.");
  }

  @Test
  void aWayThatLeadsNowhereSaysSo() {
    assertThat(
            Steps.of(
                    Maps.read(
                        """
                        lanes: [User]
                        start: a
                        steps:
                          a: {lane: User, do: Look, next: away}
                        """))
                .get(0)
                .sentence())
        .isEqualTo("User: Look. Then “away”, which is not a step.");
  }
}
