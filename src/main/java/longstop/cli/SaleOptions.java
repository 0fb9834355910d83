package longstop.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longstop.deal.Roles;
import longstop.intake.TypedProposal;
import longstop.located.Mark;
import longstop.located.Nearest;
import longstop.located.Node;
import longstop.located.Node.Entry;
import longstop.located.Node.Mapping;
import longstop.located.Node.Scalar;
import longstop.located.Quoted;
import picocli.CommandLine.Option;

/**
 * One sale, as it is typed. It becomes the proposal that would stand in a deal file, so that one
 * reader judges both.
 */
final class SaleOptions {

  /** Id of the proposal. */
  static final String ID = "proposal";

  private static final String SELLER = "--seller";
  private static final String SHARES = "--shares";
  private static final String ON = "--on";
  private static final String TO = "--to";
  private static final String UNDER = "--under";

  @Option(names = SELLER, paramLabel = "ID", description = "Who wants to sell: a party id.")
  private Optional<String> seller = Optional.empty();

  @Option(names = SHARES, paramLabel = "N", description = "How many whole shares.")
  private Optional<String> shares = Optional.empty();

  @Option(names = ON, paramLabel = "DATE", description = "On which day, such as 2001-10-08.")
  private Optional<String> on = Optional.empty();

  @Option(
      names = TO,
      paramLabel = "BUYER",
      description = "To whom: us or non-us, as U.S. persons go, or a party id.")
  private Optional<String> to = Optional.empty();

  @Option(
      names = UNDER,
      paramLabel = "ROUTE",
      description =
          "On what the sale relies: rule-903, rule-904, rule-144, registration or section-4(1). Any"
              + " that fits if not given.")
  private Optional<String> under = Optional.empty();

  /** Whether any part of a sale was typed. */
  boolean given() {
    return seller.isPresent()
        || shares.isPresent()
        || on.isPresent()
        || to.isPresent()
        || under.isPresent();
  }

  /** Whether nothing of a sale was typed but, perhaps, its seller. */
  boolean sellerAlone() {
    return shares.isEmpty() && on.isEmpty() && to.isEmpty() && under.isEmpty();
  }

  /**
   * The seller that was typed, or every one.
   *
   * @throws BadInput if he is no seller of the deal
   */
  List<String> sellers(Roles roles) {
    if (seller.isEmpty()) {
      return roles.sellers();
    }
    String id = seller.get();
    if (!roles.sellers().contains(id)) {
      throw new BadInput(
          SELLER
              + ": "
              + Quoted.of(id)
              + " is no seller; expected one of "
              + String.join(", ", roles.sellers())
              + "."
              + Nearest.of(id, roles.sellers())
                  .map(near -> " Did you mean " + Quoted.of(near) + "?")
                  .orElse(""));
    }
    return List.of(id);
  }

  /**
   * Refuses a sale without its main parts.
   *
   * @throws BadInput if one is missing
   */
  void checkWhole() {
    List<String> missing = new ArrayList<>();
    missing(seller, SELLER, missing);
    missing(shares, SHARES, missing);
    missing(on, ON, missing);
    if (!missing.isEmpty()) {
      throw new BadInput(
          "longstop: a sale needs "
              + String.join(" and ", missing)
              + "; such as --seller miller --shares 1000 --on 2001-10-08. (From when on he may sell:"
              + " --seller miller --earliest, without buyer, route and day.)");
    }
  }

  private static void missing(Optional<String> option, String name, List<String> missing) {
    if (option.isEmpty()) {
      missing.add(name);
    }
  }

  /** The proposals of a deal file that holds this one. */
  Node proposals() {
    Map<String, Scalar> words = new LinkedHashMap<>();
    put(words, "seller", SELLER, seller);
    put(words, "shares", SHARES, shares);
    put(words, "on", ON, on);
    put(words, "to", TO, to);
    put(words, "under", UNDER, under);
    Mark mark = Mark.ofOption(SELLER);
    return new Mapping(mark, Map.of(ID, new Entry(mark, TypedProposal.of(mark, words))));
  }

  private static void put(
      Map<String, Scalar> words, String part, String option, Optional<String> typed) {
    typed.ifPresent(text -> words.put(part, new Scalar(Mark.ofOption(option), text, true)));
  }
}
