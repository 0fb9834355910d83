package longstop.concluded;

import java.time.LocalDate;
import java.util.Optional;
import longstop.calendar.Words;
import longstop.finding.Owed;
import longstop.register.AfterTermination;
import longstop.register.Clause;
import longstop.register.Shape;
import longstop.register.SpeaksOf;
import longstop.register.WaivedBy;

/**
 * One question of the register, put to one deal: what does this clause say of this subject? Each
 * must come out as exactly one finding.
 *
 * @param clause id of the clause
 * @param subject id of the party or event that it is asked of, or {@link #DEAL}
 * @param name the subject in words
 * @param heading what the clause is about, as the register heads it
 * @param owner who must act, in words
 * @param owedTo to whom it is owed, in words, where the clause says so
 * @param shape whether the clause shares the rule of its shape
 * @param speaksOf for a representation: of which days it speaks
 * @param qualified for a representation: whether only what is material makes it untrue
 * @param states what it says that the Disclosure Letter includes; empty if it says nothing of that
 * @param waivedBy who can waive what the clause asks
 * @param afterTermination what a termination of the agreement leaves of it
 * @param disclosure section of the Disclosure Letter, or the schedule, under which an exception
 *     counts, or {@link Clause#ANYWHERE}; empty where disclosure is no defence
 * @param asOf the day for which it is asked
 * @param completeThrough last day through which the record is complete for this clause, inclusive,
 *     never after {@code asOf}; {@link LocalDate#MIN} where the record is open-ended
 */
public record Asked(
    String clause,
    String subject,
    String name,
    String heading,
    String owner,
    Optional<String> owedTo,
    Shape shape,
    SpeaksOf speaksOf,
    boolean qualified,
    String states,
    WaivedBy waivedBy,
    AfterTermination afterTermination,
    String disclosure,
    LocalDate asOf,
    LocalDate completeThrough) {

  /** Subject of a clause that is asked once, of the deal as a whole. */
  public static final String DEAL = "deal";

  /** The same question about somebody. */
  public Asked about(String other, String called) {
    return asked(other, called, completeThrough);
  }

  /** The same question, as if the record were not declared complete. */
  Asked unsure() {
    return asked(subject, name, LocalDate.MIN);
  }

  private Asked asked(String of, String called, LocalDate through) {
    return new Asked(
        clause,
        of,
        called,
        heading,
        owner,
        owedTo,
        shape,
        speaksOf,
        qualified,
        states,
        waivedBy,
        afterTermination,
        disclosure,
        asOf,
        through);
  }

  /** Who owes what it asks to whom. */
  public Owed owed() {
    return new Owed(clause, subject, owner, owedTo);
  }

  /** What somebody owes under another clause, for which nobody is asked. */
  public Owed owedUnder(String other, String by) {
    return new Owed(other, subject, by, Optional.empty());
  }

  /** What the clause is about and, unless it is asked of the deal as a whole, of whom. */
  public String title() {
    return subject.equals(DEAL) ? heading : heading + " (" + name + ")";
  }

  /** Whether it is a limb of a clause by the agreement's own numbering. */
  public boolean limbOf(String whole) {
    return clause.startsWith(whole + "(");
  }

  /** Whether everything that happened up to and on this day is in the record. */
  public boolean knownThrough(LocalDate day) {
    return !completeThrough.isBefore(day);
  }

  /** What to say of a clause that something speaks against. */
  String broken() {
    return switch (shape) {
      case REPRESENTATION -> "untrue";
      case PERFORMANCE -> "not kept";
      case OWN, LIMBS, INFORMATION, UNDECIDED -> "contradicted";
    };
  }

  /** The keeper's word, as a half-sentence. */
  public String completeness() {
    return completeThrough.equals(LocalDate.MIN)
        ? "the record is not declared complete"
        : "the record is complete through " + Words.day(completeThrough);
  }
}
