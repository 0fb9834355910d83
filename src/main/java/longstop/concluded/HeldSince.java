package longstop.concluded;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.Disposal;
import longstop.deal.DisposalKind;
import longstop.deal.Proposal;
import longstop.deal.Recapitalization;
import longstop.deal.Route;

/**
 * Since when the shares that a seller wants to sell are held, as Rule 144(d) counts: from the
 * Closing, and on through every gift, inheritance, distribution and sale, but that who buys from an
 * affiliate of Parent begins anew. Where a seller holds shares of different days and does not say
 * which he sells, or where it is not known whether an affiliate sold to him, there are two days.
 *
 * @param proposal id of the proposal
 * @param soonest the day from which they are held, if all that is not known is in his favour
 * @param latest the same, if nothing of it is
 * @param restricted whether they are restricted securities because they were bought privately from
 *     an affiliate
 * @param words since when, in words
 */
public record HeldSince(
    String proposal, LocalDate soonest, LocalDate latest, Answer restricted, String words) {

  /**
   * The shares of a proposal.
   *
   * @param asked the gate of the securities law, whose completeness counts
   * @param closing the Closing Date
   * @param holdings what everybody holds; empty before the Closing
   * @param times every time in which somebody is an affiliate
   * @param disposals what sellers disposed of, and plan to have disposed of
   */
  public static HeldSince of(
      Asked asked,
      Proposal proposal,
      DerivedDate closing,
      List<Holdings> holdings,
      List<Affiliated> times,
      List<Disposal> disposals,
      List<Recapitalization> splits) {
    Disposal sold = proposal.done();
    LocalDate issued = closing.possibleFrom().orElse(proposal.on());
    Replay replay =
        new Replay(
            asked,
            issued,
            holdings.stream().findFirst(),
            times,
            disposals.stream()
                .filter(one -> !one.id().equals(proposal.id()))
                .filter(Disposal::moves)
                .sorted(Disposal.ORDER)
                .toList(),
            Splits.of(splits));
    Start soonest = replay.start(sold, true);
    Start latest = replay.start(sold, false);
    return new HeldSince(
        proposal.id(),
        soonest.day(),
        latest.day(),
        soonest.restricted() == latest.restricted()
            ? Answer.of(soonest.restricted())
            : Answer.UNKNOWN,
        soonest.day().equals(latest.day())
            ? soonest.words(issued)
            : soonest.words(issued) + ", or " + latest.words(issued));
  }

  /** What must be known to tell the two days apart, worded to follow "whether". */
  String question() {
    return "the shares sold are those held since "
        + Words.day(soonest)
        + ", and not "
        + (soonest.equals(latest) ? "" : "since " + Words.day(latest) + ", ")
        + "bought from an affiliate of Parent";
  }

  /**
   * Where the time of some shares begins.
   *
   * @param day the first day
   * @param restricted whether a purchase from an affiliate made them restricted securities
   */
  private record Start(LocalDate day, boolean restricted) {

    String words(LocalDate issued) {
      return day.equals(issued)
          ? "since the Closing, " + Words.day(day)
          : "since " + Words.day(day) + ", when they were bought from an affiliate of Parent";
    }
  }

  /**
   * Shares that a seller received from another one and has not passed on.
   *
   * @param id id of the transfer
   * @param start where their time begins
   * @param left number of shares, as they are on the day asked about
   */
  private record Lot(String id, Start start, BigDecimal left) {

    Lot less(BigDecimal number) {
      return new Lot(id, start, left.subtract(number).max(BigDecimal.ZERO));
    }
  }

  /** What was transferred, read with all that is not known for or against the seller. */
  private record Replay(
      Asked asked,
      LocalDate issued,
      Optional<Holdings> holdings,
      List<Affiliated> times,
      List<Disposal> disposals,
      Splits splits) {

    /** The start of the shares that a disposal takes. */
    Start start(Disposal taken, boolean kindly) {
      List<Lot> lots =
          new ArrayList<>(
              lots(taken, kindly).stream().filter(lot -> lot.left().signum() > 0).toList());
      Start closing = new Start(issued, false);
      Optional<Lot> named =
          lots.stream()
              .filter(lot -> taken.lot().equals(Optional.of(lot.id())))
              .filter(lot -> lot.left().compareTo(taken.shares()) >= 0)
              .findFirst();
      if (named.isPresent()) {
        return named.get().start();
      }
      if (lots.isEmpty() || taken.lot().equals(Optional.of(Disposal.FROM_THE_CLOSING))) {
        return closing;
      }
      lots.sort(Comparator.comparing(lot -> lot.start().day()));
      if (!kindly) {
        return lots.get(lots.size() - 1).start();
      }
      BigDecimal covered = heldBefore(taken).subtract(sum(lots));
      Start last = closing;
      for (Lot lot : lots) {
        if (covered.compareTo(taken.shares()) >= 0) {
          break;
        }
        covered = covered.add(lot.left());
        last = lot.start();
      }
      return last;
    }

    private static BigDecimal sum(List<Lot> lots) {
      return Numbers.sum(lots.stream().map(Lot::left).toList());
    }

    /** All that the seller holds before the disposal. */
    private BigDecimal heldBefore(Disposal taken) {
      BigDecimal after =
          holdings.map(all -> all.on(taken.on(), taken.seller()).all()).orElse(BigDecimal.ZERO);
      return disposals.contains(taken) ? after.add(taken.shares()) : after;
    }

    /** What he received before the disposal, if its time does not begin with the Closing. */
    private List<Lot> lots(Disposal taken, boolean kindly) {
      List<Lot> lots = new ArrayList<>();
      for (Disposal one : disposals) {
        if (Disposal.ORDER.compare(one, taken) >= 0) {
          break;
        }
        if (one.to().equals(Optional.of(taken.seller()))) {
          Start start = received(one, kindly);
          if (!start.equals(new Start(issued, false))) {
            lots.add(new Lot(one.id(), start, splits.restate(one.shares(), one.on(), taken.on())));
          }
        } else if (one.seller().equals(taken.seller())) {
          take(lots, one, splits.restate(one.shares(), one.on(), taken.on()), kindly);
        }
      }
      return lots;
    }

    /** What left: of the lot that it names; else kindly of the youngest, or of none of them. */
    private static void take(List<Lot> lots, Disposal one, BigDecimal number, boolean kindly) {
      BigDecimal rest = number;
      for (int index = lots.size() - 1; index >= 0; index--) {
        Lot lot = lots.get(index);
        boolean his = one.lot().map(lot.id()::equals).orElse(kindly);
        if (his) {
          lots.set(index, lot.less(rest));
          rest = rest.subtract(lot.left()).max(BigDecimal.ZERO);
        }
      }
    }

    /** Where the time of shares begins for who receives them. */
    private Start received(Disposal one, boolean kindly) {
      Answer fresh =
          one.manner() == DisposalKind.SALE ? affiliate(one.seller(), one.on()) : Answer.NO;
      if (fresh == Answer.NO || (fresh == Answer.UNKNOWN && kindly)) {
        return start(one, kindly);
      }
      boolean restricted =
          one.under()
              .map(route -> route == Route.SECTION_4_1 || (offshore(route) && !kindly))
              .orElse(!kindly);
      return new Start(one.on(), restricted);
    }

    private static boolean offshore(Route route) {
      return route == Route.RULE_903 || route == Route.RULE_904;
    }

    private Answer affiliate(String seller, LocalDate day) {
      boolean was =
          times.stream()
              .filter(Affiliated::ofParent)
              .filter(one -> one.party().equals(seller))
              .anyMatch(one -> Spell.of(one.span(), asked.asOf()).covers(day));
      if (was) {
        return Answer.YES;
      }
      return asked.knownThrough(day) ? Answer.NO : Answer.UNKNOWN;
    }
  }
}
