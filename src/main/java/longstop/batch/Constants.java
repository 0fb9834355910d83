package longstop.batch;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import longstop.located.Nearest;
import longstop.located.Node;
import longstop.located.Node.Scalar;
import longstop.located.Problems;

/** Reads a status or a verdict as reports print it, in capitals. */
final class Constants {

  private Constants() {}

  /** The constant that stands there, or nothing and a problem. */
  static <E extends Enum<E>> Optional<E> read(Node node, Class<E> type, Problems problems) {
    String text = node instanceof Scalar scalar ? scalar.text() : "";
    List<String> names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    if (names.contains(text)) {
      return Optional.of(Enum.valueOf(type, text));
    }
    problems.add(
        node.mark(),
        node.words() + " stands here",
        "one of " + String.join(", ", names),
        Nearest.hint(text, names));
    return Optional.empty();
  }
}
