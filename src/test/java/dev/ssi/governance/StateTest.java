package dev.ssi.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The states and the transitions that are lawful; every other pair is not. */
class StateTest {
  @Test
  void exactlyTheseTransitionsAreLawful() {
    String lawful =
        Arrays.stream(State.values())
            .map(
                from ->
                    from.word()
                        + ": "
                        + from.next().stream().map(State::word).collect(Collectors.joining(" ")))
            .collect(Collectors.joining("\n"));
    assertThat(lawful)
        .isEqualTo(
            String.join(
                "\n",
                "draft: submitted withdrawn routed-to-section-d superseded",
                "submitted: packaged withdrawn routed-to-section-d superseded",
                "packaged: consulting withdrawn routed-to-section-d superseded",
                "consulting: closed withdrawn routed-to-section-d superseded",
                "closed: agreed agreed-with-conditions deferred refused withdrawn"
                    + " routed-to-section-d superseded",
                "agreed: in-development withdrawn superseded",
                "agreed-with-conditions: in-development withdrawn superseded",
                "deferred: packaged withdrawn routed-to-section-d superseded",
                "refused: ",
                "in-development: ready withdrawn superseded",
                "ready: signed-off withdrawn superseded",
                "signed-off: deployed withdrawn superseded",
                "deployed: released rolled-back",
                "released: rolled-back",
                "withdrawn: ",
                "routed-to-section-d: agreed agreed-with-conditions deferred refused"
                    + " in-development ready signed-off deployed released withdrawn superseded",
                "superseded: ",
                "rolled-back: in-development ready signed-off"));
  }

  @ParameterizedTest
  @EnumSource(State.class)
  void aStateIsWrittenAsItIsReadAndNeverFollowsItself(State state) {
    assertThat(State.of(state.word())).contains(state);
    assertThat(state.canBecome(state)).isFalse();
    assertThat(state.title()).isNotBlank();
    for (State next : State.values()) {
      assertThat(state.canBecome(next)).isEqualTo(state.next().contains(next));
    }
  }

  @Test
  void noOtherWordIsAState() {
    assertThat(List.of("varied", "Agreed", "in development", ""))
        .allMatch(w -> State.of(w).isEmpty());
  }
}
