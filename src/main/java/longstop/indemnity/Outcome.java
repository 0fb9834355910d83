package longstop.indemnity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import longstop.calendar.Words;
import longstop.concluded.AgentInOffice;
import longstop.concluded.Amounts;
import longstop.concluded.AveragePrice;
import longstop.concluded.Names;
import longstop.deal.Answer;
import longstop.deal.Arbitrator;
import longstop.deal.Claim;
import longstop.deal.Ending;
import longstop.deal.IndemnityTerms;
import longstop.deal.Resolution;
import longstop.deal.ResolutionKind;
import longstop.deal.Roles;
import longstop.finding.Judged;

/**
 * What became of a claim, as far as it counts (SPA 8.9(b), ESC 4(c)): the Agent and Parent agree on
 * it, an award is made where and by whose procedures the agreement says, or Parent gives it up.
 * There is exactly one for every claim.
 *
 * @param claim the claim
 * @param place where and by whose procedures an award is made, in words
 * @param ends all that is recorded of it, by day
 */
public record Outcome(Claim claim, Place place, List<End> ends) {

  /**
   * Where and how claims are decided.
   *
   * @param seat the place of arbitration
   * @param institution by whose procedures
   */
  public record Place(String seat, String institution) {

    private String seatWords() {
      return "in " + seat;
    }

    private String procedures() {
      return "by the procedures of " + institution;
    }
  }

  /**
   * An agreement, an award or a withdrawal, and whether it counts.
   *
   * @param resolution what is recorded of it
   * @param counts whether it ends the claim
   * @param what it in words
   * @param lacks why it does not count, or is not known to, each worded to follow "it counts not"
   *     as a sentence; empty where it counts
   * @param needs what must be known to tell whether it counts
   */
  public record End(
      Resolution resolution, Answer counts, String what, List<String> lacks, List<String> needs) {

    /** Keeps the lists from being changed. */
    public End {
      lacks = List.copyOf(lacks);
      needs = List.copyOf(needs);
    }
  }

  /** Keeps the list from being changed. */
  public Outcome {
    ends = List.copyOf(ends);
  }

  /**
   * What became of a claim by what the record says.
   *
   * @param arbitrators arbitrators of the claim
   * @param endings ends of the office of some of them
   */
  public static Outcome of(
      Claim claim,
      IndemnityTerms terms,
      List<Resolution> resolutions,
      List<Arbitrator> arbitrators,
      Collection<Ending> endings,
      Roles roles,
      AgentInOffice agents,
      Names names) {
    Place place = new Place(terms.arbitrationSeat(), terms.arbitrationInstitution());
    return new Outcome(
        claim,
        place,
        resolutions.stream()
            .sorted(Comparator.comparing(Resolution::on).thenComparing(Resolution::id))
            .map(
                one ->
                    end(
                        one,
                        place,
                        Deciding.on(one.on(), arbitrators, endings),
                        roles,
                        agents,
                        names))
            .toList());
  }

  private static End end(
      Resolution one,
      Place place,
      Deciding deciding,
      Roles roles,
      AgentInOffice agents,
      Names names) {
    List<String> lacks = new ArrayList<>();
    List<String> needs = new ArrayList<>();
    if (one.kind() == ResolutionKind.AWARD) {
      asked(one.atSeat(), place.seatWords(), one, lacks, needs);
      asked(one.byProcedures(), place.procedures(), one, lacks, needs);
      deciding.ask(one, lacks, needs);
    } else if (!one.by().isEmpty()) {
      Answer parent = Answer.of(one.by().contains(roles.parent()));
      ask(parent, "Parent did not", "", lacks, needs);
      if (one.kind() == ResolutionKind.AGREEMENT) {
        agent(one, agents, names, lacks, needs);
      }
    } else if (one.kind() == ResolutionKind.AGREEMENT && agents.vacant(one.on())) {
      needs.add(agents.who(one.on(), names));
    }
    Answer counts = !lacks.isEmpty() ? Answer.NO : Answer.of(true);
    return new End(
        one,
        counts == Answer.YES && !needs.isEmpty() ? Answer.UNKNOWN : counts,
        what(one, names),
        lacks,
        needs);
  }

  private static void agent(
      Resolution one, AgentInOffice agents, Names names, List<String> lacks, List<String> needs) {
    Answer there =
        Answer.any(one.by().stream().map(id -> agents.is(id, one.on())).toArray(Answer[]::new));
    if (there == Answer.UNKNOWN && agents.vacant(one.on())) {
      needs.add(agents.who(one.on(), names));
      return;
    }
    ask(
        there,
        agents
            .vacancy(one.on(), names)
            .map(gone -> "nobody who can be Agent did: " + gone)
            .orElse("the Agent, who is " + names.of(agents.on(one.on())) + ", did not"),
        "one of them was Agent on " + Words.day(one.on()) + " (SPA 9.1(a))",
        lacks,
        needs);
  }

  private static void asked(
      Answer answer, String how, Resolution award, List<String> lacks, List<String> needs) {
    ask(answer, "not " + how, award.id() + " was made " + how, lacks, needs);
  }

  private static void ask(
      Answer answer, String lack, String whether, List<String> lacks, List<String> needs) {
    switch (answer) {
      case YES -> {}
      case NO -> lacks.add(lack);
      case UNKNOWN -> needs.add("whether " + whether);
    }
  }

  private static String what(Resolution one, Names names) {
    String who =
        one.by().isEmpty()
            ? ""
            : ", by " + String.join(" and ", one.by().stream().map(names::of).sorted().toList());
    String usd = Amounts.words(AveragePrice.USD, one.amount());
    String day = " on " + Words.day(one.on()) + who;
    return switch (one.kind()) {
      case AGREEMENT -> usd + " agreed" + day;
      case AWARD -> usd + " awarded" + day;
      case WITHDRAWAL -> "the claim was given up" + day;
    };
  }

  /** All that counts, by day. */
  public List<Resolution> counting() {
    return ends.stream().filter(one -> one.counts() == Answer.YES).map(End::resolution).toList();
  }

  /** What counts by the end of a day: the last of it, which says what is owed in all. */
  public Optional<Resolution> last(LocalDate day) {
    return counting().stream()
        .filter(one -> !one.on().isAfter(day))
        .reduce((first, second) -> second);
  }

  /** The last that counts. */
  public Optional<Resolution> last() {
    return last(LocalDate.MAX);
  }

  /** What is recorded of it through a day, inclusive. */
  Outcome through(LocalDate day) {
    return new Outcome(
        claim, place, ends.stream().filter(one -> !one.resolution().on().isAfter(day)).toList());
  }

  /** Whether it was agreed or decided by the end of a day, whatever was agreed later. */
  Answer settledBy(LocalDate day) {
    return Answer.any(settling(day).map(End::counts).toArray(Answer[]::new));
  }

  /** What must be known to tell whether it was agreed or decided by the end of a day. */
  List<String> needs(LocalDate day) {
    return settling(day).flatMap(one -> one.needs().stream()).toList();
  }

  private Stream<End> settling(LocalDate day) {
    return through(day).ends().stream()
        .filter(one -> one.resolution().kind() != ResolutionKind.WITHDRAWAL);
  }

  /** The last of all that does not fail, if it is not known whether it counts. */
  Optional<End> unsure() {
    return ends.stream()
        .filter(one -> one.counts() != Answer.NO)
        .reduce((first, second) -> second)
        .filter(one -> one.counts() == Answer.UNKNOWN);
  }

  /** Whether what became of the claim ended it. */
  public Judged judge() {
    if (ends.isEmpty()) {
      return Judged.exempt("nothing is agreed or decided so far");
    }
    List<String> failed =
        ends.stream().filter(one -> one.counts() == Answer.NO).map(Outcome::failed).toList();
    Optional<End> unsure = unsure();
    if (unsure.isPresent()) {
      return Judged.need(unsure.get().what() + ": it is not known whether that counts")
          .withNeeds(unsure.get().needs())
          .withBecause(failed);
    }
    Optional<End> last =
        ends.stream().filter(one -> one.counts() == Answer.YES).reduce((first, next) -> next);
    if (last.isPresent()) {
      List<String> because = new ArrayList<>(failed);
      because.addAll(beside(last.get().resolution()));
      return Judged.met(last.get().what() + how(last.get().resolution())).withBecause(because);
    }
    End end = ends.get(ends.size() - 1);
    return Judged.breach(failed(end), clears(end))
        .withBecause(failed.stream().filter(one -> !one.equals(failed(end))).toList());
  }

  private static String failed(End end) {
    String why = String.join(", and ", end.lacks());
    return end.what()
        + switch (end.resolution().kind()) {
          case AGREEMENT -> ", but " + why + ": it binds nobody else, and the claim stands";
          case AWARD -> ", but " + why + ": it is no award under SPA 8.9(b), and the claim stands";
          case WITHDRAWAL -> ", but " + why + ", whose claim it is (trap T-79), and it stands";
        };
  }

  private String clears(End end) {
    return switch (end.resolution().kind()) {
      case AGREEMENT -> "an agreement between the Agent and Parent";
      case AWARD ->
          "an award made "
              + place.seatWords()
              + " "
              + place.procedures()
              + " by the arbitrator of the claim, or an agreement between the Agent and Parent";
      case WITHDRAWAL -> "its withdrawal by Parent";
    };
  }

  private String how(Resolution end) {
    return switch (end.kind()) {
      case AGREEMENT -> " between the Agent and Parent";
      case AWARD -> " " + place.seatWords() + ", " + place.procedures();
      case WITHDRAWAL -> "";
    };
  }

  private List<String> beside(Resolution end) {
    List<String> told = new ArrayList<>();
    if (end.by().isEmpty() && end.kind() != ResolutionKind.AWARD) {
      told.add("who made it is not recorded beyond that");
    }
    claim
        .amount()
        .map(end.amount()::subtract)
        .filter(more -> end.kind() == ResolutionKind.AWARD && more.signum() > 0)
        .ifPresent(more -> told.add(beyond(more)));
    return told;
  }

  private static String beyond(BigDecimal more) {
    return "it gives "
        + Amounts.words(AveragePrice.USD, more)
        + " more than the claim asks for; SPA 8.9(b) speaks of the amount claimed or a portion of"
        + " it, and makes the award binding without appeal";
  }
}
