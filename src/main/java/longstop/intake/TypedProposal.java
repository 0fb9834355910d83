package longstop.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import longstop.located.Mark;
import longstop.located.Node;
import longstop.located.Node.Entry;
import longstop.located.Node.Mapping;
import longstop.located.Node.Scalar;

/**
 * A proposal as it is typed on a command line or in a table: one word for each part. It becomes
 * what would stand in a deal file, so that one reader judges both.
 */
public final class TypedProposal {

  /** The parts there are. */
  public static final List<String> PARTS = List.of("seller", "shares", "on", "kind", "to", "under");

  private TypedProposal() {}

  /**
   * The proposal as it would stand in a deal file. A buyer is {@code us} or {@code non-us}, as U.S.
   * persons go, or a party id; {@code section-4(1)} may be written so.
   *
   * @param mark where it begins
   * @param words each part that was typed, by its name
   */
  public static Node of(Mark mark, Map<String, Scalar> words) {
    Map<String, Entry> parts = new LinkedHashMap<>();
    words.forEach(
        (part, word) ->
            parts.put(
                part,
                new Entry(
                    word.mark(),
                    switch (part) {
                      case "to" -> buyer(word);
                      case "under" -> with(word, word.text().replace("(1)", "-1"));
                      default -> word;
                    })));
    return new Mapping(mark, parts);
  }

  private static Node buyer(Scalar word) {
    return switch (word.text()) {
      case "us" -> only("us_person", with(word, "yes"));
      case "non-us" -> only("us_person", with(word, "no"));
      default -> only("party", word);
    };
  }

  private static Node only(String key, Scalar value) {
    return new Mapping(value.mark(), Map.of(key, new Entry(value.mark(), value)));
  }

  private static Scalar with(Scalar word, String text) {
    return new Scalar(word.mark(), text, word.plain());
  }
}
