package longstop.concluded;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import longstop.calendar.DerivedDate;
import longstop.finding.ClauseOrder;
import longstop.finding.Effect;
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
    List<String> forbid = withStatus(byClause, Status.VIOLATED);
    if (!forbid.isEmpty()) {
      Judged refused =
          Judged.breach(
              "the transfer agent must refuse the transfer: " + String.join(", ", forbid),
              clears(byClause, forbid));
      return until(byClause, forbid).map(refused::until).orElse(refused);
    }
    List<String> open = withStatus(byClause, Status.OPEN);
    return open.isEmpty()
        ? Judged.met("the instructions do not stop the transfer")
        : Judged.need(
                "whether the transfer agent must refuse is not decided: " + String.join(", ", open))
            .withNeeds(
                open.stream()
                    .flatMap(clause -> byClause.get(clause).stream())
                    .flatMap(judged -> judged.needs().stream())
                    .distinct()
                    .toList());
  }

  private static String[] clears(Map<String, List<Judged>> byClause, List<String> forbid) {
    return forbid.stream()
        .flatMap(clause -> byClause.get(clause).stream())
        .flatMap(judged -> judged.clears().stream())
        .distinct()
        .toArray(String[]::new);
  }

  private static List<String> withStatus(Map<String, List<Judged>> byClause, Status status) {
    List<String> clauses = new ArrayList<>();
    byClause.forEach(
        (clause, judged) -> {
          if (Finding.status(judged) == status) {
            clauses.add(clause);
          }
        });
    return clauses;
  }

  private static Optional<DerivedDate> until(
      Map<String, List<Judged>> byClause, List<String> forbid) {
    List<Judged> breaches =
        forbid.stream()
            .flatMap(clause -> byClause.get(clause).stream())
            .filter(judged -> judged.effect() == Effect.BREACH)
            .toList();
    return breaches.stream().anyMatch(judged -> judged.earliest().isEmpty())
        ? Optional.empty()
        : breaches.stream().map(judged -> judged.earliest().get()).reduce(DerivedDate::later);
  }
}
