package longstop.concluded;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import longstop.finding.ClauseOrder;
import longstop.finding.Finding;
import longstop.finding.Judged;
import longstop.finding.Status;

/**
 * What the transfer agent must do with a transfer under the stop transfer instructions (SPA
 * 7.1(c)): refuse it unless it complies with SPA 7.1 and 5.14.
 */
public final class TransferAgent {

  private static final String SECOND_LIMB = "SPA 7.1(a)(ii)";

  private TransferAgent() {}

  /**
   * Looks at what these sections say of the proposal.
   *
   * @param grounds the grounds of SPA 5.14 and of the limbs of SPA 7.1(a) but the second
   * @param promised what the second limb says
   * @param lifted amendments that take the second limb away
   */
  public static Judged judge(List<Ground> grounds, Promised promised, List<Lifted> lifted) {
    Map<String, List<Judged>> byClause =
        grounds.stream()
            .collect(
                Collectors.groupingBy(
                    Ground::clause,
                    () -> new TreeMap<>(ClauseOrder.INSTANCE),
                    Collectors.mapping(Ground::judged, Collectors.toList())));
    if (lifted.isEmpty()) {
      byClause.put(SECOND_LIMB, List.of(promised.judged()));
    }
    List<Finding> forbid = withStatus(byClause, Status.VIOLATED);
    if (!forbid.isEmpty()) {
      Judged refused =
          Judged.breach("the transfer agent must refuse the transfer: " + clauses(forbid))
              .withClears(all(forbid, Finding::clears));
      return Finding.end(forbid).map(refused::until).orElse(refused);
    }
    List<Finding> open = withStatus(byClause, Status.OPEN);
    return open.isEmpty()
        ? Judged.met("the instructions do not stop the transfer")
        : Judged.need("whether the transfer agent must refuse is not decided: " + clauses(open))
            .withNeeds(all(open, Finding::needs));
  }

  private static List<Finding> withStatus(Map<String, List<Judged>> byClause, Status status) {
    return byClause.entrySet().stream()
        .map(entry -> Finding.of(entry.getKey(), "", "", entry.getValue(), Optional.empty()))
        .filter(finding -> finding.status() == status)
        .toList();
  }

  private static String clauses(List<Finding> findings) {
    return findings.stream().map(Finding::clause).collect(Collectors.joining(", "));
  }

  private static List<String> all(List<Finding> findings, Function<Finding, List<String>> texts) {
    return findings.stream().flatMap(finding -> texts.apply(finding).stream()).distinct().toList();
  }
}
