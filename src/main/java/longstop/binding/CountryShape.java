package longstop.binding;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import longstop.deal.Country;
import longstop.located.Node;
import longstop.located.Problems;
import longstop.located.Quoted;

/** A country, by its two-letter code. */
record CountryShape() implements Shape {

  @Override
  public String expected() {
    return "a country by its two-letter ISO 3166 code, such as DE";
  }

  @Override
  public Optional<?> readPresent(Node node, Label key, Problems problems) {
    Optional<String> text =
        new TextShape().readPresent(node, key, problems).map(String.class::cast);
    Optional<Country> country = text.flatMap(Country::of);
    if (text.isPresent() && country.isEmpty()) {
      problems.add(
          node.mark(), Quoted.of(text.get()) + " is no such code", expected(), hint(text.get()));
    }
    return country;
  }

  /** The code of a country that is written by its name, with or without article and state. */
  private static String hint(String text) {
    return Country.named(text.replaceFirst("^[Tt]he ", "").replaceFirst(" *\\(.*", ""))
        .map(country -> "Write " + country.code() + ".")
        .orElse("");
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    return Definitions.type("string").put("pattern", "^[A-Z]{2}$");
  }
}
