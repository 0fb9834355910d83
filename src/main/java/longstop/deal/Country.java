package longstop.deal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A country, as where a natural person is resident and everybody else organised.
 *
 * @param code two capital letters, of ISO 3166
 */
public record Country(String code) {

  private static final Set<String> CODES = Set.of(Locale.getISOCountries());

  /** The United States with its territories and possessions, which count as one (Rule 902(p)). */
  private static final Set<String> UNITED_STATES = Set.of("US", "AS", "GU", "MP", "PR", "UM", "VI");

  /**
   * Refuses what is no country.
   *
   * @throws IllegalArgumentException if no country has this code
   */
  public Country {
    if (!CODES.contains(code)) {
      throw new IllegalArgumentException("no country has the code " + code);
    }
  }

  /** The country with a code, if there is one. */
  public static Optional<Country> of(String code) {
    return Optional.of(code).filter(CODES::contains).map(Country::new);
  }

  /** The country with an English name, if there is one. */
  public static Optional<Country> named(String name) {
    return Arrays.stream(Locale.getISOCountries())
        .map(Country::new)
        .filter(country -> country.words().equalsIgnoreCase(name))
        .findFirst();
  }

  /** Whether it is the United States, as Regulation S means it (SPA IIA(d)(i)). */
  public boolean unitedStates() {
    return UNITED_STATES.contains(code);
  }

  /** Its English name. */
  public String words() {
    return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
  }
}
