package longstop.concluded;

import java.time.LocalDate;
import java.util.List;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Answer;
import longstop.deal.Proposal;
import longstop.law.Rule144;

/**
 * Whether the seller is an affiliate of Parent on the day of a proposal, or was one shortly before
 * (trap T-81).
 *
 * @param proposal id of the proposal
 * @param now whether he is one on that day
 * @param lately whether he is one on that day, or was one in the months before that Rule 144 asks
 *     of
 * @param byOfficeOnly for one who is: whether only because he is an officer or director
 * @param beginsNow for one who is none: first day on which he may be one
 * @param endsNow first day on which he may be none
 * @param endsLately first day on which he may have been none for so long
 * @param question what must be known of that day and the months before, worded to follow "whether"
 * @param questionNow what must be known of the day alone, worded to follow "whether"
 * @param why the record's word, in words
 */
public record AffiliateStatus(
    String proposal,
    Answer now,
    Answer lately,
    Answer byOfficeOnly,
    DerivedDate beginsNow,
    DerivedDate endsNow,
    DerivedDate endsLately,
    String question,
    String questionNow,
    String why) {

  /**
   * Looks at the record.
   *
   * @param asked the gate of the securities law, whose completeness counts
   * @param all every time in which somebody is an affiliate
   * @param dayAfter whether a period of the law must have run out the day before
   */
  public static AffiliateStatus of(
      Asked asked, Proposal proposal, List<Affiliated> all, Rule144 law, boolean dayAfter) {
    LocalDate day = proposal.on();
    List<Affiliated> his =
        all.stream()
            .filter(Affiliated::ofParent)
            .filter(one -> one.party().equals(proposal.seller()))
            .toList();
    List<Spell> being = his.stream().map(one -> Spell.of(one.span(), asked.asOf())).toList();
    List<Spell> shadow =
        being.stream()
            .map(
                spell ->
                    new Spell(
                        spell.from(),
                        law.notAffiliateFor().after(spell.to()).plusDays(dayAfter ? 1 : 0),
                        spell.open()))
            .toList();
    Answer now = answer(asked, being, day);
    Answer lately = answer(asked, shadow, day);
    String today = asked.name() + " is an affiliate of Parent on " + Words.day(day);
    return new AffiliateStatus(
        proposal.id(),
        now,
        lately,
        now == Answer.YES
            ? Answer.all(
                his.stream()
                    .filter(one -> Spell.of(one.span(), asked.asOf()).covers(day))
                    .map(Affiliated::byOfficeOnly)
                    .toArray(Answer[]::new))
            : Answer.UNKNOWN,
        begins(asked, being, day),
        ends(being, day),
        ends(shadow, day),
        today + ", or was one in the " + law.notAffiliateFor().words() + " before",
        today,
        why(asked, now, lately, law));
  }

  private static Answer answer(Asked asked, List<Spell> spells, LocalDate day) {
    if (Spell.covering(spells, day).isPresent()) {
      return Answer.YES;
    }
    return asked.knownThrough(day) ? Answer.NO : Answer.UNKNOWN;
  }

  private static DerivedDate begins(Asked asked, List<Spell> spells, LocalDate day) {
    LocalDate unknown =
        asked.knownThrough(day) ? asked.completeThrough().plusDays(1) : day.plusDays(1);
    return spells.stream()
        .map(Spell::from)
        .filter(from -> from.isAfter(day) && !from.isAfter(unknown))
        .min(LocalDate::compareTo)
        .map(DerivedDate::of)
        .orElse(new DerivedDate.NotBefore(unknown, "he becomes an affiliate of Parent"));
  }

  private static DerivedDate ends(List<Spell> spells, LocalDate day) {
    LocalDate free = Spell.firstOutside(spells, day);
    boolean open = spells.stream().anyMatch(spell -> spell.open() && !spell.from().isAfter(free));
    return open
        ? new DerivedDate.NotBefore(free, "he ceases to be an affiliate of Parent")
        : DerivedDate.of(free);
  }

  private static String why(Asked asked, Answer now, Answer lately, Rule144 law) {
    if (now == Answer.YES) {
      return asked.name() + " is an affiliate of Parent";
    }
    return switch (lately) {
      case YES ->
          asked.name()
              + " was an affiliate of Parent within the "
              + law.notAffiliateFor().words()
              + " before";
      case NO -> asked.name() + " is no affiliate of Parent, nor was one lately";
      case UNKNOWN -> "it is not known whether " + asked.name() + " is an affiliate of Parent";
    };
  }
}
