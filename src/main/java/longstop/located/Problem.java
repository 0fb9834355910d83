package longstop.located;

import java.util.Comparator;

/**
 * Something wrong in an input file, told to a person.
 *
 * @param mark where
 * @param what what is wrong: a clause without a full stop, for example {@code unknown key "nam"}
 * @param expected what should stand there: a noun phrase, or empty when there is nothing to add
 * @param hint what to do: whole sentences, or empty
 */
public record Problem(Mark mark, String what, String expected, String hint)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::mark)
          .thenComparing(Problem::what)
          .thenComparing(Problem::expected)
          .thenComparing(Problem::hint);

  /** The problem in one paragraph, beginning with its place. */
  public String words() {
    return mark.words()
        + ": "
        + what
        + (expected.isEmpty() ? "" : "; expected " + expected)
        + "."
        + (hint.isEmpty() ? "" : " " + hint);
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
