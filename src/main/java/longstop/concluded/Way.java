package longstop.concluded;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import longstop.deal.Answer;
import longstop.deal.Country;
import longstop.deal.Notice;
import longstop.deal.Party;
import longstop.register.Clause;

/**
 * The way by which a notice goes, and whether receipt is ever deemed of it: a clause names some
 * means, and mail only of some countries (SPA 11.1(ii), ESC 13(a)(ii)).
 *
 * @param named whether the clause names it
 * @param remark what is to be told, if it does not
 * @param asks what must be known to tell when the notice was received
 */
public record Way(Answer named, String remark, String asks) {

  private static final String WHEN = "when it was received";

  /**
   * What a clause makes of the way of a notice. Mail is posted in the country of the sender's
   * address, unless the record says where; what goes to another country is sent internationally.
   *
   * @param clause SPA 11.1 or ESC 13(a)
   * @param mailOf the countries of whose mail it speaks
   * @param parties everybody, of whom the addresses matter
   */
  static Way of(String clause, Notice notice, List<Country> mailOf, Collection<Party> parties) {
    Optional<Country> posted = notice.postedIn().or(() -> mailed(notice.from(), parties));
    return switch (notice.means()) {
      case HAND, COURIER -> new Way(Answer.YES, "", WHEN);
      case FAX -> new Way(Answer.YES, "", fax(notice));
      case OTHER -> unnamed(clause + " does not name this means");
      case REGISTERED_AIR_MAIL -> mail(clause, posted, mailOf);
      case REGISTERED_MAIL, CERTIFIED_MAIL ->
          Clause.ofEscrow(clause)
              ? within(clause, posted, mailed(notice.to(), parties), mailOf)
              : unnamed(clause + " does not name this means");
    };
  }

  private static String fax(Notice notice) {
    return switch (notice.confirmed()) {
      case YES ->
          "when it was received, or the hour of its transmission and the time zones of both"
              + " addresses";
      case NO -> "when it was in fact received: nothing is deemed of a fax that was not confirmed";
      case UNKNOWN ->
          "whether its transmission was acknowledged and it was confirmed in writing, or when it"
              + " was received";
    };
  }

  private static Way within(
      String clause, Optional<Country> posted, Optional<Country> to, List<Country> mailOf) {
    if (posted.isEmpty() || to.isEmpty()) {
      return new Way(Answer.UNKNOWN, "", WHEN + ", or whether it stayed within one country");
    }
    return posted.equals(to)
        ? mail(clause, posted, mailOf)
        : unnamed(clause + " does not name this means for what is sent to another country");
  }

  private static Way mail(String clause, Optional<Country> posted, List<Country> mailOf) {
    if (posted.isEmpty() || mailOf.isEmpty()) {
      return new Way(Answer.UNKNOWN, "", WHEN + ", or in which country it was posted");
    }
    return mailOf.contains(posted.get())
        ? new Way(Answer.YES, "", WHEN)
        : unnamed(
            clause
                + " speaks of mail posted in "
                + mailOf.stream().map(Country::words).collect(Collectors.joining(" or "))
                + ", and this was posted in "
                + posted.get().words());
  }

  private static Way unnamed(String why) {
    return new Way(Answer.NO, why + ", of which nothing is deemed: what counts is receipt", WHEN);
  }

  private static Optional<Country> mailed(String id, Collection<Party> parties) {
    return parties.stream()
        .filter(party -> party.id().equals(id))
        .flatMap(party -> party.mailed().stream())
        .findFirst();
  }
}
