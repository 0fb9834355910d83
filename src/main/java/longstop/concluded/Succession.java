package longstop.concluded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.Dated;
import longstop.deal.EscrowSuccessor;
import longstop.deal.EscrowTerms;
import longstop.finding.Judged;

/**
 * The Escrow Agent's successor after a resignation or removal (ESC 8).
 *
 * @param departure id of the resignation or removal
 * @param leaving the same, weighed
 * @param successor the first who came into the office, or else the last one who was appointed for
 *     it, if any
 */
public record Succession(String departure, Leaving leaving, Optional<EscrowSuccessor> successor) {

  private static final String COURT =
      "while there is no successor the Escrow Agent may apply to a court for his appointment";

  private static final String STILL_OWES =
      "until a successor accepts he is not discharged, and still owes all that the agreement asks of"
          + " him, such as safekeeping (ESC 4(a))";

  private static final String AMBIGUOUS =
      "ESC 8 does not say whether an approval that is withheld unreasonably is taken as given; it is"
          + " not taken so here, and until he approves or a court decides it is in doubt who is"
          + " Escrow Agent";

  private static final String OVERTAKEN =
      "the Escrow Agent leaves by another resignation or removal, of which it is told who succeeds"
          + " him";

  private static final String USD = "USD";

  /** The succession after one departure, among all appointments. */
  public static Succession of(
      Leaving leaving, Collection<EscrowSuccessor> appointments, EscrowTerms terms) {
    return new Succession(
        leaving.departure(),
        leaving,
        first(leaving, appointments, terms)
            .or(() -> own(leaving, appointments).stream().reduce((one, next) -> next)));
  }

  /** The first who accepts among those whom the agreement allows. */
  static Optional<EscrowSuccessor> first(
      Leaving leaving, Collection<EscrowSuccessor> appointments, EscrowTerms terms) {
    return own(leaving, appointments).stream()
        .filter(one -> EscrowOffice.succeeds(one, terms))
        .min(Comparator.comparing(one -> one.accepted().orElseThrow()));
  }

  /** The appointments after one departure, and after those that come to nothing by it. */
  private static List<EscrowSuccessor> own(
      Leaving leaving, Collection<EscrowSuccessor> appointments) {
    return appointments.stream()
        .filter(
            one ->
                one.departure().equals(leaving.departure())
                    || leaving.others().contains(one.departure()))
        .sorted(Comparator.comparing(EscrowSuccessor::on).thenComparing(EscrowSuccessor::id))
        .toList();
  }

  /** Whether the successor is one whom the agreement allows, and the office is filled. */
  public Judged judge(Asked asked, EscrowOffice office, EscrowTerms terms, Names names) {
    if (leaving.overtaken()) {
      return Judged.exempt(OVERTAKEN);
    }
    if (successor.isEmpty()) {
      return leaving.isVoid()
          ? Judged.exempt("the Escrow Agent has not left, so that nobody succeeds him")
          : Judged.need(
                  "no successor of "
                      + names.of(leaving.who())
                      + " is appointed; "
                      + gap(asked, names),
                  "appointment by Parent, with the approval of the Agent, of a bank or trust"
                      + " company of the United States with capital and surplus of at least "
                      + Amounts.words(USD, terms.successorCapital()))
              .withBecause(List.of(COURT, STILL_OWES));
    }
    EscrowSuccessor one = successor.get();
    String what =
        names.of(one.party())
            + ", appointed "
            + (one.courts() ? "by a court " : "")
            + Words.day(one.on());
    List<String> wrong = new ArrayList<>();
    List<String> needs = new ArrayList<>();
    List<String> because = new ArrayList<>(List.of(COURT, STILL_OWES));
    qualified(one, terms, wrong, needs);
    left(wrong, needs);
    approved(one, needs, because);
    accepted(one, wrong, needs);
    if (!wrong.isEmpty()) {
      return Judged.breach(
              what
                  + ": does not succeed, because "
                  + String.join("; ", wrong)
                  + "; "
                  + gap(asked, names),
              leaving.isVoid()
                  ? leaving.joint() == Answer.NO
                      ? "a removal by an instrument that is signed for Parent and by the Agent"
                      : "a " + leaving.words() + " that takes effect"
                  : "a successor whom ESC 8 allows")
          .withNeeds(needs)
          .withBecause(because);
    }
    if (!needs.isEmpty()) {
      return Judged.need(what + ": has not succeeded yet; " + gap(asked, names))
          .withNeeds(needs)
          .withBecause(because);
    }
    LocalDate since = office.since(one).orElseThrow();
    return since.isAfter(asked.asOf())
        ? Judged.met(
            what
                + ": accepted on "
                + Words.day(one.accepted().orElseThrow())
                + ", Escrow Agent from "
                + Words.day(since)
                + " on, when the "
                + leaving.words()
                + " takes effect")
        : Judged.met(what + ": Escrow Agent since " + Words.day(since)).withBecause(vacancy(since));
  }

  private static void qualified(
      EscrowSuccessor one, EscrowTerms terms, List<String> wrong, List<String> needs) {
    String bank = "a bank or trust company of the United States or one of its states";
    switch (one.bank()) {
      case NO -> wrong.add("it is not " + bank);
      case UNKNOWN -> needs.add("whether it is " + bank);
      case YES -> {}
    }
    String least = Amounts.words(USD, terms.successorCapital());
    if (one.capital().isEmpty()) {
      needs.add("its capital and surplus, at least " + least);
    } else if (one.capital().get().compareTo(terms.successorCapital()) < 0) {
      wrong.add(
          "its capital and surplus are "
              + Amounts.words(USD, one.capital().get())
              + ", less than "
              + least);
    }
  }

  /** Nobody succeeds one who has not left. */
  private void left(List<String> wrong, List<String> needs) {
    if (leaving.joint() == Answer.NO) {
      wrong.add("the removal is not signed both for Parent and by the Agent");
    } else if (leaving.isVoid()) {
      wrong.add("the " + leaving.words() + " takes no effect (ESC 8/departure)");
    } else if (leaving.joint() == Answer.UNKNOWN) {
      needs.add("who signed the removal: it needs Parent and the Agent");
    } else if (!leaving.takesEffect()) {
      needs.add("whether the " + leaving.words() + " takes effect (ESC 8/departure)");
    }
  }

  /**
   * Whether the Agent withholds his approval unreasonably: his breach, and not that of Parent or of
   * the successor, who could do no more.
   */
  public Judged approval(Names names) {
    if (leaving.overtaken()) {
      return Judged.exempt(OVERTAKEN);
    }
    if (successor.isEmpty() || leaving.isVoid()) {
      return Judged.exempt("nobody is appointed whom the Agent would have to approve");
    }
    EscrowSuccessor one = successor.get();
    String whom = names.of(one.party()) + " as Escrow Agent";
    if (one.courts()) {
      return Judged.exempt("a court appointed " + whom + ", whom nobody has to approve");
    }
    String how = "whether it is reasonable that he withholds it";
    return switch (one.approved()) {
      case YES -> Judged.met("the Agent approves " + whom);
      case UNKNOWN ->
          Judged.need(
              "it is not known whether the Agent approves " + whom,
              "approval by the Agent, or why he withholds it");
      case NO ->
          switch (one.withheldReasonably()) {
            case YES -> Judged.met("the Agent withholds his approval of " + whom + ", reasonably");
            case UNKNOWN -> Judged.need("the Agent withholds his approval of " + whom, how);
            case NO ->
                Judged.breach(
                        "the Agent withholds his approval of "
                            + whom
                            + " unreasonably: the breach is his, not that of Parent or of the"
                            + " successor",
                        "the Agent's approval",
                        "the appointment of a successor by a court, on application of the Escrow"
                            + " Agent")
                    .withBecause(List.of(AMBIGUOUS));
          };
    };
  }

  /** What Parent appoints the Agent approves; what a court appoints nobody has to. */
  private static void approved(EscrowSuccessor one, List<String> needs, List<String> because) {
    if (one.courts()) {
      return;
    }
    switch (one.approved()) {
      case YES -> {}
      case UNKNOWN -> needs.add("approval by the Agent");
      case NO -> {
        switch (one.withheldReasonably()) {
          case YES -> needs.add("another successor: the Agent reasonably withholds his approval");
          case NO -> {
            needs.add(
                "approval by the Agent, who withholds it unreasonably (ESC 8/approval), or the"
                    + " appointment of a successor by a court");
            because.add(AMBIGUOUS);
          }
          case UNKNOWN ->
              needs.add("approval by the Agent, or whether it is reasonable that he withholds it");
        }
      }
    }
  }

  private static void accepted(EscrowSuccessor one, List<String> wrong, List<String> needs) {
    if (one.accepted().isEmpty()) {
      needs.add("its written acceptance, delivered to Parent and the Agent");
      return;
    }
    switch (one.writing()) {
      case NO -> wrong.add("its acceptance is not in writing");
      case UNKNOWN -> needs.add("whether its acceptance is in writing");
      case YES -> {}
    }
  }

  /** The warning of a gap: nobody in office from the day on which the Escrow Agent has left. */
  private String gap(Asked asked, Names names) {
    if (leaving.isVoid()) {
      return names.of(leaving.who()) + " is still Escrow Agent";
    }
    if (leaving.joint() == Answer.UNKNOWN
        || (!leaving.takesEffect() && leaving.effective().fixed().isPresent())) {
      return "whether " + names.of(leaving.who()) + " has left is not known";
    }
    DerivedDate day = leaving.effective();
    if (leaving.over(asked.asOf())) {
      return "nobody is Escrow Agent since " + day.words();
    }
    return day.fixed().isPresent()
        ? "nobody will be Escrow Agent from " + day.words() + " on"
        : "when the office falls vacant is not known: " + day.words();
  }

  /** For how long nobody was in office, if the successor came after the departure. */
  private List<String> vacancy(LocalDate since) {
    return leaving
        .effective()
        .fixed()
        .filter(since::isAfter)
        .map(
            left ->
                List.of(
                    "nobody was Escrow Agent from "
                        + Words.day(left)
                        + " to "
                        + Words.day(since.minusDays(1))))
        .orElse(List.of());
  }

  /** Whether the successor has come into office by a day, by what is known. */
  public boolean complete(EscrowOffice office, LocalDate day) {
    return !leaving.overtaken()
        && successor.flatMap(office::since).filter(from -> !from.isAfter(day)).isPresent();
  }

  /** While no successor has come into office nobody else is entitled to what is in escrow. */
  public Judged waiting(Names names) {
    if (leaving.overtaken()) {
      return Judged.exempt(OVERTAKEN);
    }
    return Judged.need(
            "no successor has come into office, so that nobody is entitled to what is in escrow, and "
                + names.of(leaving.who())
                + " still keeps it",
            "a successor in office")
        .withBecause(List.of(STILL_OWES));
  }

  /** The handing over of what is in escrow, to which a successor is entitled at once. */
  public Fulfilment handover(Asked asked, EscrowOffice office, Names names) {
    EscrowSuccessor one = successor.orElseThrow();
    return Fulfilment.of(
        asked,
        Duty.promptly(
            asked,
            DerivedDate.of(office.since(one).orElseThrow()),
            "delivery of what is in escrow to " + names.of(one.party())),
        one.received().map(day -> (Dated) () -> day));
  }
}
