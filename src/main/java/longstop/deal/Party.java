package longstop.deal;

import java.util.List;
import java.util.Optional;

/**
 * Somebody whom the agreements name.
 *
 * @param id the id that all references use
 * @param name the name as the documents print it most often
 * @param aliases other spellings in the documents, to be confirmed by a person
 * @param kind natural person, company, partnership and so on
 * @param country where the party is organised or, for a natural person, resident
 * @param address the address of the documents, in one line
 * @param addressCountry the country of that address, to which notices go
 * @param addressZone the time zone of that address, as in Europe/Berlin
 * @param fax the fax number of the documents
 * @param married whether a natural person is married (SPA 5.8); unknown unless stated
 */
public record Party(
    @Key String id,
    @Doc("Name as the documents print it most often.") String name,
    @Doc("Other spellings in the documents, to be confirmed by a person.") List<String> aliases,
    @Doc("Natural person, company, partnership and so on.") PartyKind kind,
    @Doc("Country of organisation or, for a natural person, of residence: its ISO 3166 code.")
        Optional<Country> country,
    @Doc("Address of the documents, in one line.") Optional<String> address,
    @Doc(
            "Country of that address, to which notices go: its ISO 3166 code. Of a natural person it"
                + " is that of residence, unless it is given.")
        Optional<Country> addressCountry,
    @Doc("Time zone of that address, as in Europe/Berlin.") Optional<String> addressZone,
    @Doc("Fax number of the documents.") Optional<String> fax,
    @Doc(value = "Whether a natural person is married.", clause = "SPA 5.8") Answer married) {

  /** The country from and to which the mail of the party goes, if it is known. */
  public Optional<Country> mailed() {
    return individual() ? addressCountry.or(() -> country) : addressCountry;
  }

  /** Whether the party is a natural person. */
  public boolean individual() {
    return kind == PartyKind.INDIVIDUAL;
  }
}
