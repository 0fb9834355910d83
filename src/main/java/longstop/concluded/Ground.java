package longstop.concluded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Act;
import longstop.deal.Answer;
import longstop.deal.Roles;
import longstop.finding.Effect;
import longstop.finding.Judged;
import longstop.register.Clause;
import longstop.register.SpeaksOf;

/**
 * One reason for what a clause says of a subject. Rules insert grounds; one rule composes them into
 * findings.
 *
 * @param clause id of the clause
 * @param subject id of the subject
 * @param judged which way it speaks, in words
 */
public record Ground(String clause, String subject, Judged judged) {

  /** A ground for the clause and subject asked. */
  public static Ground of(Asked asked, Judged judged) {
    return new Ground(asked.clause(), asked.subject(), judged);
  }

  /**
   * Compares what a condition demands with what the record says was done, where it does not matter
   * how grave it is to be late.
   */
  public static Ground judging(Asked asked, Duty duty, Deed deed, Weight weight) {
    return judging(asked, duty, deed, weight, duty.due());
  }

  /**
   * Compares what a duty demands with what the record says was done. Late but done by the Closing
   * Date is a breach that is not material unless somebody decided that it is: the condition that
   * looks to that date finds it cured (SPA 6.1(c), 6.2(b)). How grave it is to come later than that
   * is for a person to say.
   *
   * @param closing the Closing Date
   */
  public static Ground judging(
      Asked asked, Duty duty, Deed deed, Weight weight, DerivedDate closing) {
    Judged judged =
        deed.act()
            .map(act -> done(duty, act, weight, closing))
            .orElseGet(() -> absent(asked, duty).weighing(weight.material()));
    Judged told = excusable(asked, duty, judged);
    return of(asked, duty.since().isPresent() ? told : told.dueBy(duty.due()));
  }

  /** The same of the act of one period, which is an event of its last good day (SPA 10.4). */
  public static Ground recurring(
      Asked asked, Fulfilment period, Weight weight, DerivedDate closing) {
    Duty duty = period.duty();
    Judged judged = judging(asked, duty, period.deed(), weight, closing).judged();
    return of(asked, judged.dated(duty.due().fixed()));
  }

  /** Beside a late act under the Escrow Agreement: what may excuse it (ESC 13(f)). */
  private static Judged excusable(Asked asked, Duty duty, Judged judged) {
    boolean late = judged.effect() == Effect.BREACH && duty.due().fixed().isPresent();
    if (!late || !Clause.ofEscrow(asked.clause())) {
      return judged;
    }
    List<String> because = new ArrayList<>(judged.because());
    because.add("ESC 13(f): nobody answers for a delay that is due to what is beyond his control");
    return judged.withBecause(because);
  }

  private static Judged absent(Asked asked, Duty duty) {
    if (duty.since().isPresent()) {
      String open = Dues.waiting(asked, duty.since().get());
      return Judged.need(duty.what() + ": owed promptly, " + open, duty.what());
    }
    Optional<LocalDate> due = duty.due().fixed();
    if (due.isEmpty()) {
      return Judged.need(duty.what() + ": due " + duty.due().words(), duty.what());
    }
    String day = Words.day(due.get());
    if (asked.knownThrough(due.get())) {
      return Judged.breach(
          duty.what() + ": was due by " + day + " and did not happen; " + asked.completeness(),
          duty.what());
    }
    if (asked.asOf().isAfter(due.get())) {
      return Judged.need(
          duty.what() + ": was due by " + day + "; the record does not say that it happened",
          duty.what() + ": whether it happened, and when");
    }
    return Judged.need(duty.what() + ": due by " + day, duty.what());
  }

  private static Judged done(Duty duty, Act act, Weight weight, DerivedDate closing) {
    List<String> wrong = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    duty.datedFrom()
        .ifPresent(from -> dating(from, duty.datedTo().orElse(from), act, wrong, unknown));
    if (duty.writing()) {
      answered(act.written(), "it is not in writing", "whether it is in writing", wrong, unknown);
    }
    for (Signatory signatory : duty.signatories()) {
      if (act.signed().isEmpty()) {
        unknown.add("who signed it: it needs a signature for " + signatory.words());
      } else if (!signatory.signed(act.signed())) {
        wrong.add("it is not signed for " + signatory.words());
      }
    }
    covering(
        "it does not cover ",
        "what it covers: it must cover ",
        duty.covering(),
        act.covers(),
        wrong,
        unknown);
    covering(
        "it is not addressed to ",
        "to whom it is addressed: it must be addressed to ",
        duty.addressed(),
        act.addressed(),
        wrong,
        unknown);
    duty.satisfying()
        .ifPresent(
            whom ->
                answered(
                    act.satisfactory(),
                    "it does not satisfy " + whom,
                    "whether it satisfies " + whom,
                    wrong,
                    unknown));
    duty.principles()
        .ifPresent(
            principles ->
                answered(
                    act.gaap(),
                    "it does not follow " + principles,
                    "whether it follows " + principles,
                    wrong,
                    unknown));
    boolean late = duty.due().fixed().filter(act.on()::isAfter).isPresent();
    String when =
        duty.what()
            + ": "
            + Words.day(act.on())
            + act.dated()
                .filter(date -> !duty.datedFrom().equals(duty.datedTo()))
                .map(date -> ", dated " + Words.day(date))
                .orElse("")
            + duty.since().map(since -> Dues.after(since, act.on())).orElse("");
    if (duty.since().flatMap(DerivedDate::possibleFrom).filter(act.on()::isBefore).isPresent()) {
      return Judged.need(when + ", before it was owed: " + duty.since().get().words(), duty.what());
    }
    List<String> facts = act.note().map(List::of).orElse(List.of());
    if (!wrong.isEmpty()) {
      return Judged.breach(when + ", but " + String.join("; ", wrong), duty.what())
          .withBecause(facts)
          .withNeeds(unknown)
          .weighing(weight.material());
    }
    if (duty.tooEarly(act)) {
      unknown.add(0, duty.what() + ": whether and when it was given again, or left to stand");
      return Judged.need(
              when
                  + ", before "
                  + Words.day(duty.notBefore().orElseThrow())
                  + ", "
                  + duty.begins()
                  + ", from which on it can be done")
          .withNeeds(unknown)
          .withBecause(facts);
    }
    if (late) {
      Answer grave = weight.late(act.on(), closing);
      boolean presumed = grave != weight.material();
      return Judged.breach(
              when
                  + ", late: was due by "
                  + duty.due().words()
                  + (presumed ? "; presumed immaterial, as it was done by the Closing" : ""))
          .withBecause(facts)
          .withNeeds(unknown)
          .weighing(grave);
    }
    if (duty.since().isEmpty() && duty.due() instanceof DerivedDate.Never never) {
      unknown.add(0, "a day by which it is due: " + duty.what());
      return Judged.need(when + ", but no day is left by which it is due: " + never.why())
          .withNeeds(unknown)
          .withBecause(facts);
    }
    if (!unknown.isEmpty()) {
      return Judged.need(when + ", but the record does not say all that matters")
          .withNeeds(unknown)
          .withBecause(facts);
    }
    return Judged.met(when + duty.due().fixed().map(d -> ", due by " + Words.day(d)).orElse(""))
        .withBecause(facts);
  }

  private static void dating(
      DerivedDate from, DerivedDate to, Act act, List<String> wrong, List<String> unknown) {
    if (from.fixed().isEmpty() || to.fixed().isEmpty()) {
      unknown.add("the day that its date must bear: " + from.words());
      return;
    }
    LocalDate first = from.fixed().get();
    LocalDate last = to.fixed().get();
    if (!first.equals(last) && act.dated().isEmpty() && !act.on().isBefore(first)) {
      unknown.add("the date that it bears, from " + Words.day(first) + " to " + Words.day(last));
      return;
    }
    LocalDate date = act.documentDate();
    if (date.isBefore(first) || date.isAfter(last)) {
      wrong.add(
          "it is dated "
              + Words.day(date)
              + (first.equals(last)
                  ? ", not " + Words.day(first)
                  : ", not between " + Words.day(first) + " and " + Words.day(last)));
    }
  }

  private static void answered(
      Answer answer, String no, String unknownText, List<String> wrong, List<String> unknown) {
    switch (answer) {
      case NO -> wrong.add(no);
      case UNKNOWN -> unknown.add(unknownText);
      case YES -> {}
    }
  }

  private static void covering(
      String lacks,
      String ask,
      List<String> needed,
      List<String> given,
      List<String> wrong,
      List<String> unknown) {
    List<String> missing = needed.stream().filter(point -> !given.contains(point)).toList();
    if (missing.isEmpty()) {
      return;
    }
    if (given.isEmpty()) {
      unknown.add(ask + String.join(", ", missing));
    } else {
      wrong.add(lacks + String.join(", ", missing));
    }
  }

  /** Nothing in the record speaks against it, as far as the record is complete. */
  public static Ground soFar(Asked asked, Standing standing) {
    if (standing.isEmpty()) {
      return of(
          asked,
          Judged.exempt(
              standing.what()
                  + ": no day lies in this time, which begins on "
                  + Words.day(standing.from().orElseThrow())
                  + " and is over before it"));
    }
    LocalDate last = standing.lastDay(asked.asOf());
    if (asked.knownThrough(last)) {
      return of(
          asked,
          Judged.soFar(standing.what() + ", " + standing.sofar(asked.asOf()))
              .withBecause(List.of(asked.completeness() + "; nothing in it says otherwise")));
    }
    return of(
        asked,
        Judged.need(
                standing.what() + ": not confirmed through " + Words.day(last),
                "confirmation through " + Words.day(last) + ": " + standing.what())
            .dated(standing.first()));
  }

  /**
   * The same, for what may last beyond the Closing: what is not confirmed of the time after it
   * weighs nothing for the conditions, which look to it (SPA 6.1(c), 6.2(b)).
   */
  public static Ground soFar(Asked asked, Standing standing, Closing closing) {
    Ground ground = soFar(asked, standing);
    boolean later =
        ground.judged().effect() == Effect.NEED
            && closing.event().filter(held -> asked.knownThrough(held.on())).isPresent();
    return later ? of(asked, ground.judged().weighing(Answer.NO)) : ground;
  }

  /**
   * An event of the record that speaks against something standing, if it counts, or might.
   *
   * @param counts whether the event is of the kind that matters
   * @param what the event in words
   * @param material whether it is material
   */
  public static Ground trouble(
      Asked asked, Standing standing, Span span, Answer counts, String what, Answer material) {
    return trouble(asked, standing, span, counts, "counts", what, material);
  }

  /**
   * The same, for an event of which one question decides whether it counts.
   *
   * @param question what must be so of the event, worded to follow "whether it"
   */
  public static Ground trouble(
      Asked asked,
      Standing standing,
      Span span,
      Answer counts,
      String question,
      String what,
      Answer material) {
    String when = what + " (" + span.words() + ")";
    if (counts == Answer.NO || !standing.hitBy(span, asked.asOf())) {
      return of(asked, Judged.note("does not count: " + when));
    }
    if (counts == Answer.UNKNOWN) {
      return of(
          asked,
          Judged.need(
                  "it is not known whether it " + question + ": " + when,
                  "whether it " + question + ": " + what)
              .dated(span.from()));
    }
    return of(
        asked,
        Judged.breach(when)
            .withClears(span.isOver() ? List.of() : List.of("its end"))
            .weighing(material)
            .dated(span.from()));
  }

  /**
   * A matter of the record that contradicts a clause, weighed against what is disclosed. A matter
   * that was over before the last day breaks the clause, but not the condition that looks to that
   * day only (SPA 6.1(c), 6.2(b)), and so is not material; nor is one that arose after the Closing.
   */
  public static Ground contradicted(
      Asked asked,
      Standing standing,
      Span span,
      Contradiction contradiction,
      Disclosure letter,
      Closing closing) {
    Judged judged = letter.weigh(asked, contradiction, span.words()).dated(span.from());
    if (!standing.hitBy(span, asked.asOf())) {
      boolean ask = asked.speaksOf() == SpeaksOf.OWN_TIME && judged.effect() != Effect.NOTE;
      return of(
          asked,
          standing
              .dayBefore(span)
              .filter(day -> ask)
              .map(day -> since(contradiction.what(), span, day))
              .orElseGet(
                  () ->
                      Judged.note(
                          "does not count: " + contradiction.what() + " (" + span.words() + ")")));
    }
    boolean after = closing.heldBefore(span.from());
    return of(asked, after || standing.overBeforeLast(span) ? judged.weighing(Answer.NO) : judged);
  }

  /** A matter that is put against a clause of one past day, but is recorded as of a later one. */
  private static Judged since(String what, Span span, LocalDate day) {
    return Judged.need(
        what
            + ": the matter is recorded since "
            + Words.day(span.from())
            + ", but the clause speaks of "
            + Words.day(day),
        "since when it is so: " + what);
  }

  /** An item that must be listed while it is there, unless it is. */
  public static Ground listed(
      Asked asked, Standing standing, Span span, Listed item, Disclosure letter) {
    if (!standing.hitBy(span, asked.asOf())) {
      return of(asked, Judged.note("does not count: " + item.what() + " (" + span.words() + ")"));
    }
    Judged judged = letter.weigh(asked, item).dated(span.from());
    return of(asked, standing.overBeforeLast(span) ? judged.weighing(Answer.NO) : judged);
  }

  /** An event that waits for its end: a request for its answer, an approval for its grant. */
  public static Ground pending(Asked asked, Span span, String what) {
    return of(
        asked,
        span.isOver()
            ? Judged.met(what + " (" + span.words() + ")")
            : Judged.need(what + " (" + span.words() + ")", what));
  }

  /**
   * A waiver of the record lifts what it waives if it counts; else it is noted why it does not.
   * What is not known of it leaves the clause as it is: the waiver's own row asks for that.
   *
   * @param onClosingDate whether a waiver of a condition on the Closing Date itself counts
   */
  public static Ground waived(
      Asked asked, Waived waived, Closing closing, boolean onClosingDate, Roles roles) {
    Judged judged = waived.judge(asked, closing, onClosingDate, roles);
    return of(
        asked,
        judged.effect() == Effect.NEED ? Judged.doubt(judged.sentence(), judged.needs()) : judged);
  }

  /**
   * How far a waiver reaches, where the record does not say so; else nothing, if it does not count.
   */
  public static Ground beyond(
      Asked asked, Waived waived, Closing closing, boolean onClosingDate, Roles roles) {
    Judged judged = waived.judge(asked, closing, onClosingDate, roles);
    return of(
        asked,
        judged.effect() == Effect.WAIVER
            ? waived.beyond()
            : waived(asked, waived, closing, onClosingDate, roles).judged());
  }

  /** Whether one of these waivers counts, of something that is no condition to Closing. */
  public static boolean lifted(Asked asked, List<Waived> waivers, Closing closing, Roles roles) {
    return waivers.stream()
        .map(waived -> waived(asked, waived, closing, false, roles))
        .anyMatch(ground -> ground.judged().effect() == Effect.WAIVER);
  }
}
