package longstop.binding;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import longstop.located.Node;
import longstop.located.Node.Scalar;
import longstop.located.Problems;
import longstop.located.Quoted;

/** A time of day to the minute, written hours:minutes, from 00:00 to 23:59. */
record TimeShape() implements Shape {

  private static final String FORM = "([01][0-9]|2[0-3]):[0-5][0-9]";
  private static final Pattern TIME = Pattern.compile(FORM);
  private static final Pattern HOUR_OF_ONE_DIGIT = Pattern.compile("[0-9]:[0-5][0-9]");

  @Override
  public String expected() {
    return "a time of day, hours:minutes, such as 17:00";
  }

  @Override
  public Optional<?> readPresent(Node node, Label key, Problems problems) {
    if (!(node instanceof Scalar scalar)) {
      return mismatch(node, problems);
    }
    String text = scalar.text();
    if (TIME.matcher(text).matches()) {
      return Optional.of(LocalTime.parse(text));
    }

    problems.add(
        scalar.mark(),
        Quoted.of(text) + " is not a time of day",
        expected(),
        HOUR_OF_ONE_DIGIT.matcher(text).matches() ? "Write 0" + text + "." : "");
    return Optional.empty();
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    return Definitions.type("string").put("pattern", "^" + FORM + "$");
  }
}
