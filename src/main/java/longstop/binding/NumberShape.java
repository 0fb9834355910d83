package longstop.binding;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import longstop.located.Node;
import longstop.located.Node.Scalar;
import longstop.located.Problems;
import longstop.located.Quoted;

/**
 * A number in plain digits, without quotes: whole ({@code int}, {@code long}) or with decimals
 * ({@code BigDecimal}, exact, at most 40 characters). Every other way of writing it means different
 * things to different readers of YAML.
 *
 * @param type one of {@link #TYPES}
 */
record NumberShape(Class<?> type) implements Shape {

  static final Set<Type> TYPES =
      Set.of(int.class, Integer.class, long.class, Long.class, BigDecimal.class);

  private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
  private static final int LONGEST = 40;

  private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]+");
  private static final Pattern THOUSANDS =
      Pattern.compile("[+-]?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?");
  private static final Pattern ANY_DECIMAL =
      Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,2})?");

  @Override
  public String expected() {
    return isWhole()
        ? "a whole number in plain digits, such as 20"
        : "a number in plain digits, such as 12.5";
  }

  private boolean isWhole() {
    return type != BigDecimal.class;
  }

  private boolean isInt() {
    return type == int.class || type == Integer.class;
  }

  @Override
  public Optional<?> readPresent(Node node, Label key, Problems problems) {
    if (!(node instanceof Scalar scalar)) {
      return mismatch(node, problems);
    }
    String text = scalar.text();
    if (!scalar.plain()) {
      return problem(scalar, Quoted.of(text) + " is written as a text", problems);
    }
    if (text.length() > LONGEST || !PLAIN.matcher(text).matches()) {
      return problem(scalar, Quoted.of(text) + " is not a number in plain digits", problems);
    }
    BigDecimal number = new BigDecimal(text);
    if (!isWhole()) {
      return Optional.of(number);
    }
    if (number.scale() > 0) {
      return problem(scalar, text + " is not a whole number", problems);
    }
    return whole(scalar, number.toBigIntegerExact(), problems);
  }

  private Optional<?> whole(Scalar scalar, BigInteger number, Problems problems) {
    if (number.bitLength() >= (isInt() ? Integer.SIZE : Long.SIZE)) {
      return problem(scalar, scalar.text() + " is too large", problems);
    }
    return isInt() ? Optional.of(number.intValueExact()) : Optional.of(number.longValueExact());
  }

  private Optional<?> problem(Scalar scalar, String what, Problems problems) {
    String hint =
        plainDigits(scalar.text())
            .filter(digits -> !digits.equals(scalar.text()) || !scalar.plain())
            .map(digits -> "Write " + digits + (scalar.plain() ? "." : " without quotes."))
            .orElse("");
    problems.add(scalar.mark(), what, expected(), hint);
    return Optional.empty();
  }

  /** The same number in plain digits, as far as it is clear which number is meant. */
  private Optional<String> plainDigits(String text) {
    return text.length() > LONGEST
        ? Optional.empty()
        : number(text.strip().replace("_", ""))
            .filter(number -> !isWhole() || number.stripTrailingZeros().scale() <= 0)
            .map(number -> isWhole() ? number.setScale(0) : number)
            .map(BigDecimal::toPlainString);
  }

  private static Optional<BigDecimal> number(String text) {
    if (HEXADECIMAL.matcher(text).matches()) {
      return Optional.of(new BigDecimal(new BigInteger(text.substring(2), 16)));
    }
    String digits = THOUSANDS.matcher(text).matches() ? text.replace(",", "") : text;
    return ANY_DECIMAL.matcher(digits).matches()
        ? Optional.of(new BigDecimal(digits))
        : Optional.empty();
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    return Definitions.type(isWhole() ? "integer" : "number");
  }
}
