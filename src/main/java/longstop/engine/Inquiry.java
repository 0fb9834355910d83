package longstop.engine;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import longstop.deal.Deal;
import longstop.deal.Disposal;
import longstop.deal.Proposal;
import longstop.register.Clause;
import longstop.register.Register;

/**
 * What is put to the rules: a deal as known on a day, and the proposals that are judged with it.
 *
 * @param deal the deal
 * @param asOf facts dated after this day are not seen
 * @param termsOf changes of the agreement after this day are not seen: what a proposal may do is
 *     judged by the agreement of its own day
 * @param proposals the proposals, by id; none for a question about the deal as such
 * @param planned disposals that count as done although the record does not have them
 * @param scope which clauses are asked
 */
public record Inquiry(
    Deal deal,
    LocalDate asOf,
    LocalDate termsOf,
    Map<String, Proposal> proposals,
    List<Disposal> planned,
    Scope scope) {

  /** Which clauses are asked. */
  public enum Scope {
    /** Those that matter up to the Closing. */
    CLOSING,
    /** All of the deal, also those that bind only after the Closing. */
    WHOLE,
    /** Those that are asked of proposals. */
    PROPOSALS
  }

  /** Keeps the proposals and the plan from being changed. */
  public Inquiry {
    proposals = Collections.unmodifiableMap(new LinkedHashMap<>(proposals));
    planned = List.copyOf(planned);
  }

  /** The clauses that are asked. */
  public List<Clause> asked(Register register) {
    return switch (scope) {
      case CLOSING -> register.ofClosing();
      case WHOLE -> register.ofDeal();
      case PROPOSALS -> register.ofProposals();
    };
  }

  /** About the Closing. */
  public static Inquiry about(Deal deal, LocalDate asOf) {
    return about(deal, asOf, Scope.CLOSING);
  }

  /** About the deal as such. */
  public static Inquiry about(Deal deal, LocalDate asOf, Scope scope) {
    return new Inquiry(deal, asOf, asOf, Map.of(), List.of(), scope);
  }

  /**
   * About proposals, each judged on its own.
   *
   * @param termsOf a day on which the agreement stands as on the day of every proposal
   */
  public static Inquiry about(
      Deal deal,
      LocalDate asOf,
      LocalDate termsOf,
      List<Proposal> proposals,
      List<Disposal> planned) {
    Map<String, Proposal> byId = new LinkedHashMap<>();
    proposals.forEach(proposal -> byId.put(proposal.id(), proposal));
    return new Inquiry(
        deal, asOf, termsOf.isAfter(asOf) ? asOf : termsOf, byId, planned, Scope.PROPOSALS);
  }

  /** The same without the proposals. */
  Inquiry ofDealAlone() {
    return new Inquiry(deal, asOf, termsOf, Map.of(), planned, scope);
  }
}
