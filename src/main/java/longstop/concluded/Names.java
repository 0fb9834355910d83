package longstop.concluded;

import java.util.Map;
import java.util.stream.Collectors;
import longstop.deal.Party;
import longstop.deal.Roles;

/**
 * What everybody is called in a sentence.
 *
 * @param byId names by party id
 */
public record Names(Map<String, String> byId) {

  /** The names of these parties. */
  public static Names of(Map<String, Party> parties) {
    return new Names(
        parties.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> e.getValue().name())));
  }

  /** Whether it is the id of a party. */
  public boolean knows(String id) {
    return byId.containsKey(id);
  }

  /** The name of a party, or of all sellers together. */
  public String of(String id) {
    return id.equals(Roles.SELLERS) ? "the sellers" : byId.getOrDefault(id, id);
  }
}
