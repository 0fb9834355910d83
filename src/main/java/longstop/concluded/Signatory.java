package longstop.concluded;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import longstop.deal.Capacity;
import longstop.deal.Roles;

/**
 * Somebody for whom a document must be signed.
 *
 * @param party party id, or {@link #SELLERS} for all of them together
 * @param name the party in words
 * @param capacities as what somebody may sign for the party; any one of these will do
 */
public record Signatory(String party, String name, Set<Capacity> capacities) {

  /** Stands for all sellers in a record of signatures. */
  public static final String SELLERS = Roles.SELLERS;

  /** Those who may sign for a company, each alone. */
  private static final Set<Capacity> OFFICERS =
      Set.of(
          Capacity.PRESIDENT,
          Capacity.VICE_PRESIDENT,
          Capacity.SECRETARY,
          Capacity.ASSISTANT_SECRETARY,
          Capacity.AUTHORIZED_OFFICER,
          Capacity.MANAGING_DIRECTORS,
          Capacity.ATTORNEY_IN_FACT);

  /** A company for which any of its officers, or somebody whom it authorised, may sign. */
  public static Signatory company(String party, String name) {
    return new Signatory(party, name, OFFICERS);
  }

  /** A seller, who signs himself or for whom a partner, the Agent or an attorney signs. */
  public static Signatory seller(String party) {
    return of(
        party, party, Capacity.SELF, Capacity.PARTNER, Capacity.AGENT, Capacity.ATTORNEY_IN_FACT);
  }

  /** A signatory for whom anybody in one of these capacities may sign. */
  public static Signatory of(String party, String name, Capacity... capacities) {
    return new Signatory(party, name, Set.of(capacities));
  }

  /** Whether the signatures of a document include this one. */
  public boolean signed(Map<String, Capacity> signatures) {
    Capacity capacity = signatures.get(party);
    return capacity != null && capacities.contains(capacity);
  }

  /** Who must sign, in words. */
  String words() {
    if (capacities.equals(OFFICERS)) {
      return name + ", by an officer or another authorised person";
    }
    return name
        + ", by "
        + new TreeSet<>(capacities)
            .stream().map(Signatory::words).collect(Collectors.joining(" or "));
  }

  private static String words(Capacity capacity) {
    return capacity == Capacity.SELF
        ? "its own hand"
        : capacity.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
