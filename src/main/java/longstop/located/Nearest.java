package longstop.located;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what somebody meant who misspelt a key or an id. */
public final class Nearest {

  /** Nobody misspells a word this long; comparing it would only take time. */
  private static final int LONGEST = 100;

  private Nearest() {}

  /**
   * The known word nearest to the wrong one, ignoring case. At most a third of the letters of the
   * longer word (but one at least) may have to be changed, added or dropped. Of equally near words,
   * the first in alphabetical order.
   */
  public static Optional<String> of(String wrong, Collection<String> known) {
    if (wrong.length() > LONGEST) {
      return Optional.empty();
    }
    return known.stream()
        .map(word -> new Candidate(word, distance(wrong, word)))
        .filter(candidate -> candidate.distance() >= 0)
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
        .map(Candidate::word);
  }

  /** A hint that asks {@code Did you mean "x"?}, or nothing if no known word is near. */
  public static String hint(String wrong, Collection<String> known) {
    return of(wrong, known).map(word -> "Did you mean " + Quoted.of(word) + "?").orElse("");
  }

  /** The number of letters to change, or -1 if more than the limit. */
  private static int distance(String one, String other) {
    int limit = Math.max(1, Math.max(one.length(), other.length()) / 3);
    return new LevenshteinDistance(limit)
        .apply(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
  }

  private record Candidate(String word, int distance) {}
}
