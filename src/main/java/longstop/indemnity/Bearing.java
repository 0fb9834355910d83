package longstop.indemnity;

import java.util.List;
import java.util.stream.Stream;
import longstop.deal.Answer;
import longstop.deal.Claim;
import longstop.deal.Roles;

/**
 * Whose part of the escrow bears a claim (SPA 8.4, 8.8(b), trap T-84): what is set off for it, and
 * so what is kept back for it, is theirs. There is exactly one for every claim.
 *
 * @param claim id of the claim, or of an expense, which everybody bears
 * @param sellers whose part it is, by what is known; empty for everybody's
 * @param named sellers whom the claim names, whose part alone bears it if it is due to their intent
 *     or fraud
 * @param whose how much of that is known
 */
public record Bearing(String claim, List<String> sellers, List<String> named, Whose whose) {

  /** How much is known of whose part it is. */
  public enum Whose {
    /** All that matters. */
    KNOWN,
    /** It is not known whether it is due to intent or fraud. */
    UNLESS_INTENDED,
    /** It is not known who answers. */
    UNKNOWN
  }

  /** Keeps the lists from being changed. */
  public Bearing {
    sellers = List.copyOf(sellers);
    named = List.copyOf(named);
  }

  /**
   * Whose part bears a claim.
   *
   * @param responsible whether what only some sellers answer for is borne by their part alone; else
   *     everybody bears it
   */
  public static Bearing of(Claim claim, Entitled entitled, Roles roles, boolean responsible) {
    boolean all = !responsible || entitled.debtors().containsAll(roles.sellers());
    Whose whose =
        !responsible
            ? Whose.KNOWN
            : entitled.responsibleOnly() == Answer.UNKNOWN
                ? Whose.UNLESS_INTENDED
                : entitled.debtors().isEmpty() ? Whose.UNKNOWN : Whose.KNOWN;
    return new Bearing(claim.id(), all ? List.of() : entitled.debtors(), claim.against(), whose);
  }

  /** What everybody bears. */
  static Bearing ofAll(String id) {
    return new Bearing(id, List.of(), List.of(), Whose.KNOWN);
  }

  /** Whether everybody bears it for certain. */
  boolean common() {
    return sellers.isEmpty() && whose == Whose.KNOWN;
  }

  /** Those of whom it may be that their part bears it, each time together; nobody for everybody. */
  List<List<String>> perhaps(Roles roles) {
    List<List<String>> each = roles.sellers().stream().map(List::of).toList();
    return switch (whose) {
      case KNOWN -> List.of(sellers);
      case UNLESS_INTENDED ->
          Stream.concat(Stream.of(sellers), named.isEmpty() ? each.stream() : Stream.of(named))
              .toList();
      case UNKNOWN -> each;
    };
  }

  /** What must be known to tell, worded to stand alone; for what is not known. */
  String question() {
    return whose == Whose.UNLESS_INTENDED
        ? Answering.INTENT
        : "which sellers answer for " + claim + " (SPA 8.2)";
  }
}
