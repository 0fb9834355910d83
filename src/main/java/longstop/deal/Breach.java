package longstop.deal;

import java.time.LocalDate;
import java.util.Optional;
import longstop.deal.Refers.To;

/**
 * A material breach that one side alleges against the other, as a ground to terminate.
 *
 * @param id the id under which the deal file records it
 * @param on the day of the breach
 * @param by party id of the one in breach, or sellers
 * @param what what was broken, in words
 * @param clause clause id that was broken
 * @param material whether it is material
 * @param curable whether it can be cured within the cure period by reasonable best efforts
 * @param efforts whether the one in breach goes on with such efforts
 * @param noticed day on which the one in breach received notice of it
 */
public record Breach(
    @Key String id,
    @Doc("The day of the breach.") LocalDate on,
    @Doc("Party id of the one in breach, or sellers.") @Refers(To.PARTY_OR_SELLERS) String by,
    @Doc("What was broken, in words.") String what,
    @Doc("Clause id that was broken.") @Refers(To.CLAUSE) String clause,
    @Doc("Whether it is material.") Answer material,
    @Doc("Whether it can be cured within the cure period by reasonable best efforts.")
        Answer curable,
    @Doc("Whether the one in breach goes on with such efforts.") Answer efforts,
    @Doc("Day on which the one in breach received notice of it.") Optional<LocalDate> noticed)
    implements Event {
  /** Whether a clause is said to be broken: the one that is named, or a part of it. */
  public boolean breaks(String other) {
    return other.equals(clause) || other.startsWith(clause + "/") || other.startsWith(clause + "(");
  }
}
