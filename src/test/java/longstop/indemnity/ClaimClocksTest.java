package longstop.indemnity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.concluded.AgentInOffice;
import longstop.concluded.Asked;
import longstop.concluded.AveragePrice;
import longstop.concluded.Departures;
import longstop.concluded.EscrowHeirs;
import longstop.concluded.EscrowOffice;
import longstop.concluded.Names;
import longstop.deal.Answer;
import longstop.deal.Claim;
import longstop.register.AfterTermination;
import longstop.register.Shape;
import longstop.register.SpeaksOf;
import longstop.register.WaivedBy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clocks of a made-up claim, for every day of two years on which the Agent may receive it. */
class ClaimClocksTest {

  private static final LocalDate FIRST = LocalDate.of(1996, 8, 29);
  private static final LocalDate END = FIRST.plusYears(2);
  private static final LocalDate KNOWN = LocalDate.of(1999, 12, 31);
  private static final Claim CLAIM =
      new Claim(
          "suit",
          FIRST,
          "SPA 2.17",
          Optional.empty(),
          Optional.empty(),
          Answer.YES,
          List.of(),
          Answer.NO,
          Optional.of("a suit"),
          Optional.of(new BigDecimal("77000")),
          Optional.of("told"),
          Optional.empty(),
          List.of(),
          Map.of(),
          Answer.NO,
          Optional.empty(),
          Answer.UNKNOWN,
          Answer.UNKNOWN);
  private static final Outcome OPEN =
      new Outcome(CLAIM, new Outcome.Place("Geneva", "the institute"), List.of());
  private static final Names NAMES = new Names(Map.of());
  private static final AgentInOffice AGENTS =
      new AgentInOffice(
          List.of(new EscrowOffice.Tenure("agent", LocalDate.MIN)), List.of(), EscrowHeirs.none());
  private static final Entitled RIGHT =
      new Entitled("suit", Answer.YES, List.of(), true, Answer.NO, Answer.YES);
  private static final EscrowReach REACH = new EscrowReach("suit", Optional.empty(), List.of());

  @ParameterizedTest
  @ValueSource(strings = {"civil-code-11", "ccp-12a", "bgb-193"})
  void opensTheReductionOnlyWhenNobodyCanObjectAnyMore(String roll) {
    for (LocalDate day = FIRST; day.isBefore(END); day = day.plusDays(1)) {
      ObjectionTime time = time(day, roll);
      Reduction reduction = reduction(day, time, roll, false);
      assertThat(fixed(reduction.opens())).isAfter(fixed(time.last()));
      assertThat(fixed(reduction.opens())).isEqualTo(fixed(time.last()).plusDays(1));
      assertThat(fixed(reduction.last())).isAfterOrEqualTo(fixed(reduction.opens()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"civil-code-11", "ccp-12a", "bgb-193"})
  void opensOnTheThirtiethDayByTheLetter(String roll) {
    for (LocalDate day = FIRST; day.isBefore(END); day = day.plusDays(1)) {
      ObjectionTime time = time(day, roll);
      Reduction reduction = reduction(day, time, roll, true);
      assertThat(fixed(reduction.opens())).isEqualTo(day.plusDays(30));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"civil-code-11", "ccp-12a", "bgb-193"})
  void isStoppedOnTheLastDayAndNotOnTheNext(String roll) {
    for (LocalDate day = FIRST; day.isBefore(END); day = day.plusDays(1)) {
      ObjectionTime time = time(day, roll);
      LocalDate last = fixed(time.last());
      assertThat(last).isAfterOrEqualTo(day.plusDays(30));
      Dispute stopped = dispute(day, time, List.of(objected(last, time)));
      Dispute late = dispute(day, time, List.of(objected(last.plusDays(1), time)));
      assertThat(stopped.state()).isEqualTo(Dispute.State.DISPUTED);
      assertThat(stopped.accepted()).isZero();
      assertThat(late.state()).isEqualTo(Dispute.State.ACCEPTED);
      assertThat(late.since()).contains(last.plusDays(1));
    }
  }

  private static ObjectionTime time(LocalDate received, String roll) {
    return ObjectionTime.of(asked(), notice(received), 30, roll, AGENTS, NAMES);
  }

  private static ClaimNotice notice(LocalDate received) {
    return new ClaimNotice("suit", Optional.of(received), Optional.of(received), Answer.YES);
  }

  /** An objection that is in order but for its day. */
  private static Objected objected(LocalDate day, ObjectionTime time) {
    return new Objected(
        "no",
        "suit",
        day,
        Answer.of(!day.isAfter(fixed(time.last()))),
        Answer.YES,
        Optional.empty(),
        Answer.UNKNOWN,
        Optional.empty(),
        "objection");
  }

  private static Dispute dispute(LocalDate received, ObjectionTime time, List<Objected> objected) {
    return Dispute.of(asked(), CLAIM, notice(received), time, objected, OPEN, REACH);
  }

  private static Reduction reduction(
      LocalDate received, ObjectionTime time, String roll, boolean literal) {
    EscrowPrice price =
        new EscrowPrice(
            new AveragePrice(DerivedDate.of(FIRST), Optional.empty(), Optional.empty()), List.of());
    return Reduction.of(
        asked(),
        CLAIM,
        notice(received),
        time,
        new Due(
            "suit", dispute(received, time, List.of()), Accepted.CLAIMED, RIGHT, Optional.empty()),
        List.of(),
        OPEN,
        REACH,
        List.of(),
        new EscrowLedger(List.of(), Departures.of(List.of(), List.of()), EscrowHeirs.none()),
        price,
        30,
        40,
        literal,
        roll,
        false);
  }

  private static LocalDate fixed(DerivedDate day) {
    return day.fixed().orElseThrow();
  }

  private static Asked asked() {
    return new Asked(
        "SPA 8.9(b)/objection",
        "suit",
        "suit",
        "Objection to a claim",
        "the Agent",
        Optional.empty(),
        Shape.OWN,
        SpeaksOf.SIGNING,
        false,
        "",
        WaivedBy.NOBODY,
        AfterTermination.ENDS,
        "",
        KNOWN,
        KNOWN);
  }
}
