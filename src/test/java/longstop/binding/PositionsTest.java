package longstop.binding;

import static org.assertj.core.api.Assertions.assertThat;

import longstop.located.Problems;
import longstop.located.YamlReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionsTest {

  private static final Positions POSITIONS =
      new Positions(
          YamlReader.read(
                  "d.yaml",
                  """
                  # a comment
                  terms:
                    shares: 100
                  list:
                    - a: 1
                    - b: 2
                  """,
                  new Problems())
              .orElseThrow());

  private static KeyPath path(String steps) {
    return steps.isEmpty() ? KeyPath.ROOT : KeyPath.of(steps.split("/", -1));
  }

  /** Path, place of its key, place of its value. */
  @ParameterizedTest
  @CsvSource({
    "'', 2:1, 2:1",
    "terms, 2:1, 3:3",
    "terms/shares, 3:3, 3:11",
    "list, 4:1, 5:3",
    "list/0, 5:5, 5:5",
    "list/1/b, 6:5, 6:8"
  })
  void aKeyAndItsValueAreFound(String steps, String key, String value) {
    assertThat(POSITIONS.ofKey(path(steps)).words()).isEqualTo("d.yaml:" + key);
    assertThat(POSITIONS.ofValue(path(steps)).words()).isEqualTo("d.yaml:" + value);
  }

  @ParameterizedTest
  @CsvSource({
    "record, 2:1, 2:1",
    "terms/rate, 2:1, 3:3",
    "terms/rate/deeper/still, 2:1, 3:3",
    "terms/shares/x, 3:3, 3:11",
    "list/2, 4:1, 5:3",
    "list/-1, 4:1, 5:3",
    "list/99999999999, 4:1, 5:3"
  })
  void whatIsNotThereIsFoundAtItsNearestParent(String steps, String key, String value) {
    assertThat(POSITIONS.ofKey(path(steps)).words()).isEqualTo("d.yaml:" + key);
    assertThat(POSITIONS.ofValue(path(steps)).words()).isEqualTo("d.yaml:" + value);
  }

  @ParameterizedTest
  @CsvSource({"list, 1, b, 6:5"})
  void aPathGrowsStepByStep(String list, int item, String key, String place) {
    KeyPath path = KeyPath.ROOT.child(list).child(item).child(key);
    assertThat(POSITIONS.ofKey(path).words()).isEqualTo("d.yaml:" + place);
  }
}
