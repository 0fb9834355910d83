package longstop.intake;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import longstop.binding.KeyPath;
import longstop.calendar.Words;
import longstop.deal.Act;
import longstop.deal.ClosingTerms;
import longstop.deal.DealRecord;
import longstop.deal.Figure;
import longstop.deal.IndemnityTerms;
import longstop.deal.Market;
import longstop.deal.Terms;
import longstop.located.Quoted;

/** Days of the terms, of the Closing, of documents and of figures stand in their order. */
final class DatesCheck {

  private static final KeyPath TERMS = KeyPath.of("terms");

  private final Examined examined;

  private DatesCheck(Examined examined) {
    this.examined = examined;
  }

  static void check(Examined examined) {
    DatesCheck check = new DatesCheck(examined);
    Terms terms = examined.deal().terms();
    ClosingTerms closing = terms.closing();
    KeyPath path = TERMS.child("closing");
    check.notBefore(closing.on(), path.child("on"), terms.signed(), "the signing");
    check.notBefore(closing.latest(), path.child("latest"), closing.on(), "the day of the Closing");
    check.notBefore(
        terms.termination().outsideDate(),
        TERMS.child("termination").child("outside_date"),
        closing.latest(),
        "the last day for the Closing");
    check.reduction(terms.indemnity(), TERMS.child("indemnity"));
    check.zone(closing.zone(), path.child("zone"));
    for (int at = 0; at < closing.otherZones().size(); at++) {
      check.zone(closing.otherZones().get(at), path.child("other_zones").child(at));
    }
    examined
        .deal()
        .record()
        .closing()
        .ifPresent(
            event ->
                check.notBefore(
                    event.on(),
                    KeyPath.of("record", "closing", "on"),
                    terms.signed(),
                    "the signing"));
    examined
        .deal()
        .parties()
        .forEach(
            (id, party) ->
                party
                    .addressZone()
                    .ifPresent(
                        zone -> check.zone(zone, KeyPath.of("parties", id, "address_zone"))));
    DealRecord record = examined.deal().record();
    check.byDay(record.prices(), KeyPath.of("record", "prices"));
    check.positive(record.prices(), KeyPath.of("record", "prices"));
    KeyPath loans = KeyPath.of("record", "loans");
    record
        .loans()
        .forEach(
            (id, loan) ->
                check.notAfter(
                    loan.on(),
                    loans.child(id).child("on"),
                    terms.signed(),
                    "the signing, and SPA 5.9 is about loans made before it"));
    KeyPath acts = KeyPath.of("record", "acts");
    record.acts().forEach((id, act) -> check.dated(act, acts.child(id)));
    KeyPath byParty = KeyPath.of("record", "acts_by_party");
    record
        .actsByParty()
        .forEach(
            (id, each) ->
                each.forEach((party, act) -> check.dated(act, byParty.child(id).child(party))));
    KeyPath figures = KeyPath.of("record", "figures");
    check.figure(record.figures().netAssetValue(), figures.child("net_asset_value"));
    check.figure(record.figures().tradeLoss(), figures.child("trade_loss"));
    check.figure(record.figures().receivables(), figures.child("receivables"));
    check.figure(record.figures().exchangeAgentAssets(), figures.child("exchange_agent_assets"));
    KeyPath market = KeyPath.of("record", "market");
    check.byDay(record.market().outstanding(), market.child("outstanding"));
    check.positive(record.market().outstanding(), market.child("outstanding"));
    check.countedAsOf(record.market(), market.child("outstanding_as_of"));
    check.byDay(record.market().weeklyVolumes(), market.child("weekly_volumes"));
  }

  /** The escrow can be reduced for a claim between the last day to object and its own last day. */
  private void reduction(IndemnityTerms claims, KeyPath path) {
    int within = claims.reductionWithinDays();
    if (claims.objectionDays() >= within) {
      examined.atValue(
          path.child("objection_days"),
          "the Agent could object until the escrow has been reduced for the claim",
          "fewer than reduction_within_days, which are " + within,
          "");
    }
    if (claims.reductionNotBeforeDays() > within) {
      examined.atValue(
          path.child("reduction_not_before_days"),
          "the escrow could never be reduced for a claim",
          "no more than reduction_within_days, which are " + within,
          "");
    }
  }

  /** A report counts the shares as of a day that is not after its publication. */
  private void countedAsOf(Market market, KeyPath path) {
    market
        .outstandingAsOf()
        .forEach(
            (key, asOf) -> {
              if (!market.outstanding().containsKey(key)) {
                examined.atKey(
                    path.child(key),
                    "no report of " + Quoted.of(key) + " shows shares outstanding",
                    "a day that stands under outstanding",
                    "");
              } else {
                day(key)
                    .ifPresent(
                        day -> notAfter(asOf, path.child(key), day, "the day of publication"));
              }
            });
  }

  private void notBefore(LocalDate day, KeyPath path, LocalDate first, String what) {
    if (day.isBefore(first)) {
      examined.atValue(
          path, Words.day(day) + " is before " + what, Words.day(first) + " or a later day", "");
    }
  }

  /** A document bears no later date than the day on which it was delivered. */
  private void dated(Act act, KeyPath path) {
    act.dated()
        .ifPresent(day -> notAfter(day, path.child("dated"), act.on(), "the day it was done"));
  }

  /** A figure is known no earlier than the day for which it holds. */
  private void figure(Optional<Figure> figure, KeyPath path) {
    figure.ifPresent(
        one -> notAfter(one.asOf(), path.child("as_of"), one.on(), "the day it became known"));
  }

  private void notAfter(LocalDate day, KeyPath path, LocalDate last, String what) {
    if (day.isAfter(last)) {
      examined.atValue(
          path, Words.day(day) + " is after " + what, Words.day(last) + " or an earlier day", "");
    }
  }

  private void zone(String zone, KeyPath path) {
    try {
      ZoneId.of(zone);
    } catch (DateTimeException e) {
      examined.atValue(
          path, Quoted.of(zone) + " is no time zone", "a time zone such as Europe/Berlin", "");
    }
  }

  /** Numbers that the record keys by their day. */
  private void byDay(Map<String, BigDecimal> numbers, KeyPath path) {
    for (String key : numbers.keySet()) {
      Optional<LocalDate> day = day(key);
      if (day.isEmpty()) {
        examined.atKey(
            path.child(key),
            Quoted.of(key) + " is not a date",
            "a date, year-month-day, such as 2001-05-31",
            "These numbers stand under their day.");
      } else if (day.get().isAfter(examined.today())) {
        examined.atKey(
            path.child(key),
            Words.day(day.get()) + " is after today",
            "a day through " + Words.day(examined.today()),
            "The record holds what has happened.");
      }
    }
  }

  private void positive(Map<String, BigDecimal> numbers, KeyPath path) {
    numbers.forEach(
        (key, number) -> {
          if (number.signum() == 0) {
            examined.atValue(path.child(key), "this is zero", "more than zero", "");
          }
        });
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
