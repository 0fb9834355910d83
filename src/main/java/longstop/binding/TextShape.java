package longstop.binding;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import longstop.located.Node;
import longstop.located.Node.Scalar;
import longstop.located.PlainText;
import longstop.located.Problems;
import longstop.located.Quoted;

/** A text. Bare words that YAML may read as something else must stand in quotes. */
record TextShape() implements Shape {

  @Override
  public String expected() {
    return "a text";
  }

  @Override
  public Optional<?> readPresent(Node node, Label key, Problems problems) {
    if (!(node instanceof Scalar scalar)) {
      return mismatch(node, problems);
    }
    String text = scalar.text();
    if (text.isBlank()) {
      problems.add(scalar.mark(), "the text is empty", expected(), "Write it, or remove the line.");
      return Optional.empty();
    }
    if (scalar.plain() && PlainText.isAmbiguous(text)) {
      problems.add(
          scalar.mark(),
          "YAML may read " + text + " as something other than a text",
          expected(),
          "Write it in quotes: " + Quoted.of(text) + ".");
      return Optional.empty();
    }
    return Optional.of(text);
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    return Definitions.type("string").put("pattern", "\\S");
  }
}
