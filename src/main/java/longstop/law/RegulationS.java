package longstop.law;

import java.time.LocalDate;
import java.util.Optional;
import longstop.deal.Answer;
import longstop.deal.Doc;
import longstop.deal.Key;

/**
 * A version of Regulation S, as far as it concerns common stock of an issuer of the United States.
 *
 * @param id the year in which it came into force
 * @param from first day in force
 * @param to first day no longer in force
 * @param reference where it was published
 * @param period what it calls the time after an offering in which the securities must stay abroad
 * @param reporting the category of an issuer who reports to the SEC
 * @param other the category of any other issuer
 * @param lettering where in Rule 902 its terms stand
 */
public record RegulationS(
    @Key String id,
    @Doc("First day in force.") LocalDate from,
    @Doc("First day no longer in force.") Optional<LocalDate> to,
    @Doc("Where it was published.") String reference,
    @Doc("What it calls the time in which the securities must stay abroad.") String period,
    @Doc("Category of an issuer who reports to the SEC.") Category reporting,
    @Doc("Category of any other issuer.") Category other,
    @Doc("Where in Rule 902 its terms stand.") Lettering lettering)
    implements Version {

  /**
   * A category of offerings.
   *
   * @param number its number
   * @param paragraph its paragraph
   * @param length length of the restricted period, from the Closing
   * @param restricted whether the securities are restricted securities under Rule 144(a)(3)
   * @param certified whether buyers must certify who they are and agree to resell lawfully, and
   *     legends and stop transfers are asked for
   */
  public record Category(
      @Doc("Its number.") int number,
      @Doc("Its paragraph.") String paragraph,
      @Doc("Length of the restricted period, from the Closing.") Length length,
      @Doc("Whether the securities are restricted securities.") Answer restricted,
      @Doc("Whether buyers must certify, and legends and stop transfers are asked for.")
          Answer certified) {

    /** As people cite it. */
    public String words() {
      return "Category " + number + ", Rule " + paragraph;
    }
  }

  /**
   * Where in Rule 902 a term stands in this version.
   *
   * @param usPerson "U.S. person"
   * @param offshoreTransaction "offshore transaction"
   * @param directedSellingEfforts "directed selling efforts"
   * @param offeringRestrictions "offering restrictions"
   * @param reportingIssuer "reporting issuer"
   * @param period the restricted, or distribution compliance, period
   * @param distributor "distributor"
   */
  public record Lettering(
      @Doc("U.S. person.") String usPerson,
      @Doc("Offshore transaction.") String offshoreTransaction,
      @Doc("Directed selling efforts.") String directedSellingEfforts,
      @Doc("Offering restrictions.") String offeringRestrictions,
      @Doc("Reporting issuer.") String reportingIssuer,
      @Doc("Restricted, or distribution compliance, period.") String period,
      @Doc("Distributor.") String distributor) {}
}
