package longstop.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
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
import longstop.engine.Settled;
import longstop.finding.Finding;
import longstop.finding.Status;
import longstop.finding.Verdict;
import longstop.question.Worlds.World;
import longstop.register.Aspect;
import longstop.register.Register;

/**
 * May these shares be sold? What is settled of the deal is worked out once for all proposals. Not
 * safe for use by several threads.
 */
public final class Sales implements AutoCloseable {

  /** Name of the question. */
  public static final String SALE = "sale";

  /** Days after which a search for the earliest day gives up; there are never so many windows. */
  private static final int STEPS = 64;

  /** Proposals that share a session: with more each takes longer, with fewer too. */
  private static final int TOGETHER = 100;

  private final Deal deal;
  private final LocalDate asOf;
  private final List<Disposal> planned;
  private final Register register = Register.standard();
  private final Set<String> gates = Questions.gates(SALE, register);
  private final Map<Aspect, Set<String>> deciding = deciding();
  private final Map<LocalDate, Settled> settled = new HashMap<>();

  private Sales(Deal deal, LocalDate asOf, List<Disposal> planned) {
    this.deal = deal;
    this.asOf = asOf;
    this.planned = planned;
  }

  /**
   * Sales of a deal.
   *
   * @param asOf facts dated after this day are not seen
   */
  public Sales(Deal deal, LocalDate asOf) {
    this(deal, asOf, List.of());
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
    try (Sales sales = new Sales(deal, asOf)) {
      return sales.judge(proposals, earliest);
    }
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
      try (Sales sales = new Sales(deal, asOf, done)) {
        SaleAnswer answer = sales.judge(List.of(proposal), earliest).get(0);
        answers.add(answer);
        if (answer.verdict() != Verdict.NO) {
          done.add(proposal.done());
        }
      }
    }
    return answers;
  }

  /**
   * Judges proposals as alternatives, each on its own.
   *
   * @param earliest whether the first day without refusal is looked for
   * @return an answer to each, in their order
   */
  public List<SaleAnswer> judge(Collection<Proposal> proposals, boolean earliest) {
    Map<String, SaleAnswer> answers = new LinkedHashMap<>();
    proposals.forEach(proposal -> answers.put(proposal.id(), null));
    alike(proposals, (alike, group) -> answers.putAll(judge(alike, group)));
    Map<String, Earliest> days =
        earliest
            ? earliest(
                answers.values().stream()
                    .filter(answer -> answer.verdict() != Verdict.YES)
                    .map(SaleAnswer::proposal)
                    .toList())
            : Map.of();
    return answers.values().stream()
        .map(answer -> answer.with(Optional.ofNullable(days.get(answer.proposal().id()))))
        .toList();
  }

  /** What is settled by default, whatever is proposed. */
  Outcome settledByDefault() {
    return Worlds.standardOf(Inquiry.about(deal, asOf, asOf, List.of(), planned), register)
        .standard();
  }

  private Map<String, SaleAnswer> judge(Alike alike, List<Proposal> group) {
    Map<String, SaleAnswer> answers = new LinkedHashMap<>();
    Worlds worlds = worlds(alike, group, true);
    Map<String, List<Answered>> findings = findings(worlds);
    List<Map<String, List<Finding>>> told = outcomes(worlds).map(Sales::bySubject).toList();
    for (Proposal proposal : group) {
      answers.put(
          proposal.id(),
          answer(
              proposal,
              told.stream().map(one -> one.getOrDefault(proposal.id(), List.of())).toList(),
              findings.getOrDefault(proposal.id(), List.of())));
    }
    return answers;
  }

  /**
   * What the rules say of proposals.
   *
   * @param every in every world, or only by default
   */
  private Worlds worlds(Alike alike, List<Proposal> group, boolean every) {
    Inquiry inquiry = Inquiry.about(deal, asOf, alike.changed(), group, planned);
    return every
        ? Worlds.of(
            inquiry,
            register,
            settled.computeIfAbsent(alike.changed(), changed -> Worlds.settled(inquiry, register)))
        : Worlds.standardOf(inquiry, register);
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

  /** The proposals by what they have alike, in parts of a size that shares a session well. */
  private void alike(Collection<Proposal> proposals, BiConsumer<Alike, List<Proposal>> each) {
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
    groups.forEach(
        (alike, group) -> {
          for (int from = 0; from < group.size(); from += TOGETHER) {
            each.accept(alike, group.subList(from, Math.min(from + TOGETHER, group.size())));
          }
        });
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
          aspect, verdict(worlds, finding -> deciding.get(aspect).contains(finding.clause())));
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

  /** When the gates stop refusing each of these proposals, by id. */
  private Map<String, Earliest> earliest(List<Proposal> proposals) {
    Map<String, Found> byDefault = search(proposals, false);
    Map<String, Found> underEvery = search(proposals, true);
    Map<String, Earliest> earliest = new HashMap<>();
    byDefault.forEach(
        (id, found) ->
            earliest.put(
                id,
                new Earliest(
                    found.day(), found.verdict(), underEvery.get(id).day(), found.clauses())));
    return earliest;
  }

  /**
   * Where a search stands or ended.
   *
   * @param day the first day on which no gate refuses, as far as has been tried
   * @param verdict the verdict on that day; NO if there is none
   * @param binding what the gates say that bind last
   * @param days the days that were tried, and those on which some gate may have stopped refusing
   */
  record Found(
      DerivedDate day, Verdict verdict, List<Finding> binding, NavigableSet<LocalDate> days) {

    /** The clauses that bind last, each with those behind it. */
    Map<String, List<String>> clauses() {
      Map<String, List<String>> clauses = new LinkedHashMap<>();
      binding.forEach(
          finding ->
              clauses.merge(
                  finding.clause(),
                  finding.behind(),
                  (one, other) -> Stream.concat(one.stream(), other.stream()).distinct().toList()));
      return clauses;
    }
  }

  /**
   * The first day on which no gate refuses, for each proposal by its id. Every gate that refuses
   * tells the first day on which it may not; the search goes from each such day to the next. Where
   * something must happen first, the day is that from which on it can.
   *
   * @param every whether no world may refuse, not only the default
   */
  Map<String, Found> search(List<Proposal> proposals, boolean every) {
    Map<String, Found> ended = new HashMap<>();
    Map<String, Found> standing = new HashMap<>();
    List<Proposal> trying = proposals;
    trying.forEach(
        proposal ->
            standing.put(
                proposal.id(),
                new Found(DerivedDate.of(proposal.on()), Verdict.NO, List.of(), new TreeSet<>())));
    for (int step = 0; !trying.isEmpty(); step++) {
      if (step == STEPS) {
        throw new IllegalStateException("no end to the windows of " + trying.get(0).id());
      }
      Map<String, List<Finding>> gating = gating(trying, every);
      List<Proposal> further = new ArrayList<>();
      for (Proposal tried : trying) {
        Found next = next(tried, standing.get(tried.id()), gating.get(tried.id()));
        if (next.verdict() != Verdict.NO || next.day() instanceof DerivedDate.Never) {
          ended.put(tried.id(), next);
        } else {
          standing.put(tried.id(), next);
          further.add(tried.movedTo(next.day().possibleFrom().orElseThrow()));
        }
      }
      trying = further;
    }
    return ended;
  }

  /** Where a search stands once the day is tried on which it stood. */
  private static Found next(Proposal tried, Found before, List<Finding> gating) {
    List<Finding> refusing =
        gating.stream().filter(finding -> finding.status() == Status.VIOLATED).toList();
    NavigableSet<LocalDate> days = new TreeSet<>(before.days());
    days.add(tried.on());
    refusing.forEach(
        finding -> finding.earliest().flatMap(DerivedDate::possibleFrom).ifPresent(days::add));
    if (refusing.isEmpty()) {
      return new Found(before.day(), Questions.verdict(gating.stream()), before.binding(), days);
    }
    Optional<Finding> lasting =
        refusing.stream().filter(finding -> finding.earliest().isEmpty()).findFirst();
    if (lasting.isPresent()) {
      String clause = lasting.get().clause();
      return new Found(
          new DerivedDate.Never(
              "no lapse of time changes " + clause + ": " + lasting.get().sentence()),
          Verdict.NO,
          List.of(lasting.get()),
          days);
    }
    DerivedDate next =
        refusing.stream()
            .map(finding -> finding.earliest().get())
            .distinct()
            .reduce(DerivedDate::later)
            .get();
    List<Finding> binding =
        refusing.stream()
            .filter(finding -> finding.earliest().get().possibleFrom().equals(next.possibleFrom()))
            .distinct()
            .toList();
    if (next.possibleFrom().filter(day -> !day.isAfter(tried.on())).isPresent()) {
      throw new IllegalStateException(binding + " refuse " + tried.on() + " and do not");
    }
    return new Found(next, Verdict.NO, binding, days);
  }

  /** What the gates say of each proposal, by default or in every world. */
  private Map<String, List<Finding>> gating(List<Proposal> proposals, boolean every) {
    Map<String, List<Finding>> gating = new HashMap<>();
    alike(
        proposals,
        (alike, group) ->
            outcomes(worlds(alike, group, every))
                .flatMap(outcome -> outcome.findings().stream())
                .filter(finding -> gates.contains(finding.clause()))
                .forEach(
                    finding ->
                        gating
                            .computeIfAbsent(finding.subject(), id -> new ArrayList<>())
                            .add(finding)));
    return gating;
  }

  @Override
  public void close() {
    settled.values().forEach(Settled::close);
  }
}
