package longstop.concluded;

import java.util.List;
import longstop.deal.Request;
import longstop.deal.Roles;
import longstop.finding.Judged;

/** A demand for a profit distribution, against the waiver of SPA 5.11. */
public final class ProfitDemand {

  private ProfitDemand() {}

  /**
   * Whether somebody demands what he waived: the sellers waived, with the agreement, the
   * distributions that the Company Disclosure Letter describes under 2.23, and no others.
   *
   * @param span from the demand to its withdrawal
   */
  public static Judged judge(
      Asked asked,
      Standing standing,
      Span span,
      Request demand,
      Roles roles,
      Names names,
      Weight weight,
      Closing closing) {
    String who = names.of(demand.by());
    String what = who + " demands " + demand.what() + " (" + span.words() + ")";
    if (!roles.seller(demand.by()) || !standing.hitBy(span, asked.asOf())) {
      return Judged.note("does not count: " + what);
    }
    return switch (demand.described()) {
      case YES ->
          Judged.breach(what + ", which he has waived")
              .withClears(
                  span.isOver() ? List.of() : List.of("the withdrawal of the demand by " + who))
              .weighing(weight.arisen(demand.on(), closing))
              .dated(span.from());
      case NO ->
          Judged.note(
              "does not count, the Company Disclosure Letter does not describe it under 2.23: "
                  + what);
      case UNKNOWN ->
          Judged.need(
                  what,
                  "whether the Company Disclosure Letter describes under 2.23 " + demand.what())
              .dated(span.from());
    };
  }
}
