package longstop.concluded;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.deal.Answer;
import longstop.deal.PriceTerms;
import longstop.deal.RepresentationTerms;
import longstop.deal.Roles;
import longstop.register.AfterTermination;
import longstop.register.Shape;
import longstop.register.SpeaksOf;
import longstop.register.WaivedBy;

/** Premises that the tests of the representations share. Numbers are those of SPA II and 1.1. */
final class Samples {

  static final LocalDate BALANCE_SHEET = LocalDate.parse("1996-07-31");
  static final LocalDate CLOSING = LocalDate.parse("1996-08-29");

  /** A letter that came in time. */
  static final Disclosure LETTER =
      new Disclosure(
          Optional.of(LocalDate.parse("1996-08-22")),
          DerivedDate.of(LocalDate.parse("1996-08-24")),
          false,
          Answer.YES,
          Map.of());

  /** The same letter, two days late. */
  static final Disclosure LATE_LETTER =
      new Disclosure(
          Optional.of(LocalDate.parse("1996-08-26")),
          DerivedDate.of(LocalDate.parse("1996-08-24")),
          false,
          Answer.YES,
          Map.of());

  /** Who is who, as far as a test needs it. */
  static final Roles ROLES =
      new Roles(
          "parent",
          "sub",
          "company",
          List.of("holder"),
          Optional.empty(),
          List.of(),
          "agent",
          "escrow",
          "exchange",
          List.of(),
          List.of(),
          "counsel",
          "counsel",
          "counsel",
          "accountants",
          Optional.empty());

  private Samples() {}

  /** A representation asked on the Closing Date; an exception counts under the place. */
  static Asked asked(String clause, String place) {
    return new Asked(
        clause,
        Asked.DEAL,
        "the deal",
        "Heading",
        "the Company and the sellers",
        Optional.empty(),
        Shape.REPRESENTATION,
        SpeaksOf.SIGNING_AND_CLOSING,
        false,
        "",
        WaivedBy.BUYING_SIDE,
        AfterTermination.BREACHES_STAY,
        place,
        CLOSING,
        CLOSING);
  }

  /** The same, with a record that is not declared complete. */
  static Asked askedOfAnOpenRecord(String clause, String place) {
    Asked closed = asked(clause, place);
    return new Asked(
        closed.clause(),
        closed.subject(),
        closed.name(),
        closed.heading(),
        closed.owner(),
        closed.owedTo(),
        closed.shape(),
        closed.speaksOf(),
        closed.qualified(),
        closed.states(),
        closed.waivedBy(),
        closed.afterTermination(),
        closed.disclosure(),
        closed.asOf(),
        LocalDate.MIN);
  }

  static Weight weight(Answer material) {
    return new Weight("SPA 2.1", Asked.DEAL, material);
  }

  static BigDecimal amount(String amount) {
    return new BigDecimal(amount);
  }

  static RepresentationTerms representations() {
    return new RepresentationTerms(
        BALANCE_SHEET,
        amount("750000"),
        amount("50000"),
        amount("50000"),
        amount("80000"),
        LocalDate.parse("1995-12-31"),
        1,
        amount("50000"),
        90,
        amount("5"),
        amount("97"),
        105,
        2,
        amount("10000"),
        LocalDate.parse("1996-01-01"),
        LocalDate.parse("1997-12-31"),
        7,
        LocalDate.parse("1996-03-14"),
        LocalDate.parse("1996-03-09"),
        LocalDate.parse("1996-06-30"));
  }

  /** Two holders with these quotas, where fourteen of DM 100,000 are stated. */
  static PriceTerms price(List<BigDecimal> first, List<BigDecimal> second) {
    return new PriceTerms(
        amount("475000"),
        amount("10"),
        amount("100000"),
        "DEM",
        14,
        Map.of("first", first, "second", second),
        Map.of(),
        Map.of(),
        Map.of());
  }
}
