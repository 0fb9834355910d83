package longstop.concluded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import longstop.calendar.Words;
import longstop.deal.Amendment;
import longstop.deal.Answer;
import longstop.deal.Approval;
import longstop.deal.Capacity;
import longstop.deal.Deal;
import longstop.deal.DealRecord;
import longstop.deal.Roles;
import longstop.deal.Side;
import longstop.deal.Terms;
import longstop.finding.Effect;
import longstop.finding.Judged;
import longstop.register.Clause;

/**
 * The agreement as it stands: which amendments and extensions bind, and the terms that follow.
 * Rules see only these terms, so they are settled before a session starts; the rules for SPA 10.3
 * and 10.4 report each amendment by the same judgement.
 *
 * @param over the terms through time, with every binding change
 * @param settled whether each amendment binds, in order of date and then of id
 */
public record TermsAsAmended(TermsOver over, List<SettledAmendment> settled) {

  /** An extension before Closing relies on this clause; every other change is an amendment. */
  public static final String EXTENSION = "SPA 10.4";

  /** A change of the escrow agreement that leaves the Escrow Agent's duties as they are. */
  private static final String ALTERATION = "ESC 13(g)";

  /** The reading that says which form such a change needs, and its option that needs none. */
  private static final String FORM = "escrow-change-form";

  private static final String CONSENT = "consent";

  /** Keeps the list from being changed. */
  public TermsAsAmended {
    settled = List.copyOf(settled);
  }

  /** The amendments of the record, each judged by the terms that the earlier ones left. */
  public static TermsAsAmended of(Deal deal, DealRecord known) {
    Optional<LocalDate> held = known.closing().map(closing -> closing.on());
    Terms terms = deal.terms();
    List<Amendment> binding = new ArrayList<>();
    List<SettledAmendment> settled = new ArrayList<>();
    for (Amendment amendment :
        known.amendments().values().stream()
            .sorted(Comparator.comparing(Amendment::on).thenComparing(Amendment::id))
            .toList()) {
      Judged judged =
          Clause.ofEscrow(amendment.under())
              ? ofEscrow(amendment, deal, known, terms)
              : judge(amendment, deal.roles(), known, terms);
      settled.add(new SettledAmendment(amendment.id(), told(judged, amendment, held)));
      if (judged.effect() == Effect.MET) {
        binding.add(amendment);
        terms = TermsOver.changed(terms, amendment, held);
      }
    }
    return new TermsAsAmended(new TermsOver(deal.terms(), binding, held), settled);
  }

  /** The terms with every binding change applied. */
  public Terms terms() {
    return over.now();
  }

  /** What binds, with what it changes no more, because the Closing came before it. */
  private static Judged told(Judged judged, Amendment amendment, Optional<LocalDate> held) {
    List<String> late =
        amendment.changes().keySet().stream()
            .filter(term -> TermsOver.tooLate(amendment, term, held))
            .sorted()
            .toList();
    return judged.effect() != Effect.MET || late.isEmpty()
        ? judged
        : judged.withBecause(
            Stream.concat(
                    judged.because().stream(),
                    Stream.of(
                        "of the Closing of "
                            + Words.day(held.orElseThrow())
                            + " it changes nothing, as it does not say that it reaches back: "
                            + String.join(", ", late)))
                .toList());
  }

  /**
   * Whether a change of the escrow agreement binds. It takes the signatures of its parties (ESC 7);
   * one that changes no duties of the Escrow Agent only their consent, if the deal has settled on
   * that reading (ESC 13(g), trap T-58).
   */
  private static Judged ofEscrow(Amendment amendment, Deal deal, DealRecord known, Terms terms) {
    String agent = EscrowOffice.declared(deal.roles(), terms.escrow(), known).on(amendment.on());
    boolean consent =
        amendment.under().equals(ALTERATION) && CONSENT.equals(deal.readings().get(FORM));
    return EscrowParties.of(deal.roles(), agent).change(amendment, consent);
  }

  /**
   * Whether a change of the purchase agreement binds. An amendment is signed for Parent,
   * Acquisition Sub, the Company and the sellers; the Agent's signature binds all of them (SPA
   * 10.3, trap T-80). An extension is signed for the side that grants the other one time: for
   * Parent and Acquisition Sub, or for the Company on behalf of the sellers, before the Closing
   * Date (SPA 10.4). Both need writing; an amendment has the form of a notarial deed where that is
   * required.
   */
  private static Judged judge(Amendment amendment, Roles roles, DealRecord known, Terms terms) {
    boolean extension = amendment.under().equals(EXTENSION);
    String what = amendment.what() + ", of " + Words.day(amendment.on());
    List<String> wrong = new ArrayList<>();
    Map<String, Capacity> signed = amendment.signed();
    boolean byAgent = signed.get(Signatory.SELLERS) == Capacity.AGENT;
    if (!signed.isEmpty()) {
      signatories(amendment, roles).stream()
          .filter(signatory -> !signatory.signed(signed))
          .forEach(signatory -> wrong.add("it is not signed for " + signatory.name()));
      if (!extension && !byAgent && !byEach(roles.sellers(), signed)) {
        wrong.add("it is not signed for the sellers, by the Agent or by each of them");
      }
    }
    List<String> more =
        Stream.concat(
                amendment.changes().keySet().stream().filter(term -> !MoreTime.isTime(term)),
                amendment.lifts().stream())
            .toList();
    if (extension && !more.isEmpty()) {
      wrong.add(
          "it changes "
              + String.join(", ", more)
              + ", where an extension gives time to perform and changes nothing else");
    }
    List<String> shorter =
        extension
            ? MoreTime.shortened(terms, TermsOver.changed(terms, amendment, Optional.empty()))
            : List.of();
    if (!shorter.isEmpty()) {
      wrong.add(
          "it shortens " + String.join(", ", shorter) + ", where an extension gives more time");
    }
    if (amendment.written() == Answer.NO) {
      wrong.add("it is not in writing");
    }
    Answer form =
        extension
            ? Answer.YES
            : Answer.any(amendment.notarialFormNeeded().not(), amendment.notarized());
    if (form == Answer.NO) {
      wrong.add("it needs the form of a notarial deed and has not got it");
    }
    Optional<LocalDate> held = known.closing().map(closing -> closing.on());
    if (extension && held.filter(day -> !amendment.on().isBefore(day)).isPresent()) {
      wrong.add("it is not before the Closing Date, " + Words.day(held.get()));
    }
    if (!wrong.isEmpty()) {
      return Judged.breach(
          what + ": does not bind, because " + String.join("; ", wrong),
          extension && held.isEmpty() && more.isEmpty() && shorter.isEmpty()
              ? "an extension in writing before the Closing Date, signed for "
                  + signatories(amendment, roles).stream()
                      .map(Signatory::name)
                      .collect(Collectors.joining(" and "))
              : "an amendment in writing, signed for Parent, Acquisition Sub, the Company and the"
                  + " sellers");
    }
    List<String> unknown = new ArrayList<>();
    if (amendment.written() == Answer.UNKNOWN) {
      unknown.add("whether it is in writing");
    }
    if (signed.isEmpty()) {
      unknown.add("who signed it, and for whom");
    }
    if (form == Answer.UNKNOWN) {
      unknown.add("whether it needs the form of a notarial deed, and has it");
    }
    LocalDate fixed = terms.closing().on();
    if (extension && held.isEmpty() && !amendment.on().isBefore(fixed) && !deferred(known, fixed)) {
      unknown.add(
          "whether the day fixed for the Closing, "
              + Words.day(fixed)
              + ", is the Closing Date although no Closing was held: an extension comes before the"
              + " Closing Date, an amendment at any time");
    }
    if (!unknown.isEmpty()) {
      return Judged.need(what + ": not known to bind").withNeeds(unknown);
    }
    return Judged.met(what + ": binds")
        .withBecause(
            !extension && byAgent
                ? List.of("the Agent's signature binds every seller, whether he signed or not")
                : List.of());
  }

  /** Whether an approval that the Closing needs was still missing on the day fixed for it. */
  private static boolean deferred(DealRecord known, LocalDate fixed) {
    return known.approvals().values().stream()
        .filter(approval -> approval.required() == Answer.YES)
        .map(Approval::id)
        .anyMatch(
            id ->
                known.endings().values().stream()
                    .noneMatch(end -> end.ends().equals(id) && !end.on().isAfter(fixed)));
  }

  /**
   * The companies for which it is signed: all three for an amendment; for an extension those of the
   * side that gives the other one time. More time for the Closing is time for both sides.
   */
  private static List<Signatory> signatories(Amendment amendment, Roles roles) {
    Optional<Side> timeFor =
        amendment.under().equals(EXTENSION)
                && amendment.changes().keySet().stream().noneMatch(MoreTime.CLOSING::contains)
            ? amendment.timeFor()
            : Optional.empty();
    List<Signatory> all = new ArrayList<>();
    if (!timeFor.equals(Optional.of(Side.BUYING))) {
      all.add(Signatory.company(roles.parent(), "Parent"));
      all.add(Signatory.company(roles.acquisitionSub(), "Acquisition Sub"));
    }
    if (!timeFor.equals(Optional.of(Side.SELLING))) {
      all.add(Signatory.company(roles.company(), "the Company"));
    }
    return all;
  }

  /** Whether each seller signed, or somebody for him. */
  private static boolean byEach(List<String> sellers, Map<String, Capacity> signed) {
    return sellers.stream().map(Signatory::seller).allMatch(seller -> seller.signed(signed));
  }
}
