package longstop.concluded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import longstop.calendar.BusinessCalendar;
import longstop.calendar.Calendars;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.EscrowTerms;
import longstop.deal.Means;
import longstop.deal.Notice;
import longstop.deal.NoticeTerms;
import longstop.deal.Party;
import longstop.deal.Roles;
import longstop.finding.Judged;
import longstop.register.Clause;

/**
 * When a notice counts as received (SPA 11.1, ESC 13(a)): it is effective when received, and is in
 * any event deemed received on delivery by hand, on a fax confirmed in writing, or so many business
 * days after deposit. What is deemed can be earlier or later than what happened (trap T-66). There
 * is exactly one for every notice.
 *
 * @param clause id of the clause by which it is judged
 * @param notice the notice
 * @param way the way by which it was sent
 * @param deemed the day on which it is deemed received, on whatever day it actually was
 * @param received the day on which it counts as received, which may lie ahead of the as-of date
 */
public record NoticeReceipt(
    String clause,
    Notice notice,
    Way way,
    Optional<DerivedDate> deemed,
    Optional<LocalDate> received) {

  /**
   * A notice under the purchase agreement. Of mail and of what a courier carries receipt is deemed
   * only where the agreement gives an address: for Parent, Acquisition Sub, the Company and the
   * Agent, not for a seller.
   *
   * @param parties everybody, of whom the addresses matter
   * @param agents party ids of those whom the record names as later Agents
   * @param fax the day on which it was delivered, if it is a fax
   * @param calendar id of the business-day calendar
   * @param reading {@code earlier-of} actual and deemed receipt, {@code actual-first} where actual
   *     receipt is known, or {@code deemed-only}
   */
  public static NoticeReceipt underPurchase(
      Asked asked,
      Notice notice,
      NoticeTerms terms,
      Roles roles,
      Collection<Party> parties,
      Collection<String> agents,
      List<FaxDay> fax,
      String calendar,
      String reading) {
    boolean address =
        roles.buying(notice.to())
            || notice.to().equals(roles.company())
            || notice.to().equals(roles.agent())
            || agents.contains(notice.to());
    boolean carried =
        notice.means() == Means.REGISTERED_AIR_MAIL || notice.means() == Means.COURIER;
    Way way = Way.of(asked.clause(), notice, terms.mailOf(), parties);
    return of(asked, notice, way, address || !carried, terms, fax, calendar, reading);
  }

  /**
   * A notice under the escrow agreement, which names registered and certified mail too, but for
   * what is sent internationally only registered air mail.
   *
   * @param parties everybody, of whom the addresses matter
   * @param fax the day on which it was delivered, if it is a fax
   * @param calendar id of the business-day calendar
   * @param reading as for a notice under the purchase agreement
   */
  public static NoticeReceipt underEscrow(
      Asked asked,
      Notice notice,
      EscrowTerms terms,
      Collection<Party> parties,
      List<FaxDay> fax,
      String calendar,
      String reading) {
    Way way = Way.of(asked.clause(), notice, terms.mailOf(), parties);
    return of(asked, notice, way, true, terms.notices(), fax, calendar, reading);
  }

  private static NoticeReceipt of(
      Asked asked,
      Notice notice,
      Way way,
      boolean deemable,
      NoticeTerms terms,
      List<FaxDay> fax,
      String calendar,
      String reading) {
    // What was received after the as-of date is neither there, nor delivered, as of that date.
    boolean ahead = notice.received().filter(day -> day.isAfter(asked.asOf())).isPresent();
    Optional<LocalDate> delivered =
        ahead
            ? Optional.empty()
            : switch (notice.means()) {
              case FAX -> fax.stream().flatMap(day -> day.on().stream()).findFirst();
              case HAND -> notice.received().or(() -> Optional.of(notice.on()));
              default -> notice.received();
            };
    Optional<DerivedDate> deemed =
        way.named() == Answer.YES && deemable
            ? deemed(notice, delivered, terms, Calendars.standard().get(calendar))
            : Optional.empty();
    Optional<LocalDate> actual = delivered.filter(day -> notice.received().isPresent());
    return new NoticeReceipt(
        asked.clause(), notice, way, deemed, effective(actual, deemed, reading));
  }

  private static Optional<LocalDate> effective(
      Optional<LocalDate> actual, Optional<DerivedDate> deemed, String reading) {
    Optional<LocalDate> day = deemed.flatMap(DerivedDate::fixed);
    return switch (reading) {
      case "deemed-only" -> deemed.isPresent() ? day : actual;
      case "actual-first" -> actual.or(() -> day);
      default ->
          actual
              .filter(on -> deemed.flatMap(DerivedDate::possibleFrom).filter(on::isAfter).isEmpty())
              .or(() -> day);
    };
  }

  /**
   * The day on which it is deemed received; open where the business days to count are beyond the
   * holiday tables.
   */
  private static Optional<DerivedDate> deemed(
      Notice notice, Optional<LocalDate> delivered, NoticeTerms terms, BusinessCalendar business) {
    return switch (notice.means()) {
      case HAND -> delivered.map(DerivedDate::of);
      case FAX -> delivered.filter(any -> notice.confirmed() == Answer.YES).map(DerivedDate::of);
      case REGISTERED_AIR_MAIL, REGISTERED_MAIL, CERTIFIED_MAIL ->
          Optional.of(business.after(notice.on(), terms.mailBusinessDays()));
      case COURIER -> Optional.of(business.afterDeposit(notice.on(), terms.courierBusinessDays()));
      case OTHER -> Optional.empty();
    };
  }

  /** What is mailed, faxed or couriered is in writing; what is handed over need not be. */
  public Answer written() {
    return notice.writing() == Answer.UNKNOWN
            && notice.means() != Means.HAND
            && notice.means() != Means.OTHER
        ? Answer.YES
        : notice.writing();
  }

  /** The day on which it counts as received, if that has come by the given day. */
  public Optional<LocalDate> receivedBy(LocalDate day) {
    return received.filter(on -> !on.isAfter(day));
  }

  /**
   * The day that decides who must be in the office to which it goes: that of receipt, or else, as
   * long as that is not known, the day on which it was sent.
   */
  public LocalDate arrival() {
    return received.orElse(notice.on());
  }

  /**
   * Whether and when it counts as received.
   *
   * @param agents who is Agent of the sellers, who sends it on its day or has it on that of receipt
   * @param office who is Escrow Agent, likewise
   */
  public Judged judge(
      Asked asked, Roles roles, AgentInOffice agents, EscrowOffice office, Names names) {
    String agent = agents.on(arrival());
    String escrowAgent = office.on(arrival());
    String what = words();
    if (written() == Answer.NO) {
      return Judged.breach(what + ": without effect, it is not in writing", "a notice in writing");
    }
    if (notice.to().equals(agent) && agents.vacant(arrival())) {
      return Judged.need(
          what + ": not known to be received; " + agents.vacancy(arrival(), names).orElseThrow(),
          agents.who(arrival(), names));
    }
    List<String> remarks = new ArrayList<>();
    if (!way.remark().isEmpty()) {
      remarks.add(way.remark());
    }
    if (!addressees(roles, agent, escrowAgent).contains(notice.to())) {
      remarks.add(
          notice.to().equals(escrowAgent)
              ? clause + " gives no address for the Escrow Agent, ESC 13(a) does"
              : clause
                  + " gives no address for "
                  + (notice.to().equals(Roles.SELLERS) ? "the sellers" : names.of(notice.to()))
                  + "; notice to the sellers goes to the Agent (SPA 9.1(a))"
                  + (agent.equals(roles.agent())
                      ? ""
                      : ", who is " + names.of(agent) + " on that day"));
    }
    if (!Clause.ofEscrow(clause)
        && !roles.buying(notice.from())
        && !roles.selling(notice.from())
        && !notice.from().equals(agents.on(notice.on()))) {
      remarks.add(
          "it was sent by " + names.of(notice.from()) + ", who is no party to the agreement");
    }
    return received
        .map(day -> received(asked, what, day))
        .orElseGet(() -> Judged.need(what + ": not known to be received", asks()))
        .withBecause(remarks);
  }

  private Judged received(Asked asked, String what, LocalDate day) {
    if (written() == Answer.UNKNOWN) {
      return Judged.need(what + ": not known to be in writing", "whether it is in writing");
    }
    return day.isAfter(asked.asOf())
        ? Judged.need(
                what
                    + ": not received yet, deemed received on "
                    + Words.day(day)
                    + " at the latest",
                "actual receipt, or " + Words.day(day))
            .dueBy(DerivedDate.of(day))
        : Judged.met(what + ": received on " + Words.day(day));
  }

  /** What must be known to tell when it was received. */
  private String asks() {
    return deemed
        .map(day -> "the day on which it is deemed received, " + day.words())
        .orElse(way.asks());
  }

  /** Those to whom notices go under the agreement. */
  private Set<String> addressees(Roles roles, String agent, String escrowAgent) {
    return Clause.ofEscrow(clause)
        ? new HashSet<>(List.of(roles.parent(), agent, escrowAgent))
        : Set.of(roles.parent(), roles.acquisitionSub(), roles.company(), agent);
  }

  /** The notice in words. */
  String words() {
    return notice.what() + ", " + words(notice.means()) + " of " + Words.day(notice.on());
  }

  private static String words(Means means) {
    return switch (means) {
      case HAND -> "by hand";
      case REGISTERED_AIR_MAIL -> "by registered air mail";
      case REGISTERED_MAIL -> "by registered mail";
      case CERTIFIED_MAIL -> "by certified mail";
      case COURIER -> "by air courier";
      case FAX -> "by fax";
      case OTHER -> "by another means";
    };
  }

  /** Whether a notice is in English (SPA 11.10). */
  public static Judged english(Notice notice, Weight weight, Closing closing) {
    return english(notice).weighing(weight.arisen(notice.on(), closing)).dated(notice.on());
  }

  private static Judged english(Notice notice) {
    String what = notice.what() + ", of " + Words.day(notice.on());
    return switch (notice.english()) {
      case YES -> Judged.met(what + ": in English");
      case NO -> Judged.breach(what + ": not in English", "the same notice in English");
      case UNKNOWN ->
          Judged.need(what + ": not known to be in English", "whether it is in English");
    };
  }
}
