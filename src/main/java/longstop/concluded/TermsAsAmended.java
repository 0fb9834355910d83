package longstop.concluded;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import longstop.calendar.Words;
import longstop.deal.Amendment;
import longstop.deal.Answer;
import longstop.deal.Capacity;
import longstop.deal.Deal;
import longstop.deal.DealRecord;
import longstop.deal.Roles;
import longstop.deal.TermChange;
import longstop.deal.Terms;
import longstop.finding.Effect;
import longstop.finding.Judged;

/**
 * The agreement as it stands: which amendments and extensions bind, and the terms that follow.
 * Rules see only these terms, so they are settled before a session starts; the rules for SPA 10.3
 * and 10.4 report each amendment by the same judgement.
 */
public final class TermsAsAmended {

  /** An extension before Closing relies on this clause; every other change is an amendment. */
  public static final String EXTENSION = "SPA 10.4";

  private TermsAsAmended() {}

  /** The terms with every binding change applied, in order of date and then of id. */
  public static Terms of(Deal deal, DealRecord known) {
    List<Amendment> binding =
        known.amendments().values().stream()
            .filter(amendment -> judge(amendment, deal.roles(), known).effect() == Effect.MET)
            .sorted(Comparator.comparing(Amendment::on).thenComparing(Amendment::id))
            .toList();
    Terms terms = deal.terms();
    for (Amendment amendment : binding) {
      for (Map.Entry<String, String> change : amendment.changes().entrySet()) {
        terms = TermChange.apply(terms, change.getKey(), change.getValue());
      }
    }
    return terms;
  }

  /**
   * Whether a change binds. An amendment is signed for Parent, Acquisition Sub, the Company and the
   * sellers, the Agent signing for all of them (SPA 10.3). An extension is signed for Parent and
   * Acquisition Sub and for the Company on behalf of the sellers, before the Closing Date (SPA
   * 10.4). Both need writing, and the form of a notarial deed where that is required.
   */
  public static Judged judge(Amendment amendment, Roles roles, DealRecord known) {
    boolean extension = amendment.under().equals(EXTENSION);
    String what = amendment.what() + ", of " + Words.day(amendment.on());
    List<String> wrong = new ArrayList<>();
    Map<String, Capacity> signed = amendment.signed();
    missing(signed, roles.parent(), "Parent", wrong);
    missing(signed, roles.acquisitionSub(), "Acquisition Sub", wrong);
    missing(signed, roles.company(), "the Company", wrong);
    if (!extension && !sellersSigned(signed, roles)) {
      wrong.add("it is not signed for the sellers, by the Agent or by each of them");
    }
    if (amendment.written() == Answer.NO) {
      wrong.add("it is not in writing");
    }
    if (Answer.all(amendment.notarialFormNeeded(), amendment.notarized().not()) == Answer.YES) {
      wrong.add("it needs the form of a notarial deed and has not got it");
    }
    boolean afterClosing =
        known.closing().filter(closing -> !amendment.on().isBefore(closing.on())).isPresent();
    if (extension && afterClosing) {
      wrong.add("it is not before the Closing Date");
    }
    if (!wrong.isEmpty()) {
      return Judged.breach(
          what + ": does not bind, because " + String.join("; ", wrong),
          "an amendment in writing, signed for Parent, Acquisition Sub, the Company and the"
              + " sellers");
    }
    Answer form = Answer.any(amendment.notarialFormNeeded().not(), amendment.notarized());
    if (form != Answer.YES || amendment.written() != Answer.YES) {
      return Judged.need(
          what + ": not known to bind",
          "whether it is in writing, and whether it needs and has the form of a notarial deed");
    }
    return Judged.met(what + ": binds");
  }

  private static void missing(
      Map<String, Capacity> signed, String party, String name, List<String> wrong) {
    if (!signed.containsKey(party)) {
      wrong.add("it is not signed for " + name);
    }
  }

  private static boolean sellersSigned(Map<String, Capacity> signed, Roles roles) {
    return signed.get(Signatory.SELLERS) == Capacity.AGENT
        || signed.keySet().containsAll(roles.sellers());
  }
}
