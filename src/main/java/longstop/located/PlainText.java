package longstop.located;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * The trap of bare words: YAML reads {@code no} as false, {@code 010} as eight, {@code 12:30} as
 * 750 and {@code 1.10} as 1.1, and its versions 1.1 and 1.2 differ in it.
 */
public final class PlainText {

  /** Longer texts are no number or date that a person wrote; matching them is wasted time. */
  private static final int LIMIT = 100;

  private static final Resolver YAML_1_1 = new Resolver();

  private static final Pattern YAML_1_2_NUMBER =
      Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?|0o[0-7]+");

  private PlainText() {}

  /**
   * Whether some version of YAML reads this bare text as something other than a text: a truth
   * value, a number, a date, a time or nothing.
   */
  public static boolean isAmbiguous(String text) {
    return text.length() <= LIMIT
        && (!YAML_1_1.resolve(NodeId.scalar, text, true).equals(Tag.STR)
            || YAML_1_2_NUMBER.matcher(text).matches());
  }
}
