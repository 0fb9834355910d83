package longstop.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClauseOrderTest {

  @Test
  void ordersTheAgreementsAndThenTheLawByNumber() {
    List<String> ordered =
        List.of(
            "SPA 2.9",
            "SPA 2.10",
            "SPA IIA(d)(ii)",
            "SPA IIA(d)(ii)/recited",
            "SPA 3.5",
            "ESC 1(c)",
            "Section 4(1)/affiliate",
            "Section 5",
            "Section 5/registration",
            "ASR 135",
            "Rule 144(c)",
            "Rule 144(d)",
            "Rule 144(i)",
            "Rule 144(k)",
            "Rule 902(o)",
            "Rule 903/who",
            "Rule 904/offer");
    List<String> shuffled = new ArrayList<>(ordered);
    Collections.reverse(shuffled);
    shuffled.sort(ClauseOrder.INSTANCE);
    assertThat(shuffled).isEqualTo(ordered);
  }
}
