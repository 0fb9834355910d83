package longstop.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import longstop.deal.Doc;
import longstop.deal.Key;

/**
 * A version of Rule 144.
 *
 * @param id the year in which it came into force
 * @param from first day in force
 * @param to first day no longer in force
 * @param reference where it was published
 * @param holding holding period of restricted securities
 * @param holdingIfReporting the same where the issuer has reported long enough, if that differs
 * @param freeAfter holding period after which somebody who is no affiliate sells freely
 * @param freeParagraph the paragraph that says so
 * @param notAffiliateFor how long he must not have been an affiliate
 * @param reportingFor how long the issuer must have been reporting
 * @param reportsFor for how long before the sale all reports must have been filed
 * @param onePersonPercent part of a company or partnership from which on it counts as one person
 *     with its owner, in percent, inclusive
 * @param volume the limit of volume
 * @param mannerOf whom the manner of sale binds
 * @param notice the notice of the sale
 */
public record Rule144(
    @Key String id,
    @Doc("First day in force.") LocalDate from,
    @Doc("First day no longer in force.") Optional<LocalDate> to,
    @Doc("Where it was published.") String reference,
    @Doc("Holding period of restricted securities.") Length holding,
    @Doc("The same where the issuer has reported long enough, if that differs.")
        Optional<Length> holdingIfReporting,
    @Doc("Holding period after which somebody who is no affiliate sells freely.") Length freeAfter,
    @Doc("The paragraph that says so.") String freeParagraph,
    @Doc("How long he must not have been an affiliate.") Length notAffiliateFor,
    @Doc("How long the issuer must have been reporting.") Length reportingFor,
    @Doc("For how long before the sale all reports must have been filed.") Length reportsFor,
    @Doc("Part of a partnership from which on it is one person with its owner, in percent.")
        BigDecimal onePersonPercent,
    @Doc("The limit of volume.") Volume volume,
    @Doc("Whom the manner of sale binds.") Bound mannerOf,
    @Doc("The notice of the sale.") Notice notice)
    implements Version {

  /**
   * The limit of volume: the greater of a percentage of what is outstanding and the average weekly
   * trading.
   *
   * @param of whom it binds
   * @param percent of the shares outstanding
   * @param weeks over how many calendar weeks trading is averaged
   * @param within over what time sales are added up
   */
  public record Volume(
      @Doc("Whom it binds.") Bound of,
      @Doc("Of the shares outstanding.") BigDecimal percent,
      @Doc("Over how many calendar weeks trading is averaged.") int weeks,
      @Doc("Over what time sales are added up.") Length within) {}

  /**
   * The notice on Form 144, needed above either threshold.
   *
   * @param of whom it binds
   * @param shares number of shares that need no notice
   * @param amount aggregate price in USD that needs no notice
   * @param within over what time sales are added up, and how long a notice serves
   */
  public record Notice(
      @Doc("Whom it binds.") Bound of,
      @Doc("Number of shares that need no notice.") BigDecimal shares,
      @Doc("Aggregate price in USD that needs no notice.") BigDecimal amount,
      @Doc("Over what time sales are added up, and how long a notice serves.") Length within) {}
}
