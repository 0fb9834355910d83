package longstop.question;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import longstop.calendar.DerivedDate;
import longstop.concluded.Allocation;
import longstop.concluded.Holdings;
import longstop.concluded.PartnersShare;
import longstop.deal.Answer;
import longstop.deal.Brokerage;
import longstop.deal.Buyer;
import longstop.deal.Deal;
import longstop.deal.DealRecord;
import longstop.deal.DisposalKind;
import longstop.deal.Event;
import longstop.deal.Offering;
import longstop.deal.Proposal;
import longstop.deal.Route;
import longstop.engine.Outcome;
import longstop.question.Sales.Found;
import longstop.question.Windows.Cell;
import longstop.question.Windows.Kind;
import longstop.question.Windows.Lot;
import longstop.question.Windows.Row;
import longstop.question.Windows.Seller;
import longstop.question.Windows.To;
import longstop.question.Windows.Way;

/** Looks for the windows in which sellers may sell. */
public final class WindowSearch {

  /** Ways under whatever route, and under each. */
  private static final List<Optional<Route>> ROUTES =
      Stream.concat(Stream.of(Optional.<Route>empty()), Stream.of(Route.values()).map(Optional::of))
          .toList();

  private final Deal deal;
  private final LocalDate asOf;
  private final DealRecord known;
  private final Sales sales;
  private final Allocation allocation;
  private final LocalDate closing;
  private final Holdings holdings;
  private final List<Draft> drafts = new ArrayList<>();

  private WindowSearch(Deal deal, LocalDate asOf, Sales sales) {
    this.deal = deal;
    this.asOf = asOf;
    this.known = deal.record().through(asOf);
    this.sales = sales;
    Outcome outcome = sales.settledByDefault();
    this.allocation = outcome.allocation();
    this.closing = outcome.closing().on().possibleFrom().orElse(deal.terms().closing().on());
    this.holdings =
        new Holdings(
            allocation,
            deal.roles(),
            closing,
            Holdings.inOrder(
                closing,
                known.recapitalizations().values(),
                known.escrowReceipts().values(),
                known.escrowMovements().values(),
                known.disposals().values()));
  }

  /**
   * A lot, and the proposals that ask about it.
   *
   * @param seller party id of him whose lot it is
   * @param kind which shares
   * @param shares number of whole shares
   * @param asked a proposal for each way, on the first day looked at
   */
  private record Draft(String seller, Kind kind, int shares, Map<Ask, Proposal> asked) {}

  /** One way to sell. */
  private record Ask(To to, Optional<Route> under) {}

  /**
   * When each of these sellers may sell what he has.
   *
   * @param sellers party ids of holders or partners
   * @param asOf facts dated after this day are not seen
   */
  public static Windows of(Deal deal, LocalDate asOf, List<String> sellers) {
    try (Sales sales = new Sales(deal, asOf)) {
      return new WindowSearch(deal, asOf, sales).of(sellers);
    }
  }

  private Windows of(List<String> sellers) {
    sellers.forEach(this::draft);
    List<Proposal> all = drafts.stream().flatMap(draft -> draft.asked().values().stream()).toList();
    Map<String, Found> byDefault = sales.search(all, false);
    Map<String, Found> underEvery = sales.search(all, true);
    Map<String, Map<LocalDate, SaleAnswer>> answers = answers(byDefault, underEvery);
    return new Windows(
        deal,
        asOf,
        sellers.stream()
            .map(
                seller ->
                    new Seller(
                        seller,
                        since(seller),
                        drafts.stream()
                            .filter(draft -> draft.seller().equals(seller))
                            .map(draft -> lot(draft, byDefault, underEvery, answers))
                            .toList()))
            .toList());
  }

  /** The last day on which something moved his shares; the Closing Date if nothing did. */
  private LocalDate since(String seller) {
    return Stream.concat(Stream.of(closing), holdings.daysAfter(closing).stream())
        .filter(
            day ->
                day.equals(closing)
                    || !holdings.on(day, seller).equals(holdings.on(day.minusDays(1), seller)))
        .reduce((one, later) -> later)
        .orElseThrow();
  }

  private void draft(String seller) {
    LocalDate since = since(seller);
    Holdings.Lot held = holdings.on(since, seller);
    lot(seller, Kind.FREE, held.free(), since);
    if (held.escrowed().signum() > 0) {
      lot(seller, Kind.WITH_ESCROW, held.all(), since);
    }
    if (deal.roles().partners().contains(seller)) {
      Proposal distribution = distribution(seller, 1, since);
      BigDecimal part =
          PartnersShare.of(
                  distribution,
                  deal.roles(),
                  allocation,
                  DerivedDate.of(closing),
                  List.copyOf(known.disposals().values()),
                  List.copyOf(known.recapitalizations().values()))
              .left();
      int whole = whole(part);
      if (whole > 0) {
        drafts.add(
            new Draft(
                seller,
                Kind.DISTRIBUTION,
                whole,
                Map.of(new Ask(To.PARTNER, Optional.empty()), distribution(seller, whole, since))));
        lot(seller, Kind.WITH_PART, held.free().add(part), since);
      }
    }
  }

  private void lot(String seller, Kind kind, BigDecimal shares, LocalDate since) {
    int whole = whole(shares);
    if (whole > 0) {
      Map<Ask, Proposal> asked = new LinkedHashMap<>();
      for (Optional<Route> under : ROUTES) {
        for (To to : List.of(To.NON_US_PERSON, To.US_PERSON)) {
          Buyer buyer = Buyer.ofUsPerson(Answer.of(to == To.US_PERSON));
          asked.put(
              new Ask(to, under),
              proposal(
                  String.join(" ", seller, kind.name(), to.name(), under.toString()),
                  seller,
                  whole,
                  since,
                  DisposalKind.SALE,
                  buyer,
                  under));
        }
      }
      drafts.add(new Draft(seller, kind, whole, asked));
    }
  }

  private Proposal distribution(String partner, int shares, LocalDate since) {
    return proposal(
        partner + " " + Kind.DISTRIBUTION,
        deal.roles().partnership().orElseThrow(),
        shares,
        since,
        DisposalKind.DISTRIBUTION,
        Buyer.ofParty(partner),
        Optional.empty());
  }

  private static Proposal proposal(
      String id,
      String seller,
      int shares,
      LocalDate on,
      DisposalKind kind,
      Buyer to,
      Optional<Route> under) {
    return new Proposal(
        id,
        seller,
        shares,
        on,
        Optional.of(kind),
        to,
        under,
        Optional.empty(),
        Offering.UNKNOWN,
        Brokerage.UNKNOWN);
  }

  private static int whole(BigDecimal shares) {
    return shares.setScale(0, RoundingMode.DOWN).intValueExact();
  }

  /** The answers under whatever route on each day on which one may change, by draft. */
  private Map<String, Map<LocalDate, SaleAnswer>> answers(
      Map<String, Found> byDefault, Map<String, Found> underEvery) {
    Map<String, Proposal> asked = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      List<Proposal> free =
          draft.asked().entrySet().stream()
              .filter(entry -> entry.getKey().under().isEmpty())
              .map(Map.Entry::getValue)
              .toList();
      TreeSet<LocalDate> days = new TreeSet<>();
      free.forEach(
          proposal -> {
            days.addAll(byDefault.get(proposal.id()).days());
            days.addAll(underEvery.get(proposal.id()).days());
          });
      LocalDate since = free.get(0).on();
      known.events().stream().map(Event::on).forEach(days::add);
      known
          .completeThrough()
          .ifPresent(last -> days.addAll(List.of(last.plusDays(1), last.plusDays(2))));
      for (LocalDate day : days.tailSet(since)) {
        for (Proposal proposal : free) {
          Proposal moved = proposal.movedTo(day).withId(proposal.id() + " " + day);
          asked.put(moved.id(), moved);
        }
      }
    }
    Map<String, Map<LocalDate, SaleAnswer>> answers = new LinkedHashMap<>();
    for (SaleAnswer answer : sales.judge(asked.values(), false)) {
      String id = answer.proposal().id();
      answers
          .computeIfAbsent(id.substring(0, id.lastIndexOf(' ')), key -> new LinkedHashMap<>())
          .put(answer.proposal().on(), answer);
    }
    return answers;
  }

  private Lot lot(
      Draft draft,
      Map<String, Found> byDefault,
      Map<String, Found> underEvery,
      Map<String, Map<LocalDate, SaleAnswer>> answers) {
    List<Way> ways = new ArrayList<>();
    Map<LocalDate, Map<To, Cell>> rows = new LinkedHashMap<>();
    draft
        .asked()
        .forEach(
            (ask, proposal) -> {
              Found found = byDefault.get(proposal.id());
              ways.add(
                  new Way(
                      ask.to(),
                      ask.under(),
                      new Earliest(
                          found.day(),
                          found.verdict(),
                          underEvery.get(proposal.id()).day(),
                          found.clauses()),
                      found.binding().stream()
                          .flatMap(finding -> finding.clears().stream())
                          .distinct()
                          .toList()));
              answers
                  .getOrDefault(proposal.id(), Map.of())
                  .forEach(
                      (day, answer) ->
                          rows.computeIfAbsent(day, key -> new EnumMap<>(To.class))
                              .put(ask.to(), cell(answer)));
            });
    return new Lot(draft.kind(), draft.shares(), ways, changes(rows));
  }

  private static Cell cell(SaleAnswer answer) {
    return new Cell(
        answer.verdict(),
        answer.deciding().stream().map(one -> one.finding().clause()).distinct().toList());
  }

  /** The days on which an answer is another than before. */
  private static List<Row> changes(Map<LocalDate, Map<To, Cell>> rows) {
    List<Row> changes = new ArrayList<>();
    rows.forEach(
        (day, cells) -> {
          if (changes.isEmpty() || !changes.get(changes.size() - 1).cells().equals(cells)) {
            changes.add(new Row(day, cells));
          }
        });
    return changes;
  }
}
