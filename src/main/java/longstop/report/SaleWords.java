package longstop.report;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.calendar.Words;
import longstop.deal.Buyer;
import longstop.deal.Proposal;
import longstop.deal.Route;
import longstop.finding.Verdict;
import longstop.question.Answered;
import longstop.question.Earliest;
import longstop.question.SaleAnswer;
import longstop.register.Register;

/** The answer to "may these shares be sold?" in words. */
final class SaleWords {

  private SaleWords() {}

  /** The answer in a word or a few. */
  static String answer(Verdict verdict) {
    return switch (verdict) {
      case YES -> "YES";
      case NO -> "NO";
      case OPEN -> "NOT YET DECIDED";
      case DEPENDS_ON_READING -> "DEPENDS ON A READING";
    };
  }

  /** The answer as a sentence about seller, shares, buyer, route and day. */
  static String sentence(SaleAnswer answer, Names names) {
    String seller = names.brief(answer.proposal().seller());
    String rest = deed(answer.proposal(), names) + " on " + Words.day(answer.proposal().on());
    return switch (answer.verdict()) {
      case YES -> seller + " may " + rest;
      case NO -> seller + " may not " + rest;
      case OPEN, DEPENDS_ON_READING -> "whether " + seller + " may " + rest;
    };
  }

  /** What the seller wants to do, without the day. */
  static String deed(Proposal proposal, Names names) {
    String shares = shares(proposal.shares());
    String deed =
        switch (proposal.manner()) {
          case SALE -> "sell " + shares;
          case OFFER -> "offer to sell " + shares;
          case GIFT -> "give away " + shares;
          case PLEDGE -> "pledge " + shares;
          case DISTRIBUTION -> "distribute " + shares;
          case WILL -> "pass on " + shares + " by will";
          case DESCENT -> "pass on " + shares + " by descent";
        };
    return deed
        + buyer(proposal.to(), names)
        + proposal.under().map(Route::words).map(route -> " under " + route).orElse("");
  }

  private static String shares(int number) {
    return number(number) + (number == 1 ? " share" : " shares");
  }

  /** A number with commas. */
  static String number(int number) {
    return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
  }

  private static String buyer(Buyer buyer, Names names) {
    Optional<String> party = buyer.party().map(names::brief);
    return party.map(name -> " to " + name).orElseGet(() -> unnamed(buyer));
  }

  private static String unnamed(Buyer buyer) {
    return switch (buyer.usPerson()) {
      case YES -> " to a U.S. person";
      case NO -> " to a non-U.S. person";
      case UNKNOWN -> "";
    };
  }

  /** What decides, by result: {@code contract: SPA 5.14; securities law: Rule 904(a)}. */
  static String deciding(SaleAnswer answer, Register register) {
    Map<String, List<String>> byAspect = new LinkedHashMap<>();
    for (Answered answered : answer.deciding()) {
      String clause = answered.finding().clause();
      register
          .clauses()
          .get(clause)
          .aspect()
          .ifPresent(
              aspect ->
                  byAspect
                      .computeIfAbsent(aspect.words(), key -> new ArrayList<>())
                      .add(answered.finding().named()));
    }
    return String.join(
        "; ",
        byAspect.entrySet().stream()
            .map(entry -> entry.getKey() + ": " + String.join(", ", entry.getValue()))
            .toList());
  }

  /**
   * When the answer turns, a sentence each; none where it is yes, or where no gate refuses and only
   * knowledge is missing.
   */
  static List<String> earliest(SaleAnswer answer) {
    return answer
        .earliest()
        .filter(earliest -> turns(answer, earliest))
        .map(SaleWords::earliest)
        .orElse(List.of());
  }

  private static boolean turns(SaleAnswer answer, Earliest earliest) {
    DerivedDate same = DerivedDate.of(answer.proposal().on());
    return !earliest.byDefault().equals(same) || !earliest.underEvery().equals(same);
  }

  private static List<String> earliest(Earliest earliest) {
    List<String> words = new ArrayList<>();
    String what = earliest.verdict() == Verdict.OPEN ? "earliest not refused: " : "earliest YES: ";
    words.add(
        what
            + day(earliest.byDefault())
            + (earliest.binding().isEmpty()
                ? ""
                : " (" + earliest.bindingWords() + binds(earliest) + ")"));
    if (!earliest.underEvery().equals(earliest.byDefault())) {
      words.add("under every reading: " + day(earliest.underEvery()));
    }
    return words;
  }

  /** That the clauses that were named bind. */
  static String binds(Earliest earliest) {
    boolean one = earliest.binding().size() == 1;
    return earliest.byDefault() instanceof DerivedDate.Never
        ? one ? " binds" : " bind"
        : one ? " binds until then" : " bind until then";
  }

  /** A day, or why there is none. */
  static String day(DerivedDate day) {
    return day instanceof DerivedDate.NotBefore open
        ? "not determinable: " + open.words()
        : day.words();
  }
}
