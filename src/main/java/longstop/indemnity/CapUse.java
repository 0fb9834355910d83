package longstop.indemnity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import longstop.concluded.Amounts;
import longstop.concluded.AveragePrice;
import longstop.concluded.Names;
import longstop.concluded.Numbers;
import longstop.concluded.ProRata;
import longstop.deal.Answer;
import longstop.finding.Judged;

/**
 * What each claim takes of the cap (SPA 8.4): claims in the order in which their notices were
 * received, those of one day in proportion to what they come to, each from the sellers who answer
 * for it, pro rata to what is left of their caps. What is owed for covenants, for intent and beside
 * SPA 8.2 takes nothing (trap T-37).
 *
 * @param cap the cap
 * @param lines what becomes of each claim that takes something or may, by id; one of which intent
 *     is not known takes what it does without
 * @param intended the same if all of these are due to intent and take nothing
 */
public record CapUse(Cap cap, Map<String, Line> lines, Map<String, Line> intended) {

  /**
   * What becomes of one claim.
   *
   * @param part what it asks for
   * @param left what is left for it, of those who answer for it, in USD
   * @param shares what each seller owes on it, in USD; empty while that is not known
   * @param after ids of claims that come before it or with it, of which it is not known what they
   *     take
   */
  public record Line(
      CapPart part, BigDecimal left, Map<String, BigDecimal> shares, List<String> after) {

    /** Keeps shares and list from being changed. */
    public Line {
      shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
      after = List.copyOf(after);
    }

    BigDecimal owed() {
      return Numbers.plain(Numbers.sum(shares.values()));
    }
  }

  private static final String ORDER =
      "claims are served in the order in which their notices were received, those of one day in"
          + " proportion; SPA 8.4 sets no order";

  private static final String SILENT =
      "the claim may give no right, but what nobody objected to in time, or was agreed or awarded,"
          + " is taken all the same (trap T-23), and SPA 8.4 limits all that is";

  /** Keeps the lines from being changed. */
  public CapUse {
    lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
    intended = Collections.unmodifiableMap(new LinkedHashMap<>(intended));
  }

  /** Replays all claims against the cap; without a price there is nothing to replay. */
  public static CapUse of(Cap cap, List<CapPart> parts) {
    Map<LocalDate, List<CapPart>> days =
        parts.stream()
            .filter(CapPart::takes)
            .sorted(Comparator.comparing(CapPart::claim))
            .collect(Collectors.groupingBy(CapPart::day, TreeMap::new, Collectors.toList()));
    Map<String, Line> lines = new LinkedHashMap<>();
    Map<String, BigDecimal> left = new LinkedHashMap<>(cap.usd().orElse(Map.of()));
    cap.ownUsd().ifPresent(usd -> left.put(cap.partnership().orElseThrow(), usd));
    List<String> open = new ArrayList<>();
    for (List<CapPart> day : days.values()) {
      Map<String, BigDecimal> before = Collections.unmodifiableMap(new LinkedHashMap<>(left));
      for (CapPart part : day) {
        Line line = line(cap, part, day, before, left, open);
        lines.put(part.claim(), line);
        line.shares().forEach((id, usd) -> left.merge(id, usd.negate(), BigDecimal::add));
        cap.partnership()
            .filter(part.debtors()::contains)
            .ifPresent(
                id -> left.merge(id, ofPartners(cap, line.shares()).negate(), BigDecimal::add));
      }
      day.stream().filter(CapPart::open).map(CapPart::claim).forEach(open::add);
    }
    List<CapPart> sure =
        parts.stream().filter(part -> part.intentional() != Answer.UNKNOWN).toList();
    return new CapUse(
        cap, lines, sure.size() < parts.size() ? CapUse.of(cap, sure).lines() : lines);
  }

  /**
   * What becomes of one claim.
   *
   * @param day the claims of its day, which share what they ask for of the same sellers
   * @param before what was left before that day; {@code left} what still is
   */
  private static Line line(
      Cap cap,
      CapPart part,
      List<CapPart> day,
      Map<String, BigDecimal> before,
      Map<String, BigDecimal> left,
      List<String> openBefore) {
    Set<String> persons = cap.persons(part.debtors());
    List<CapPart> rivals =
        day.stream()
            .filter(other -> !Collections.disjoint(persons, cap.persons(other.debtors())))
            .toList();
    Map<String, BigDecimal> mine = capsOf(cap, part, before);
    BigDecimal all = Numbers.sum(mine.values());
    BigDecimal asked = Numbers.sum(rivals.stream().flatMap(other -> other.usd().stream()).toList());
    BigDecimal most =
        asked.compareTo(all) <= 0
            ? all
            : all.multiply(part.usd().orElse(asked))
                .divide(asked, ProRata.CENTS, RoundingMode.DOWN);
    List<String> open = new ArrayList<>(openBefore);
    rivals.stream()
        .filter(other -> other.open() && !other.claim().equals(part.claim()))
        .map(CapPart::claim)
        .forEach(open::add);
    if (part.open()) {
      return new Line(part, Numbers.plain(most), Map.of(), open);
    }
    BigDecimal usd = part.usd().orElseThrow();
    boolean alike = rivals.stream().allMatch(other -> cap.persons(other.debtors()).equals(persons));
    Map<String, BigDecimal> shares =
        alike
            ? ProRata.split(usd.min(most), mine, ProRata.CENTS)
            : beside(usd, asks(cap, part, before), asked(cap, rivals, before), before);
    // To the cent, what a seller owes on all claims of a day may come to a cent more than he has.
    shares.replaceAll((id, share) -> share.min(left.get(id)));
    BigDecimal owed = Numbers.sum(shares.values());
    BigDecimal there = alike ? most : all;
    return new Line(part, Numbers.plain(owed.compareTo(usd) < 0 ? owed : there), shares, open);
  }

  /** What is left of the caps of those who answer for a claim, in the order of the sellers. */
  private static Map<String, BigDecimal> capsOf(
      Cap cap, CapPart part, Map<String, BigDecimal> before) {
    Map<String, BigDecimal> caps = new LinkedHashMap<>(before);
    caps.keySet().retainAll(cap.persons(part.debtors()));
    if (cap.partnershipAlone(part.debtors())) {
      limit(cap, before, caps);
    }
    return caps;
  }

  /** What a claim asks of each who answers for it, pro rata to what is left of their caps. */
  private static Map<String, BigDecimal> asks(
      Cap cap, CapPart part, Map<String, BigDecimal> before) {
    Map<String, BigDecimal> caps = capsOf(cap, part, before);
    BigDecimal usd = part.usd().orElse(BigDecimal.ZERO).min(Numbers.sum(caps.values()));
    return ProRata.split(usd, caps, ProRata.CENTS);
  }

  /** What several claims ask of each seller together. */
  private static Map<String, BigDecimal> asked(
      Cap cap, List<CapPart> parts, Map<String, BigDecimal> before) {
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    parts.forEach(
        part -> asks(cap, part, before).forEach((id, usd) -> sums.merge(id, usd, BigDecimal::add)));
    return sums;
  }

  /**
   * What each owes on a claim beside others of its day for which not the same sellers answer: what
   * it asks of him, cut where all of them ask for more than he has; the rest from the others who
   * answer for it, as far as nothing is asked of them.
   */
  private static Map<String, BigDecimal> beside(
      BigDecimal usd,
      Map<String, BigDecimal> asks,
      Map<String, BigDecimal> asked,
      Map<String, BigDecimal> before) {
    Map<String, BigDecimal> shares = new LinkedHashMap<>(asks);
    Map<String, BigDecimal> spare = new LinkedHashMap<>();
    shares.replaceAll(
        (id, ask) ->
            asked.get(id).compareTo(before.get(id)) <= 0
                ? ask
                : ask.multiply(before.get(id))
                    .divide(asked.get(id), ProRata.CENTS, RoundingMode.DOWN));
    asks.keySet()
        .forEach(id -> spare.put(id, before.get(id).subtract(asked.get(id)).max(BigDecimal.ZERO)));
    BigDecimal rest = usd.subtract(Numbers.sum(shares.values())).min(Numbers.sum(spare.values()));
    ProRata.split(rest, spare, ProRata.CENTS)
        .forEach((id, more) -> shares.merge(id, more, BigDecimal::add));
    return shares;
  }

  private static BigDecimal ofPartners(Cap cap, Map<String, BigDecimal> shares) {
    return Numbers.sum(
        cap.partners().stream().map(id -> shares.getOrDefault(id, BigDecimal.ZERO)).toList());
  }

  /** The partnership itself answers with no more than what was contributed in its name. */
  private static void limit(Cap cap, Map<String, BigDecimal> before, Map<String, BigDecimal> mine) {
    BigDecimal own = before.get(cap.partnership().orElseThrow()).max(BigDecimal.ZERO);
    if (ofPartners(cap, mine).compareTo(own) > 0) {
      Map<String, BigDecimal> partners = new LinkedHashMap<>(mine);
      partners.keySet().retainAll(cap.partners());
      mine.putAll(ProRata.split(own, partners, ProRata.CENTS));
    }
  }

  /** What the cap means for one claim. */
  public Judged judge(CapPart part, Names names) {
    if (!part.basis().represented()) {
      return Judged.exempt(
          "no cap: only representations are capped (trap T-37), and the claim rests on "
              + part.basis().words());
    }
    if (part.right() == Answer.NO && !part.withoutRight()) {
      return Judged.exempt("the claim gives no right, and takes nothing of the cap");
    }
    if (part.cameToNothing()) {
      return Judged.exempt("the claim came to nothing, and takes nothing of the cap");
    }
    if (part.intentional() == Answer.YES) {
      return Judged.met("no cap: who is responsible for intent or fraud answers without limit");
    }
    Map<String, BigDecimal> caps = cap.usd().orElse(Map.of());
    if (caps.isEmpty()) {
      return Judged.need("what the cap comes to is not known", cap.price().needed())
          .withBecause(List.of(Cap.WHEN));
    }
    Line line = lines.get(part.claim());
    List<String> because = new ArrayList<>();
    because.add("cap: " + Cap.total(caps) + "; " + Cap.words(caps, names));
    because.add(Cap.WHEN);
    if (cap.partnershipAlone(part.debtors())) {
      because.addAll(cap.ownWords(names));
    }
    List<String> needs = needs(line);
    if (!needs.isEmpty()) {
      return Judged.need(
              "the claim is capped, if nobody intended the breach: "
                  + Amounts.words(AveragePrice.USD, line.left())
                  + " are left of the cap for it")
          .withBecause(because)
          .withNeeds(needs);
    }
    because.add(
        (part.withoutRight() ? "taken" : "owed") + " on it: " + Cap.words(line.shares(), names));
    if (part.withoutRight()) {
      because.add(SILENT);
    }
    if (lines.size() > 1) {
      because.add(ORDER);
    }
    BigDecimal usd = part.usd().orElseThrow();
    BigDecimal most = intended.get(part.claim()).owed();
    return (most.compareTo(line.owed()) > 0 ? unsure(line, most, usd) : within(line, usd))
        .withBecause(because);
  }

  /** What is owed on it depends on what others intended; what exceeds all there is never is. */
  private Judged unsure(Line line, BigDecimal most, BigDecimal usd) {
    BigDecimal barred = usd.subtract(most);
    return Judged.need(
            Amounts.words(AveragePrice.USD, line.owed())
                + " of "
                + Amounts.words(AveragePrice.USD, usd)
                + line.part().are()
                + ", and "
                + Amounts.words(AveragePrice.USD, most)
                + " if what takes of the cap before it or with it is due to intent or fraud"
                + (barred.signum() > 0
                    ? "; " + Amounts.words(AveragePrice.USD, barred) + " are barred in either case"
                    : ""))
        .withNeeds(
            lines.values().stream()
                .map(Line::part)
                .filter(one -> one.intentional() == Answer.UNKNOWN)
                .filter(one -> !one.day().isAfter(line.part().day()))
                .filter(one -> shared(one, line.part()))
                .map(one -> "whether claim " + one.claim() + " is due to intent or fraud (SPA 8.4)")
                .toList());
  }

  private boolean shared(CapPart one, CapPart other) {
    return !Collections.disjoint(cap.persons(one.debtors()), cap.persons(other.debtors()));
  }

  private static List<String> needs(Line line) {
    List<String> needs = new ArrayList<>();
    if (line.part().intentional() == Answer.UNKNOWN) {
      needs.add("whether it is due to intent or fraud, which is not capped");
    }
    if (line.part().right() == Answer.UNKNOWN) {
      needs.add("whether the claim gives a right to indemnity");
    }
    if (line.part().debtors().isEmpty()) {
      needs.add("which sellers answer for it (SPA 8.2)");
    }
    if (line.part().usd().isEmpty()) {
      needs.add("what the claim comes to");
    }
    line.after()
        .forEach(
            id -> needs.add("what claim " + id + ", which does not come after it, takes of it"));
    return needs;
  }

  private static Judged within(Line line, BigDecimal usd) {
    String sum = Amounts.words(AveragePrice.USD, usd);
    String left = Amounts.words(AveragePrice.USD, line.left());
    int order = line.owed().compareTo(usd);
    if (order >= 0) {
      return Judged.met(
          sum + line.part().are() + ", within the " + left + " that are left of the cap for it");
    }
    BigDecimal barred = usd.subtract(line.owed());
    return Judged.breach(
        Amounts.words(AveragePrice.USD, line.owed())
            + line.part().are()
            + " of "
            + sum
            + ", all that is left of the cap for it; "
            + Amounts.words(AveragePrice.USD, barred)
            + " are barred",
        "intent or fraud of those who answer, which is not capped");
  }
}
