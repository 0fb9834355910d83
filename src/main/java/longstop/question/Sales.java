package longstop.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import longstop.calendar.DerivedDate;
import longstop.deal.Amendment;
import longstop.deal.Deal;
import longstop.deal.Disposal;
import longstop.deal.DisposalKind;
import longstop.deal.Proposal;
import longstop.engine.Inquiry;
import longstop.engine.Outcome;
import longstop.finding.Finding;
import longstop.finding.Status;
import longstop.finding.Verdict;
import longstop.question.Worlds.World;
import longstop.register.Aspect;
import longstop.register.Register;

/** May these shares be sold? */
public final class Sales {

  /** Name of the question. */
  public static final String SALE = "sale";

  /** Days after which a search for the earliest day gives up; there are never so many windows. */
  private static final int STEPS = 64;

  private final Deal deal;
  private final LocalDate asOf;
  private final List<Disposal> planned;
  private final Register register = Register.standard();
  private final Set<String> gates = Questions.gates(SALE, register);
  private final Map<Aspect, Set<String>> deciding = deciding();

  private Sales(Deal deal, LocalDate asOf, List<Disposal> planned) {
    this.deal = deal;
    this.asOf = asOf;
    this.planned = planned;
  }

  /**
   * Judges proposals as alternatives, each on its own.
   *
   * @param asOf facts dated after this day are not seen
   * @param earliest whether the first day without refusal is looked for
   * @return an answer to each, in their order
   */
  public static List<SaleAnswer> alternatives(
      Deal deal, LocalDate asOf, Collection<Proposal> proposals, boolean earliest) {
    return new Sales(deal, asOf, List.of()).judge(proposals, earliest);
  }

  /**
   * Judges proposals as a plan: in order of day and id, and each that is not refused counts as done
   * for those that follow.
   *
   * @param asOf facts dated after this day are not seen
   * @param earliest whether the first day without refusal is looked for
   * @return an answer to each, in the order of the plan
   */
  public static List<SaleAnswer> plan(
      Deal deal, LocalDate asOf, Collection<Proposal> proposals, boolean earliest) {
    List<SaleAnswer> answers = new ArrayList<>();
    List<Disposal> done = new ArrayList<>();
    for (Proposal proposal :
        proposals.stream()
            .sorted(Comparator.comparing(Proposal::on).thenComparing(Proposal::id))
            .toList()) {
      SaleAnswer answer = new Sales(deal, asOf, done).judge(List.of(proposal), earliest).get(0);
      answers.add(answer);
      if (answer.verdict() != Verdict.NO) {
        done.add(proposal.done());
      }
    }
    return answers;
  }

  private List<SaleAnswer> judge(Collection<Proposal> proposals, boolean earliest) {
    Map<String, SaleAnswer> answers = new LinkedHashMap<>();
    proposals.forEach(proposal -> answers.put(proposal.id(), null));
    alike(proposals)
        .forEach(
            (alike, group) -> {
              Worlds worlds =
                  Worlds.of(Inquiry.about(deal, asOf, alike.changed(), group, planned), register);
              Map<String, List<Answered>> findings = findings(worlds);
              List<Map<String, List<Finding>>> told =
                  outcomes(worlds).map(Sales::bySubject).toList();
              group.forEach(
                  proposal ->
                      answers.put(
                          proposal.id(),
                          answer(
                              proposal,
                              told.stream()
                                  .map(one -> one.getOrDefault(proposal.id(), List.of()))
                                  .toList(),
                              findings.getOrDefault(proposal.id(), List.of()))));
            });
    return answers.values().stream()
        .map(
            answer ->
                earliest && answer.verdict() != Verdict.YES
                    ? answer.with(earliest(answer.proposal()))
                    : answer)
        .toList();
  }

  /**
   * Proposals that can be judged together: under the same agreement, and in the same manner, so
   * that what can be read differently for a few is not read differently for all.
   *
   * @param changed the day of the last change of the agreement that is not after them
   * @param manner in what way the shares are to change hands
   */
  private record Alike(LocalDate changed, DisposalKind manner) {
    static final Comparator<Alike> ORDER =
        Comparator.comparing(Alike::changed).thenComparing(Alike::manner);
  }

  private Map<Alike, List<Proposal>> alike(Collection<Proposal> proposals) {
    Map<Alike, List<Proposal>> groups = new TreeMap<>(Alike.ORDER);
    for (Proposal proposal : proposals) {
      LocalDate changed =
          deal.record().amendments().values().stream()
              .map(Amendment::on)
              .filter(day -> !day.isAfter(proposal.on()))
              .max(LocalDate::compareTo)
              .orElse(deal.terms().signed());
      groups
          .computeIfAbsent(new Alike(changed, proposal.manner()), key -> new ArrayList<>())
          .add(proposal);
    }
    return groups;
  }

  private Map<String, List<Answered>> findings(Worlds worlds) {
    Map<String, List<Answered>> bySubject = new LinkedHashMap<>();
    Questions.findings(worlds, gates)
        .forEach(
            answered ->
                bySubject
                    .computeIfAbsent(answered.finding().subject(), subject -> new ArrayList<>())
                    .add(answered));
    return bySubject;
  }

  private static Map<String, List<Finding>> bySubject(Outcome outcome) {
    return outcome.findings().stream().collect(Collectors.groupingBy(Finding::subject));
  }

  /** The answer from what each world finds of the proposal. */
  private SaleAnswer answer(
      Proposal proposal, List<List<Finding>> worlds, List<Answered> findings) {
    Map<Aspect, Verdict> aspects = new EnumMap<>(Aspect.class);
    for (Aspect aspect : Aspect.values()) {
      aspects.put(
          aspect,
          verdict(worlds, finding -> deciding.get(aspect).contains(finding.clause())));
    }
    return new SaleAnswer(
        proposal,
        verdict(worlds, finding -> gates.contains(finding.clause())),
        aspects,
        List.copyOf(findings),
        Optional.empty());
  }

  /** The verdict of the findings that count. */
  private static Verdict verdict(List<List<Finding>> worlds, Predicate<Finding> counts) {
    Set<Verdict> verdicts = new LinkedHashSet<>();
    worlds.forEach(findings -> verdicts.add(Questions.verdict(findings.stream().filter(counts))));
    return verdicts.size() > 1 ? Verdict.DEPENDS_ON_READING : verdicts.iterator().next();
  }

  /** Which clauses decide each result: the gates of a sale, or those of the result itself. */
  private Map<Aspect, Set<String>> deciding() {
    Map<Aspect, Set<String>> clauses = new EnumMap<>(Aspect.class);
    for (Aspect aspect : Aspect.values()) {
      Set<String> all = aspect.decides() ? gates : Questions.gates(aspect.question(), register);
      clauses.put(
          aspect,
          all.stream()
              .filter(id -> register.clauses().get(id).aspect().equals(Optional.of(aspect)))
              .collect(Collectors.toUnmodifiableSet()));
    }
    return clauses;
  }

  private static Stream<Outcome> outcomes(Worlds worlds) {
    return Stream.concat(
        Stream.of(worlds.standard()), worlds.others().stream().map(World::outcome));
  }

  private static Stream<Finding> of(Outcome outcome, Proposal proposal) {
    return outcome.findings().stream().filter(finding -> finding.subject().equals(proposal.id()));
  }

  private Earliest earliest(Proposal proposal) {
    Found byDefault = search(proposal, false);
    return new Earliest(
        byDefault.day(), byDefault.verdict(), search(proposal, true).day(), byDefault.binding());
  }

  /**
   * Where a search ended.
   *
   * @param day the first day on which no gate refuses
   * @param verdict the verdict on that day; NO if there is none
   * @param binding ids of the clauses that bind last
   */
  private record Found(DerivedDate day, Verdict verdict, List<String> binding) {}

  /**
   * The first day on which no gate refuses. Every gate that refuses tells the first day on which it
   * may not; the search goes from each such day to the next. Where something must happen first, the
   * day is that from which on it can.
   *
   * @param every whether no world may refuse, not only the default
   */
  private Found search(Proposal proposal, boolean every) {
    DerivedDate day = DerivedDate.of(proposal.on());
    List<String> binding = List.of();
    for (int step = 0; step < STEPS; step++) {
      LocalDate tried = day.possibleFrom().orElseThrow();
      List<Finding> gating = gating(proposal.movedTo(tried), every);
      List<Finding> refusing =
          gating.stream().filter(finding -> finding.status() == Status.VIOLATED).toList();
      if (refusing.isEmpty()) {
        return new Found(day, Questions.verdict(gating.stream()), binding);
      }
      Optional<Finding> lasting =
          refusing.stream().filter(finding -> finding.earliest().isEmpty()).findFirst();
      if (lasting.isPresent()) {
        String clause = lasting.get().clause();
        return new Found(
            new DerivedDate.Never(
                "no lapse of time changes " + clause + ": " + lasting.get().sentence()),
            Verdict.NO,
            List.of(clause));
      }
      DerivedDate next =
          refusing.stream()
              .map(finding -> finding.earliest().get())
              .reduce(DerivedDate::later)
              .get();
      binding =
          refusing.stream()
              .filter(
                  finding -> finding.earliest().get().possibleFrom().equals(next.possibleFrom()))
              .map(Finding::clause)
              .distinct()
              .toList();
      if (next instanceof DerivedDate.Never) {
        return new Found(next, Verdict.NO, binding);
      }
      if (!next.possibleFrom().get().isAfter(tried)) {
        throw new IllegalStateException(binding + " refuse " + tried + " and do not");
      }
      day = next;
    }
    throw new IllegalStateException("no end to the windows of " + proposal.id());
  }

  /** What the gates say of a proposal, by default or in every world. */
  private List<Finding> gating(Proposal then, boolean every) {
    Inquiry inquiry = Inquiry.about(deal, asOf, then.on(), List.of(then), planned);
    Worlds worlds = every ? Worlds.of(inquiry, register) : Worlds.standardOf(inquiry, register);
    return outcomes(worlds)
        .flatMap(outcome -> of(outcome, then))
        .filter(finding -> gates.contains(finding.clause()))
        .toList();
  }
}
