package longstop.finding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.deal.Answer;

/**
 * One ground in words, before it is tied to a clause: which way it speaks, why, and what would
 * change it.
 *
 * @param effect which way it speaks
 * @param sentence the ground as a sentence without full stop: who, what, when, why
 * @param because facts relied on
 * @param needs facts or acts still needed
 * @param clears what would clear a breach
 * @param due last good day of the act, inclusive, where there is one
 * @param earliest for a breach that time alone ends: the first day on which it is no breach
 * @param behind for a breach that other clauses come to: ids of those that bind until it ends
 * @param material for a breach: whether it is material
 * @param day of an event that breaks a clause, or may break it: its first day; of a waiver: the
 *     last day of what it lifts, inclusive; of a doubt or an end: the last day that it leaves as it
 *     is, inclusive; empty where no day matters
 */
public record Judged(
    Effect effect,
    String sentence,
    List<String> because,
    List<String> needs,
    List<String> clears,
    Optional<DerivedDate> due,
    Optional<DerivedDate> earliest,
    List<String> behind,
    Answer material,
    Optional<LocalDate> day) {

  /** Deciding grounds first; among equals by text, so that the order is total. */
  public static final Comparator<Judged> ORDER =
      Comparator.comparing((Judged judged) -> judged.effect().deciding())
          .thenComparing(Judged::sentence)
          .thenComparing(judged -> String.join("\n", judged.because()))
          .thenComparing(judged -> String.join("\n", judged.needs()))
          .thenComparing(judged -> String.join("\n", judged.clears()));

  /** Keeps the lists from being changed. */
  public Judged {
    because = List.copyOf(because);
    needs = List.copyOf(needs);
    clears = List.copyOf(clears);
    behind = List.copyOf(behind);
  }

  /** The clause is broken; whether that is material is not known. */
  public static Judged breach(String sentence, String... clears) {
    return of(Effect.BREACH, sentence).withClears(List.of(clears));
  }

  /** Something is needed: the sentence says what is so, {@code needs} what is needed. */
  public static Judged need(String sentence, String... needs) {
    return of(Effect.NEED, sentence).withNeeds(List.of(needs));
  }

  /** The clause is kept. */
  public static Judged met(String sentence) {
    return of(Effect.MET, sentence);
  }

  /** The clause is kept, as nothing in the record speaks against it so far. */
  public static Judged soFar(String sentence) {
    return of(Effect.SO_FAR, sentence);
  }

  /** The clause asks nothing of this subject. */
  public static Judged exempt(String sentence) {
    return of(Effect.EXEMPT, sentence);
  }

  /** A valid waiver. */
  public static Judged waiver(String sentence) {
    return of(Effect.WAIVER, sentence);
  }

  /** The clause asks nothing any more: it ended with the agreement (SPA 10.2). */
  public static Judged ended(String sentence) {
    return of(Effect.ENDED, sentence);
  }

  /** What may be a valid waiver; {@code needs} says what must be known to tell. */
  public static Judged doubt(String sentence, List<String> needs) {
    return of(Effect.DOUBT, sentence).withNeeds(needs);
  }

  /** Worth saying, but decides nothing. */
  public static Judged note(String sentence) {
    return of(Effect.NOTE, sentence);
  }

  private static Judged of(Effect effect, String sentence) {
    return new Judged(
        effect,
        sentence,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Answer.UNKNOWN,
        Optional.empty());
  }

  /** The same, relying on these facts. */
  public Judged withBecause(List<String> facts) {
    return new Judged(effect, sentence, facts, needs, clears, due, earliest, behind, material, day);
  }

  /** The same, with these facts or acts still needed. */
  public Judged withNeeds(List<String> facts) {
    return new Judged(
        effect, sentence, because, facts, clears, due, earliest, behind, material, day);
  }

  /** The same, cleared by these. */
  public Judged withClears(List<String> ways) {
    return new Judged(effect, sentence, because, needs, ways, due, earliest, behind, material, day);
  }

  /** The same, for an act that is due by a day, inclusive. */
  public Judged dueBy(DerivedDate last) {
    return new Judged(
        effect,
        sentence,
        because,
        needs,
        clears,
        Optional.of(last),
        earliest,
        behind,
        material,
        day);
  }

  /** The same, no breach from this day on, inclusive. */
  public Judged until(DerivedDate first) {
    return new Judged(
        effect, sentence, because, needs, clears, due, Optional.of(first), behind, material, day);
  }

  /** The same, because of these clauses, which bind until it ends. */
  public Judged boundBy(List<String> clauses) {
    return new Judged(
        effect, sentence, because, needs, clears, due, earliest, clauses, material, day);
  }

  /** The same, of this weight. */
  public Judged weighing(Answer weight) {
    return new Judged(effect, sentence, because, needs, clears, due, earliest, behind, weight, day);
  }

  /** The same, of this day. */
  public Judged dated(LocalDate one) {
    return dated(Optional.of(one));
  }

  /** The same, of this day, if there is one. */
  public Judged dated(Optional<LocalDate> one) {
    return new Judged(
        effect, sentence, because, needs, clears, due, earliest, behind, material, one);
  }

  /** Whether a waiver lifts it: all but what came to pass after what the waiver reaches. */
  boolean liftedBy(Judged waiver) {
    return waiver.day.isEmpty() || day.filter(waiver.day.get()::isBefore).isEmpty();
  }

  /** Whether a need is one of before a day: it was due before it, or an event came by then. */
  boolean by(LocalDate last) {
    return (day.isPresent() || due.isPresent()) && !after(last);
  }

  /** Whether it came to pass after a day: it was not due by then, or an event came later. */
  boolean after(LocalDate last) {
    return day.filter(last::isBefore).isPresent()
        || due.filter(by -> by.fixed().filter(last::isAfter).isEmpty()).isPresent();
  }
}
