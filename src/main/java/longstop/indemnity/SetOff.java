package longstop.indemnity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.concluded.Amounts;
import longstop.concluded.Asked;
import longstop.concluded.AveragePrice;
import longstop.concluded.Names;
import longstop.concluded.Numbers;
import longstop.concluded.ProRata;
import longstop.deal.Answer;
import longstop.deal.EscrowMovement;
import longstop.deal.MovementKind;
import longstop.deal.Roles;
import longstop.finding.Judged;

/**
 * The shares that a claim takes from the escrow (SPA 8.8(b), ESC 4(c)): as many as its accepted
 * part is worth at the Average Price, pro rata to the interests of the sellers who answer for it,
 * and no more than there are. There is exactly one for every claim.
 *
 * @param claim id of the claim
 * @param due what of the claim is due
 * @param bearing whose part it is set off against
 * @param ledger what the escrow holds
 * @param price what a share counts for
 * @param movements set-offs that the record has for it, by day
 * @param rounding how a number of shares is rounded: an option of {@link EscrowPrice#shares}
 * @param lost the day with which the right to what had not gone by then was lost, if it was
 * @param last last day on which it is delivered where silence accepts it (SPA 8.9(a)), inclusive
 */
public record SetOff(
    String claim,
    Due due,
    Bearing bearing,
    EscrowLedger ledger,
    EscrowPrice price,
    List<EscrowMovement> movements,
    String rounding,
    Optional<LocalDate> lost,
    DerivedDate last) {

  /** What becomes of it: parts by holder, what they rest on, and whether they are too few. */
  private record Count(Map<String, BigDecimal> parts, List<String> because, boolean less) {
    BigDecimal total() {
      return Numbers.plain(Numbers.sum(parts.values()));
    }

    String due() {
      return Numbers.words(total())
          + (total().compareTo(BigDecimal.ONE) == 0 ? " share is" : " shares are")
          + " to be set off"
          + (less ? ", all that is there for it" : "");
    }
  }

  /** Keeps the lists from being changed. */
  public SetOff {
    movements = List.copyOf(movements);
  }

  /** The set-off of one claim. */
  public static SetOff of(
      Reduction reduction,
      Bearing bearing,
      EscrowLedger ledger,
      EscrowPrice price,
      List<EscrowMovement> movements,
      String rounding) {
    return new SetOff(
        reduction.claim(),
        reduction.due(),
        bearing,
        ledger,
        price,
        Movements.settling(movements, MovementKind.SET_OFF, reduction.claim()),
        rounding,
        reduction.lost(),
        reduction.last());
  }

  /** Where the claim stands. */
  public Dispute dispute() {
    return due.dispute();
  }

  /**
   * Whether as many shares went to Parent as should, from whom they should.
   *
   * @param all the set-offs of all claims, which share what is there
   * @param books what each seller has in it
   * @param noticed whether the Agent has a notice as SPA 8.9(a) asks for
   */
  public Judged judge(
      Asked asked, List<SetOff> all, EscrowBooks books, Answer noticed, Names names) {
    switch (dispute().state()) {
      case OUTSIDE -> {
        String why = dispute().outside().orElseThrow();
        return movements.isEmpty() ? Judged.exempt("nothing is set off: " + why) : took(why);
      }
      case WITHDRAWN -> {
        return movements.isEmpty()
            ? Judged.exempt("the claim was given up; nothing is set off")
            : took("the claim was given up");
      }
      case OBJECTION_UNKNOWN, REACH_UNKNOWN, PART_UNKNOWN, END_UNKNOWN -> {
        return Judged.need(notYetOr() + dispute().unknown().orElseThrow())
            .withNeeds(dispute().needs());
      }
      case NOT_NOTIFIED -> {
        return movements.isEmpty() || noticed == Answer.NO
            ? notAccepted()
            : Judged.need(
                notYetOr() + "it is not known whether the Agent had an effective notice of it",
                "what SPA 8.9(a)/notice asks for");
      }
      case OPEN_TO_OBJECTION, DISPUTED -> {
        return notAccepted();
      }
      case ACCEPTED, DISPUTED_IN_PART, AGREED, AWARDED -> {
        return dispute().outside().isPresent() && movements.isEmpty()
            ? Judged.exempt("nothing is set off: " + dispute().outside().get())
            : accepted(asked, all, books, names);
      }
    }
    throw new AssertionError(dispute().state());
  }

  private Judged notAccepted() {
    return movements.isEmpty()
        ? Judged.need(
            "nothing is set off yet: " + words(dispute().state()), "acceptance, or a decision")
        : took(words(dispute().state()));
  }

  /** What is done, as far as it is not known whether it had to be. */
  private String notYetOr() {
    return movements.isEmpty()
        ? "nothing is set off yet: "
        : Numbers.words(Movements.shares(movements)) + " shares were set off, and ";
  }

  private Judged took(String why) {
    return Judged.breach(
        Numbers.words(Movements.shares(movements)) + " shares were set off, although " + why,
        "their return");
  }

  private static String words(Dispute.State state) {
    return switch (state) {
      case NOT_NOTIFIED -> "the Agent has no effective notice of the claim";
      case OPEN_TO_OBJECTION -> "the Agent may still object";
      default -> "the Agent objected, and nothing is agreed or decided";
    };
  }

  private Judged accepted(Asked asked, List<SetOff> all, EscrowBooks books, Names names) {
    if (due.unaccepted().isPresent()) {
      String why = due.unaccepted().get();
      return movements.isEmpty() ? Judged.exempt("nothing is set off: " + why) : took(why);
    }
    if (lost.filter(day -> through(day).isEmpty()).isPresent()) {
      String why = Reduction.lost(lost.get());
      return movements.isEmpty() ? Judged.exempt("nothing is set off: " + why) : took(why);
    }
    Optional<Judged> unknown = due.unknown(notYetOr());
    if (unknown.isPresent()) {
      return unknown.get();
    }
    BigDecimal usd = owed();
    if (usd.signum() == 0) {
      return movements.isEmpty()
          ? Judged.exempt("nothing is owed on the claim")
          : took("nothing is owed on the claim");
    }
    Optional<Judged> before = notYet(usd);
    if (before.isPresent()) {
      return before.get();
    }
    Count count = fitting(asked, all, books, bearing.sellers());
    List<String> because = new ArrayList<>(count.because());
    because.add("by holder: " + list(count.parts(), names));
    because.addAll(due.because());
    if (lessThanAShare(asked)) {
      return Judged.exempt("it is worth less than a share; nothing is set off (trap T-48)")
          .withBecause(because.subList(0, 1));
    }
    if (movements.isEmpty() && count.total().signum() == 0) {
      return Judged.exempt("nothing is left in the escrow to set off").withBecause(because);
    }
    if (bearing.whose() == Bearing.Whose.UNLESS_INTENDED) {
      return ofIntent(
          asked, count, fitting(asked, all, books, bearing.named()), because, books.roles(), names);
    }
    if (movements.isEmpty()) {
      return Judged.need(count.due(), "their delivery to Parent").withBecause(because);
    }
    return delivered(asked, count, because, books.roles(), names);
  }

  /** What must come first. */
  private Optional<Judged> notYet(BigDecimal usd) {
    if (!ledger.deposited()) {
      return Optional.of(
          Judged.need("nothing can be set off yet", "the deposit of the Escrow Amount"));
    }
    if (price.average().usd().isEmpty()) {
      return Optional.of(
          Judged.need(
              Amounts.words(AveragePrice.USD, usd) + " are set off in shares, at a price not known",
              price.average().needed()));
    }
    return bearing.whose() == Bearing.Whose.UNKNOWN && dispute().outside().isEmpty()
        ? Optional.of(
            Judged.need(
                Amounts.words(AveragePrice.USD, usd)
                    + " are set off against the part of those who answer, who are not known",
                "which sellers answer for it (SPA 8.2)"))
        : Optional.empty();
  }

  /**
   * What is set off, in USD: {@code accepted} where silence accepts what was claimed; no more than
   * went in time where the right to the rest is lost.
   */
  BigDecimal owed() {
    BigDecimal usd = due.usd();
    return lost.flatMap(day -> price.worth(through(day))).map(usd::min).orElse(usd);
  }

  private List<EscrowMovement> through(LocalDate day) {
    return movements.stream().filter(one -> !one.on().isAfter(day)).toList();
  }

  /** Without intent it is set off against all, with it against those who are responsible. */
  private Judged ofIntent(
      Asked asked, Count without, Count with, List<String> because, Roles roles, Names names) {
    if (!bearing.named().isEmpty()) {
      because.add("if it is due to intent or fraud: " + list(with.parts(), names));
    }
    if (movements.isEmpty()) {
      return Judged.need(
              without.due() + ", pro rata unless it is due to intent or fraud",
              Answering.INTENT,
              "their delivery to Parent")
          .withBecause(because);
    }
    Map<String, BigDecimal> given = given(roles);
    return within(without.parts(), given)
            || bearing.named().isEmpty()
            || within(with.parts(), given)
        ? Judged.need(
                Numbers.words(Movements.shares(movements))
                    + " shares were set off on "
                    + days()
                    + "; whose they had to be is not known",
                Answering.INTENT)
            .withBecause(because)
        : delivered(asked, without, because, roles, names);
  }

  private Judged delivered(
      Asked asked, Count count, List<String> because, Roles roles, Names names) {
    Map<String, BigDecimal> given = given(roles);
    if (fits(count.parts(), given)) {
      if (rounded(count.parts(), given)) {
        because.add("each part is rounded to whole shares, as certificates have no fractions");
      }
      return Judged.met(Numbers.words(count.total()) + " shares were set off on " + days())
          .withBecause(because);
    }
    BigDecimal all = Movements.shares(movements);
    boolean over = dispute().silent() && last.fixed().filter(asked::knownThrough).isPresent();
    return within(count.parts(), given) && !over
        ? Judged.need(
                Numbers.words(all)
                    + " of "
                    + Numbers.words(count.total())
                    + " shares were set off on "
                    + days()
                    + "; "
                    + Numbers.words(count.total().subtract(all))
                    + " more are to be set off",
                "their delivery to Parent")
            .withBecause(because)
        : Judged.breach(
                "set off were "
                    + Numbers.words(all)
                    + " shares ("
                    + list(given, names)
                    + "), not "
                    + Numbers.words(count.total())
                    + " ("
                    + list(count.parts(), names)
                    + ")",
                "delivery or return of the difference")
            .withBecause(because);
  }

  private String days() {
    return movements.stream()
        .map(EscrowMovement::on)
        .distinct()
        .map(Words::day)
        .collect(Collectors.joining(" and "));
  }

  /**
   * The day on which Parent had all that the claim takes; see {@link Delivered#on}.
   *
   * @param all the set-offs of all claims, which share what is there
   */
  Optional<LocalDate> delivered(Asked asked, List<SetOff> all, EscrowBooks books) {
    BigDecimal usd = owed();
    if (dispute().outside().isPresent()
        || usd.signum() == 0
        || due.unknown("").isPresent()
        || notYet(usd).isPresent()) {
      return Optional.empty();
    }
    for (int some = movements.isEmpty() ? 0 : 1; some <= movements.size(); some++) {
      SetOff sofar = with(movements.subList(0, some));
      Count count = sofar.fitting(asked, sofar.among(all), books, bearing.sellers());
      if (Movements.shares(sofar.movements).compareTo(count.total()) >= 0) {
        return some == 0 ? dispute().since() : Optional.of(movements.get(some - 1).on());
      }
    }
    return Optional.empty();
  }

  /** Why no share goes for it, worded to stand alone. */
  Optional<String> nothing(Asked asked) {
    return lessThanAShare(asked)
        ? Optional.of("the claim takes less than a share; nothing is reduced (trap T-48)")
        : due.nothing().filter(why -> dispute().ended().isEmpty());
  }

  /** Whether no share goes for what is owed on it, as that is worth less than one (trap T-48). */
  private boolean lessThanAShare(Asked asked) {
    return movements.isEmpty()
        && dispute().outside().isEmpty()
        && owed().signum() > 0
        && notYet(owed()).isEmpty()
        && asked(asked.asOf()).signum() == 0;
  }

  private SetOff with(List<EscrowMovement> some) {
    return new SetOff(claim, due, bearing, ledger, price, some, rounding, lost, last);
  }

  /** The set-offs of all claims, with this one for that of its claim. */
  private List<SetOff> among(List<SetOff> all) {
    return all.stream().map(one -> one.claim().equals(claim) ? this : one).toList();
  }

  /** What fits what was set off, if it counts alone; else what it is beside the others. */
  private Count fitting(Asked asked, List<SetOff> all, EscrowBooks books, List<String> bearing) {
    Count alone = count(asked, List.of(), books, bearing);
    return !movements.isEmpty() && fits(alone.parts(), given(books.roles()))
        ? alone
        : count(asked, all, books, bearing);
  }

  /**
   * What is to be set off, if the part of some bears it, or with nobody named that of all.
   *
   * @param others the set-offs that share what is there
   */
  private Count count(Asked asked, List<SetOff> others, EscrowBooks books, List<String> bearing) {
    Map<String, BigDecimal> parts = new LinkedHashMap<>();
    List<String> because = new ArrayList<>();
    List<EscrowMovement> before = movements.subList(0, Math.max(0, movements.size() - 1));
    BigDecimal left = owed();
    for (EscrowMovement one : before) {
      BigDecimal shares = counted(left, one);
      Interests there = books.before(one.id());
      there
          .byHolder(there.parts(shares, bearing))
          .forEach((id, part) -> parts.merge(id, part, BigDecimal::add));
      BigDecimal usd = usd(shares, one.on());
      because.add(
          Numbers.words(shares)
              + " shares on "
              + Words.day(one.on())
              + " count for "
              + dollars(usd));
      left = left.subtract(usd);
    }
    Optional<EscrowMovement> last = movements.stream().reduce((first, second) -> second);
    LocalDate day = last.map(EscrowMovement::on).orElse(asked.asOf());
    Interests there =
        last.map(one -> books.before(one.id())).orElseGet(() -> books.through(asked.asOf()));
    Map<String, BigDecimal> rest = Waiting.of(others, there, day).parts(this, bearing);
    rest.forEach((id, part) -> parts.merge(id, part, BigDecimal::add));
    BigDecimal taken = Numbers.plain(Numbers.sum(rest.values()));
    because.addAll(lastly(left, day, taken));
    return new Count(parts, because, taken.compareTo(worth(left, day)) < 0);
  }

  /** The shares of a movement that count for what is left of a sum. */
  private BigDecimal counted(BigDecimal left, EscrowMovement one) {
    return Movements.shares(List.of(one)).min(worth(left, one.on()));
  }

  private BigDecimal usd(BigDecimal shares, LocalDate day) {
    return shares.multiply(price.on(day).orElseThrow());
  }

  /** What the only set-off or the last one is worth, and what it leaves. */
  private List<String> lastly(BigDecimal usd, LocalDate day, BigDecimal taken) {
    List<String> because = new ArrayList<>();
    BigDecimal worth = worth(usd, day);
    because.add(
        dollars(usd) + " at " + price.words(day) + " are " + Numbers.words(worth) + " shares");
    if (taken.compareTo(worth) < 0) {
      because.add(
          "for it the escrow had only "
              + Numbers.words(taken)
              + "; "
              + dollars(usd.subtract(taken.multiply(price.on(day).orElseThrow())))
              + " are left, against the sellers themselves as far as SPA 8.4 allows");
    }
    return because;
  }

  private static String dollars(BigDecimal usd) {
    return Amounts.words(AveragePrice.USD, usd.setScale(ProRata.CENTS, RoundingMode.HALF_UP));
  }

  private BigDecimal worth(BigDecimal usd, LocalDate day) {
    return price.shares(usd, day, rounding).orElseThrow();
  }

  /** Whether shares wait to be set off for it at a moment, and can be counted. */
  boolean waits(Interests there, LocalDate day) {
    return dispute().outside().isEmpty()
        && dispute().since().filter(since -> !since.isAfter(day)).isPresent()
        && due.unknown("").isEmpty()
        && owed().signum() > 0
        && notYet(owed()).isEmpty()
        && rest(there, day).signum() > 0;
  }

  /** The day since which it is due, that of the moment at the latest. */
  LocalDate since(LocalDate day) {
    return dispute().since().filter(since -> since.isBefore(day)).orElse(day);
  }

  /** All shares that it is worth, at the price of a day. */
  BigDecimal asked(LocalDate day) {
    return worth(owed(), day);
  }

  /** The shares that what is left of it at a moment is worth. */
  BigDecimal rest(Interests there, LocalDate day) {
    BigDecimal left = owed();
    for (EscrowMovement one : before(there)) {
      left = left.subtract(usd(counted(left, one), one.on()));
    }
    return worth(left, day);
  }

  /** What it had got before a moment, by seller, in shares as they are on that day. */
  Map<String, BigDecimal> got(Interests there, LocalDate day) {
    Map<String, BigDecimal> got = new LinkedHashMap<>();
    for (EscrowMovement one : before(there)) {
      there
          .gone()
          .get(one.id())
          .forEach(
              (id, number) ->
                  got.merge(
                      id,
                      usd(number, one.on())
                          .divide(price.on(day).orElseThrow(), MathContext.DECIMAL128),
                      BigDecimal::add));
    }
    return got;
  }

  private List<EscrowMovement> before(Interests there) {
    return movements.stream().filter(one -> there.gone().containsKey(one.id())).toList();
  }

  private Map<String, BigDecimal> given(Roles roles) {
    Map<String, BigDecimal> given = new LinkedHashMap<>();
    movements.forEach(
        one ->
            one.shares()
                .forEach(
                    (id, number) -> given.merge(roles.holderFor(id), number, BigDecimal::add)));
    return given;
  }

  private static boolean fits(Map<String, BigDecimal> parts, Map<String, BigDecimal> given) {
    return same(parts, given) || rounded(parts, given);
  }

  /** Whether nobody gave more than his part, but for rounding to whole shares. */
  private static boolean within(Map<String, BigDecimal> parts, Map<String, BigDecimal> given) {
    return Numbers.sum(given.values()).compareTo(Numbers.sum(parts.values())) <= 0
        && given.entrySet().stream()
            .allMatch(
                one ->
                    one.getValue()
                            .compareTo(
                                parts
                                    .getOrDefault(one.getKey(), BigDecimal.ZERO)
                                    .setScale(0, RoundingMode.UP))
                        <= 0);
  }

  /** Whether the parts were rounded to whole shares, of the same total, each by less than one. */
  private static boolean rounded(Map<String, BigDecimal> parts, Map<String, BigDecimal> given) {
    Map<String, BigDecimal> by = new LinkedHashMap<>(parts);
    given.forEach((id, number) -> by.merge(id, number.negate(), BigDecimal::add));
    return !same(parts, given)
        && Numbers.sum(by.values()).signum() == 0
        && given.values().stream().allMatch(number -> Numbers.plain(number).scale() <= 0)
        && by.values().stream().allMatch(more -> more.abs().compareTo(BigDecimal.ONE) < 0);
  }

  private static boolean same(Map<String, BigDecimal> one, Map<String, BigDecimal> other) {
    return one.entrySet().stream()
            .allMatch(
                part ->
                    other.getOrDefault(part.getKey(), BigDecimal.ZERO).compareTo(part.getValue())
                        == 0)
        && other.entrySet().stream()
            .allMatch(part -> part.getValue().signum() == 0 || one.containsKey(part.getKey()));
  }

  private static String list(Map<String, BigDecimal> parts, Names names) {
    return parts.entrySet().stream()
        .filter(part -> part.getValue().signum() != 0)
        .map(part -> names.of(part.getKey()) + " " + Numbers.words(part.getValue()))
        .collect(Collectors.joining(", "));
  }
}
