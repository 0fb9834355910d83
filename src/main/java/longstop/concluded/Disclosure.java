package longstop.concluded;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Act;
import longstop.deal.Answer;
import longstop.deal.Letter;
import longstop.finding.Deadline;
import longstop.finding.Effect;
import longstop.finding.Judged;
import longstop.register.Clause;

/**
 * Whether the Disclosure Letter came, and in time: what its exceptions are worth (SPA II).
 *
 * @param received day on which Parent received the letter, if it did
 * @param due last good day for it, inclusive
 * @param accepted whether its lateness is waived by whoever can
 * @param last whether what was received is the final letter; a draft is not the letter
 * @param states whether it includes what a representation says it does, by clause
 */
public record Disclosure(
    Optional<LocalDate> received,
    DerivedDate due,
    boolean accepted,
    Answer last,
    Map<String, Answer> states) {

  private static final String FINAL = "whether this is the final Disclosure Letter";

  /** The letter against the day on which it is due, and what is waived of it. */
  public static Disclosure of(Optional<Letter> letter, DerivedDate due, boolean accepted) {
    return new Disclosure(
        letter.map(Letter::on),
        due,
        accepted,
        letter.map(Letter::last).orElse(Answer.UNKNOWN),
        letter.map(Letter::states).orElse(Map.of()));
  }

  /**
   * Whether something counts as disclosed for a clause: an exception counts under the clause's own
   * section number only, unless the clause looks {@link Clause#ANYWHERE} in the agreement and the
   * letter (SPA 2.31). A paragraph belongs to its section, so that 2.10 and 2.10(b) name the same
   * place. A schedule counts by itself, the letter only if it came in time; whether a late one
   * counts is for Parent and Acquisition Sub to say, by a waiver. A letter that never came
   * discloses nothing; what stands in a draft counts once it is known to be the final letter.
   */
  public Answer covers(Asked asked, List<String> disclosedUnder) {
    List<String> places = counting(asked, disclosedUnder);
    if (places.isEmpty()) {
      return Answer.NO;
    }
    return places.stream().allMatch(Disclosure::inLetter) ? counts(asked) : Answer.YES;
  }

  /** Whether something counts as disclosed wherever in the letter it stands (SPA 6.2(h)). */
  public Answer shows(Asked asked, List<String> disclosedUnder) {
    return disclosedUnder.stream().anyMatch(Disclosure::inLetter) ? counts(asked) : Answer.NO;
  }

  /** Whether what stands in the letter counts. */
  private Answer counts(Asked asked) {
    if (inTime()) {
      return last == Answer.YES ? Answer.YES : Answer.UNKNOWN;
    }
    return never(asked) ? Answer.NO : Answer.UNKNOWN;
  }

  /** Whether it is known that the letter never came. */
  private boolean never(Asked asked) {
    return received.isEmpty() && due.fixed().filter(asked::knownThrough).isPresent();
  }

  private static List<String> counting(Asked asked, List<String> disclosedUnder) {
    return disclosedUnder.stream().filter(under -> same(under, asked.disclosure())).toList();
  }

  private static boolean same(String under, String place) {
    return place.equals(Clause.ANYWHERE)
        ? inLetter(under) || under.startsWith("Schedule")
        : under.equals(place) || under.startsWith(place + "(") || place.startsWith(under + "(");
  }

  /** Whether a place is a section of the letter, and neither a schedule nor a filing. */
  private static boolean inLetter(String place) {
    return !place.isEmpty() && Character.isDigit(place.charAt(0));
  }

  private boolean inTime() {
    return received.isPresent()
        && (accepted || due.fixed().filter(received.get()::isAfter).isEmpty());
  }

  /** The letter as an act with a day; a draft is none. */
  public Deadline deadline(Asked asked) {
    Optional<Act> given = received.filter(any -> last != Answer.NO).map(Act::on);
    return Dues.act(
        asked,
        Duty.before(asked, due, "the Disclosure Letter"),
        new Deed(asked.clause(), asked.subject(), given));
  }

  /** What a contradiction means for a clause, unless it is disclosed where that counts. */
  public Judged weigh(Asked asked, Contradiction contradiction, String when) {
    return weigh(
        asked,
        contradiction.what() + " (" + when + ")",
        contradiction.disclosedUnder(),
        contradiction.material());
  }

  /** What an item means for a clause that may ask to list it. */
  public Judged weigh(Asked asked, Listed item) {
    if (item.counts() == Answer.NO) {
      return Judged.note("does not count: " + item.what());
    }
    Judged judged = weigh(asked, item.what(), item.disclosedUnder(), item.material());
    return item.counts() == Answer.YES || judged.effect() == Effect.NOTE
        ? judged
        : Judged.need(
            asked.title() + ": it is not known whether this counts: " + item.what(),
            item.question());
  }

  private Judged weigh(Asked asked, String what, List<String> disclosedUnder, Answer material) {
    if (asked.qualified() && material == Answer.NO) {
      return Judged.note("does not count, it is not material: " + what);
    }
    String places = String.join(", ", counting(asked, disclosedUnder));
    return switch (covers(asked, disclosedUnder)) {
      case YES -> Judged.note("true but for what is disclosed under " + places + ": " + what);
      case NO ->
          asked.qualified() && material == Answer.UNKNOWN
              ? Judged.need(
                  asked.title() + ", " + asked.broken() + " if this is material: " + what,
                  "whether this is material: " + what)
              : Judged.breach(
                      asked.title()
                          + ", "
                          + asked.broken()
                          + ": "
                          + what
                          + elsewhere(asked.disclosure(), disclosedUnder),
                      clearing(asked))
                  .weighing(material);
      case UNKNOWN ->
          Judged.need(
              asked.title()
                  + ", "
                  + asked.broken()
                  + " unless excepted under "
                  + places
                  + ": "
                  + what
                  + late(),
              waiting());
    };
  }

  private static String elsewhere(String place, List<String> disclosedUnder) {
    if (disclosedUnder.isEmpty()) {
      return "";
    }
    return place.isEmpty()
        ? "; disclosure is no defence here"
        : "; disclosed under " + String.join(", ", disclosedUnder) + ", which does not count here";
  }

  /** Why an exception in the letter does not count yet, after the matter itself. */
  private String late() {
    if (inTime()) {
      return "; the Disclosure Letter that came is not known to be the final one";
    }
    return received
        .map(
            day ->
                "; the Disclosure Letter came late, on "
                    + Words.day(day)
                    + ": was due by "
                    + due.words())
        .orElse("; the Disclosure Letter, due by " + due.words() + ", is not delivered");
  }

  /** What must be known or done before an exception in the letter counts. */
  String waiting() {
    if (inTime()) {
      return FINAL;
    }
    return received.isPresent()
        ? "a written waiver of SPA II by Parent and Acquisition Sub, who may accept the late letter"
        : "delivery of the Disclosure Letter, due by " + due.words();
  }

  private String[] clearing(Asked asked) {
    boolean open = due.fixed().filter(asked.asOf()::isAfter).isEmpty();
    String place = asked.disclosure();
    boolean anywhere = place.equals(Clause.ANYWHERE);
    String where = anywhere ? "in the letter" : "under " + place + " of the letter";
    return open && (anywhere || inLetter(place))
        ? new String[] {"an exception " + where + ", due by " + due.words()}
        : new String[0];
  }

  /**
   * What the letter means for a representation that says what it includes. What a late letter
   * includes is included; that it came late is a matter of the lead-in alone (SPA II).
   */
  public Judged stating(Asked asked, Weight weight) {
    String what = asked.states();
    if (never(asked)) {
      return Judged.breach(
              asked.title() + ", " + asked.broken() + ": there is no letter that includes " + what,
              clearing(asked))
          .weighing(weight.material());
    }
    if (received.isEmpty()) {
      return Judged.need(asked.title() + ": the letter is to include " + what, waiting());
    }
    return switch (states.getOrDefault(asked.clause(), Answer.UNKNOWN)) {
      case YES -> Judged.met("the letter includes " + what);
      case NO ->
          Judged.breach(
                  asked.title() + ", " + asked.broken() + ": the letter does not include " + what,
                  clearing(asked))
              .weighing(weight.material());
      case UNKNOWN ->
          Judged.need(
              asked.title() + ": it is not known whether the letter includes " + what,
              "whether the Disclosure Letter includes " + what);
    };
  }

  /**
   * Whether the letter itself came, and in time. It is for review before the Closing: to come by
   * the Closing Date does not cure that it is late, and how grave that is, a person says.
   */
  public Judged judge(Asked asked, Weight weight) {
    Judged judged =
        Ground.judging(
                asked,
                Duty.before(asked, due, "delivery of the Company Disclosure Letter to Parent"),
                new Deed(asked.clause(), asked.subject(), received.map(Act::on)),
                weight)
            .judged();
    if (received.isEmpty() || last == Answer.YES) {
      return judged;
    }
    return judged.effect() == Effect.BREACH
        ? judged.withNeeds(List.of(FINAL))
        : Judged.need(judged.sentence() + ", but it is not known to be the final letter", FINAL)
            .dueBy(due);
  }
}
