package longstop.indemnity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import longstop.calendar.Words;
import longstop.concluded.Asked;
import longstop.concluded.Names;
import longstop.concluded.Numbers;
import longstop.deal.Answer;
import longstop.finding.Judged;

/**
 * What the number of shares to be delivered rests on (SPA 8.8(b), ESC 4(d)), and whether as many
 * stayed as cover claims and expenses.
 *
 * @param release what the escrow owes
 * @param asked on which day
 * @param names names of the holders
 */
record ReleaseBasis(Release release, Asked asked, Names names) {

  Judged judge() {
    LocalDate day = release.lookedAt(asked);
    List<HeldBack> kept = release.keeping().kept();
    List<String> needs = new ArrayList<>(release.end().needs());
    List<String> because = new ArrayList<>();
    if (!release.ledger().deposited()) {
      needs.add("the deposit of the Escrow Amount");
    }
    for (HeldBack one : release.keeping().knownBy(day)) {
      because.add(covered(one, day));
      needs.addAll(needs(one, day));
    }
    EscrowPrice price = release.keeping().price();
    if (price.on(day).isEmpty() && kept.stream().anyMatch(one -> one.counts() == Answer.YES)) {
      needs.add(price.average().needed());
    }
    Undelivered undelivered = new Undelivered(release, asked, names);
    undelivered.waiting().ifPresent(because::add);
    if (release.end().reachedBy(asked.asOf())) {
      needs.addAll(undelivered.needs());
    }
    if (release.ledger().deposited()) {
      because.add(0, numbers(day));
    }
    Optional<Judged> below = below();
    if (below.isPresent()) {
      return below.get().withBecause(because);
    }
    return needs.isEmpty() || !release.end().reachedBy(asked.asOf())
        ? Judged.note(
                kept.isEmpty()
                    ? "the record has no claim and no expense that shares are kept back for"
                    : "shares are kept back for claims made before the end, and for expenses")
            .withBecause(because)
        : Judged.need(open(day)).withBecause(because).withNeeds(needs);
  }

  private String open(LocalDate day) {
    if (release.known(day)) {
      return "not all that is left in the escrow can be delivered yet";
    }
    return release.ledger().deposited() && release.keeping().known(day)
        ? "it was due on "
            + release.end().on().words()
            + " at the latest, or sooner: a publication may have ended the escrow"
        : "what is to be delivered is not known";
  }

  private static List<String> needs(HeldBack one, LocalDate day) {
    if (one.counts() == Answer.UNKNOWN) {
      return List.of("whether " + one.question());
    }
    List<String> needs = new ArrayList<>();
    if (one.counts() == Answer.YES && one.owed(day).isEmpty()) {
      needs.add(one.amount());
    }
    if (one.counts() == Answer.YES && one.bearing().whose() != Bearing.Whose.KNOWN) {
      needs.add(one.bearing().question());
    }
    return needs;
  }

  private String numbers(LocalDate day) {
    Keeping keeping = release.keeping();
    Interests there = keeping.before(day);
    Map<String, BigDecimal> held = there.byHolder(there.held());
    boolean known = keeping.known(day);
    Kept kept = known ? keeping.least(day, there) : release.most(day, there);
    BigDecimal free = Numbers.plain(Numbers.sum(kept.beyond(held).values()));
    return "held when it ends, or so far, on "
        + Words.day(day)
        + ": "
        + Numbers.words(Numbers.plain(Numbers.sum(held.values())))
        + " shares, of which "
        + (known ? "" : "at most ")
        + Numbers.words(kept.inAll())
        + " are kept back"
        + (known && kept.inAll().compareTo(kept.needed()) > 0
            ? ", enough whichever claim is decided first,"
            : "")
        + " and "
        + (known ? "" : "at least ")
        + Numbers.words(free)
        + " to be delivered";
  }

  private String covered(HeldBack one, LocalDate day) {
    return switch (one.counts()) {
      case YES ->
          one.words(day)
              + release
                  .keeping()
                  .shares(one, day)
                  .map(number -> ": " + Numbers.words(number) + " shares kept back" + whose(one))
                  .orElse("");
      case NO -> one.id() + ": nothing is kept back for it";
      case UNKNOWN -> one.id() + ": not known whether " + one.question();
    };
  }

  /** Whose shares stay for it, where that is not everybody's. */
  private String whose(HeldBack one) {
    Bearing bearing = one.bearing();
    if (bearing.common()) {
      return "";
    }
    return bearing.whose() == Bearing.Whose.KNOWN
        ? ", of "
            + bearing.sellers().stream().map(names::of).collect(Collectors.joining(", "))
            + " alone, as far as there are any"
        : ", and of whom is not known";
  }

  /** A delivery after which less stayed in the escrow than covers claims and expenses. */
  private Optional<Judged> below() {
    return release.ledger().entries().stream()
        .filter(entry -> entry.kind() == EscrowLedger.Kind.RELEASE)
        .map(EscrowLedger.Entry::on)
        .distinct()
        .flatMap(day -> below(day).stream())
        .findFirst();
  }

  private Optional<Judged> below(LocalDate day) {
    Keeping keeping = release.keeping();
    Kept before = keeping.least(day, keeping.before(day));
    Map<String, BigDecimal> after = after(day);
    BigDecimal held = Numbers.sum(after.values());
    if (before.needed().compareTo(held) > 0) {
      return Optional.of(below(day, held, "", before.needed(), "that cover claims and expenses"));
    }
    return before.own().keySet().stream()
        .filter(holder -> before.own().get(holder).signum() > 0)
        .filter(holder -> after.get(holder).compareTo(before.own().get(holder)) < 0)
        .findFirst()
        .map(
            holder ->
                below(
                    day,
                    after.get(holder),
                    " of " + names.of(holder),
                    before.own().get(holder),
                    "that cover the claims on them, whichever is decided first"));
  }

  /** What was held at the end of a day, with what came back since of the deliveries on it. */
  private Map<String, BigDecimal> after(LocalDate day) {
    EscrowLedger ledger = release.ledger();
    Map<String, BigDecimal> after = new LinkedHashMap<>(ledger.held(day));
    ledger.entries().stream()
        .filter(entry -> entry.kind() == EscrowLedger.Kind.RELEASE && entry.on().equals(day))
        .forEach(
            entry ->
                ledger.returned(entry.id()).stream()
                    .filter(back -> back.on().isAfter(day))
                    .forEach(
                        back ->
                            ledger
                                .then(back, day)
                                .forEach((id, n) -> after.merge(id, n, BigDecimal::add))));
    return after;
  }

  private static Judged below(
      LocalDate day, BigDecimal held, String whose, BigDecimal needed, String what) {
    return Judged.breach(
        "after the delivery of "
            + Words.day(day)
            + " the escrow held "
            + Numbers.words(Numbers.plain(held))
            + " shares"
            + whose
            + ", fewer than the "
            + Numbers.words(needed)
            + " "
            + what,
        "the return of what was delivered too much");
  }
}
