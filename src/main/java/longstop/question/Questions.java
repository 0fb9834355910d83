package longstop.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import longstop.deal.Deal;
import longstop.engine.Inquiry;
import longstop.engine.Outcome;
import longstop.finding.DueDate;
import longstop.finding.Finding;
import longstop.finding.Status;
import longstop.finding.Verdict;
import longstop.question.Worlds.World;
import longstop.register.Clause;
import longstop.register.ClauseKind;
import longstop.register.Register;

/** Questions that can be put to a deal. */
public final class Questions {

  /** Are the parties ready to close? */
  public static final String CHECKLIST = "checklist";

  /** What is due, by whom and by when? */
  public static final String DEADLINES = "deadlines";

  /** What still lives, who pays, and what does the escrow hold? */
  public static final String CLAIMS = "claims";

  private Questions() {}

  /** Are the parties ready to close, as far as is known on a day? */
  public static Reply checklist(Deal deal, LocalDate asOf) {
    Register register = Register.standard();
    return reply(CHECKLIST, deal, asOf, register, Worlds.of(Inquiry.about(deal, asOf), register));
  }

  /** What is due, by whom and by when, also after the Closing? No clause gates it. */
  public static Reply deadlines(Deal deal, LocalDate asOf) {
    Register register = Register.standard();
    Inquiry inquiry = Inquiry.about(deal, asOf, Inquiry.Scope.WHOLE);
    return reply(DEADLINES, deal, asOf, register, Worlds.of(inquiry, register));
  }

  /**
   * Which claims live, who pays, and what the escrow holds: what SPA VIII and the escrow agreement
   * say. No clause gates it.
   */
  public static Reply claims(Deal deal, LocalDate asOf) {
    Register register = Register.standard();
    Inquiry inquiry = Inquiry.about(deal, asOf, Inquiry.Scope.WHOLE);
    return reply(CLAIMS, deal, asOf, register, Worlds.of(inquiry, register))
        .about(id -> register.clause(id).filter(Questions::concernsClaims).isPresent());
  }

  private static boolean concernsClaims(Clause clause) {
    return clause.kind() == ClauseKind.SURVIVAL
        || clause.kind() == ClauseKind.ESCROW
        || clause.id().startsWith("ESC ");
  }

  /** All that is said of a deal, before and after the Closing, with what decides the Closing. */
  public static Reply everything(Deal deal, LocalDate asOf) {
    Register register = Register.standard();
    Inquiry inquiry = Inquiry.about(deal, asOf, Inquiry.Scope.WHOLE);
    return reply(CHECKLIST, deal, asOf, register, Worlds.of(inquiry, register));
  }

  /**
   * A checklist under the default readings alone, in a fraction of the time: what the answer turns
   * on is not looked for, and the verdict is that of the defaults.
   */
  public static Reply checklistByDefault(Deal deal, LocalDate asOf) {
    Register register = Register.standard();
    return reply(
        CHECKLIST, deal, asOf, register, Worlds.standardOf(Inquiry.about(deal, asOf), register));
  }

  private static Reply reply(
      String question, Deal deal, LocalDate asOf, Register register, Worlds worlds) {
    Set<String> gates = gates(question, register);
    Set<Verdict> verdicts = new LinkedHashSet<>();
    verdicts.add(verdict(worlds.standard(), gates));
    worlds.others().forEach(world -> verdicts.add(verdict(world.outcome(), gates)));
    return new Reply(
        question,
        deal,
        asOf,
        verdicts.size() > 1 ? Verdict.DEPENDS_ON_READING : verdicts.iterator().next(),
        findings(worlds, gates),
        dueDates(worlds),
        worlds.standard().closing(),
        worlds.standard().allocation(),
        worlds.standard().escrow());
  }

  /** Ids of the clauses that decide a question. */
  static Set<String> gates(String question, Register register) {
    return register.clauses().values().stream()
        .filter(clause -> clause.gates().contains(question))
        .map(clause -> clause.id())
        .collect(Collectors.toSet());
  }

  private static Verdict verdict(Outcome outcome, Set<String> gates) {
    return verdict(outcome.findings().stream().filter(finding -> gates.contains(finding.clause())));
  }

  /** NO if one of the findings is a violation, else OPEN if one is open, else YES. */
  static Verdict verdict(Stream<Finding> findings) {
    Set<Status> statuses = findings.map(Finding::status).collect(Collectors.toSet());
    if (statuses.contains(Status.VIOLATED)) {
      return Verdict.NO;
    }
    return statuses.contains(Status.OPEN) ? Verdict.OPEN : Verdict.YES;
  }

  /** Every finding under the default readings, with what it turns on. */
  static List<Answered> findings(Worlds worlds, Set<String> gates) {
    List<Finding> standard = worlds.standard().findings();
    List<Answered> answered = new ArrayList<>();
    for (int i = 0; i < standard.size(); i++) {
      answered.add(
          new Answered(
              standard.get(i),
              gates.contains(standard.get(i).clause()),
              turnsOn(i, standard.get(i), worlds.others())));
    }
    return answered;
  }

  /**
   * Flips that change a finding; a combination only if none of its parts changes it so.
   *
   * @param place where the finding stands in every world
   */
  private static List<TurnsOn> turnsOn(int place, Finding finding, List<World> worlds) {
    List<TurnsOn> turns = new ArrayList<>();
    for (World world : worlds) {
      Finding other = world.outcome().findings().get(place);
      Map<String, String> flipped = world.flipped();
      boolean single = flipped.size() == 1;
      boolean news =
          single
              ? !other.equals(finding)
              : other.status() != finding.status()
                  && turns.stream().noneMatch(t -> t.status() == other.status());
      if (news) {
        turns.add(
            new TurnsOn(
                String.join("+", flipped.keySet()),
                String.join("+", flipped.values()),
                other.status(),
                other.sentence(),
                other.due()));
      }
    }
    turns.sort(TurnsOn.ORDER);
    return List.copyOf(turns);
  }

  /** Whether it has another day, or is owed under one reading and waived under the other. */
  private static boolean differs(DueDate one, DueDate other) {
    return !one.date().equals(other.date()) || one.isWaived() != other.isWaived();
  }

  private static List<Due> dueDates(Worlds worlds) {
    List<Map<String, DueDate>> others =
        worlds.others().stream()
            .map(world -> Worlds.byKey(world.outcome().dueDates(), DueDate::key))
            .toList();
    return worlds.standard().dueDates().stream()
        .map(
            due -> {
              List<Due.Other> turns = new ArrayList<>();
              for (int i = 0; i < others.size(); i++) {
                Map<String, String> flipped = worlds.others().get(i).flipped();
                DueDate other = others.get(i).getOrDefault(due.key(), due.notOwed());
                if (flipped.size() == 1 && differs(due, other)) {
                  flipped.forEach(
                      (reading, option) -> turns.add(new Due.Other(reading, option, other)));
                }
              }
              return new Due(due, List.copyOf(turns));
            })
        .toList();
  }
}
