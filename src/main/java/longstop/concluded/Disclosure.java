package longstop.concluded;

import java.time.LocalDate;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Act;
import longstop.deal.Letter;
import longstop.finding.Judged;

/**
 * Whether the Disclosure Letter came, and in time: what its exceptions are worth (SPA II).
 *
 * @param received day on which Parent received the letter, if it did
 * @param due last good day for it, inclusive
 */
public record Disclosure(Optional<LocalDate> received, DerivedDate due) {

  /** The letter against the day on which it is due. */
  public static Disclosure of(Optional<Letter> letter, DerivedDate due) {
    return new Disclosure(letter.map(Letter::on), due);
  }

  private boolean inTime() {
    return received.isPresent() && due.fixed().filter(received.get()::isAfter).isEmpty();
  }

  /**
   * What a contradiction means for a representation that is made subject to the letter: an
   * exception counts under the clause's own section number only, and only in a letter that came in
   * time; whether a late one counts is for Parent to say.
   */
  public Judged weigh(Contradiction contradiction, String when) {
    String what = contradiction.what() + " (" + when + ")";
    String place = contradiction.disclosure();
    if (!contradiction.disclosedThere()) {
      String elsewhere =
          contradiction.disclosedUnder().isEmpty()
              ? ""
              : place.isEmpty()
                  ? "; disclosure is no defence here"
                  : "; disclosed under "
                      + String.join(", ", contradiction.disclosedUnder())
                      + ", which does not count here";
      return Judged.breach(
              "untrue: " + what + elsewhere,
              place.isEmpty()
                  ? new String[] {}
                  : new String[] {"its cure, or a timely exception under " + place})
          .weighing(contradiction.material());
    }
    if (!Character.isDigit(place.charAt(0)) || inTime()) {
      return Judged.note("true but for what is disclosed under " + place + ": " + what);
    }
    if (received.isEmpty()) {
      return Judged.need(
          "untrue unless excepted under " + place + " of a letter not yet delivered: " + what,
          "the Disclosure Letter, due by " + due.words());
    }
    return Judged.need(
        "excepted under "
            + place
            + ", but the letter came "
            + Words.day(received.get())
            + ", late: was due by "
            + due.words()
            + ": "
            + what,
        "whether Parent accepts the late letter: a written waiver of SPA II");
  }

  /** Whether the letter itself came, and in time. */
  public Judged judge(Asked asked, Weight weight) {
    return Ground.judging(
            asked,
            Duty.by(asked, due, "delivery of the Company Disclosure Letter to Parent"),
            new Deed(asked.clause(), asked.subject(), received.map(Act::on)),
            weight)
        .judged();
  }
}
