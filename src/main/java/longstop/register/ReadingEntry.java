package longstop.register;

import java.util.Map;
import longstop.deal.Doc;
import longstop.deal.Key;

/**
 * One ambiguous provision and the ways to read it.
 *
 * @param id short name of the reading
 * @param question what is ambiguous, as a question
 * @param trap id of the ambiguity it comes from
 * @param options what each option says, by id; the first one is the default
 */
public record ReadingEntry(
    @Key String id,
    @Doc("What is ambiguous, as a question.") String question,
    @Doc("Id of the ambiguity.") String trap,
    @Doc("What each option says, by id; the first is the default.") Map<String, String> options) {

  /** A reading has at least two options, else there is nothing to read. */
  public ReadingEntry {
    if (options.size() < 2) {
      throw new IllegalArgumentException("a reading needs at least two options");
    }
  }

  /** The option used unless the deal settles another. */
  public String standard() {
    return options.keySet().iterator().next();
  }
}
