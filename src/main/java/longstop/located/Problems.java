package longstop.located;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gathers the problems of one input, so that they can all be told at once.
 *
 * <p>Only the first {@link #LIMIT} in file order are kept, whatever order they come in; the rest
 * are counted. The same problem is kept once. Not safe for use by several threads.
 */
public final class Problems {

  /** The number of problems that are told; nobody corrects more in one go. */
  public static final int LIMIT = 20;

  private final TreeSet<Problem> kept = new TreeSet<>();
  private int more;

  /** Adds a problem. */
  public void add(Problem problem) {
    if (kept.add(problem) && kept.size() > LIMIT) {
      kept.pollLast();
      more++;
    }
  }

  /** Adds a problem; the parts are those of {@link Problem}. */
  public void add(Mark mark, String what, String expected, String hint) {
    add(new Problem(mark, what, expected, hint));
  }

  /** Whether nothing was found wrong. */
  public boolean isEmpty() {
    return kept.isEmpty();
  }

  /** The kept problems by file, line, column and text. */
  public List<Problem> sorted() {
    return List.copyOf(kept);
  }

  /** How many problems were found beyond the kept ones. */
  public int more() {
    return more;
  }

  /** The kept problems, one paragraph a line, and a closing line if there are more. */
  public String words() {
    Stream<String> closing =
        more == 0 ? Stream.empty() : Stream.of("… and " + more + " more; correct these first.");
    return Stream.concat(kept.stream().map(Problem::words), closing)
        .collect(Collectors.joining("\n"));
  }
}
