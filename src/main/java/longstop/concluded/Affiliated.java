package longstop.concluded;

import longstop.deal.Affiliation;
import longstop.deal.Answer;
import longstop.deal.Roles;

/**
 * A time in which a seller is an affiliate of Parent or of the Company.
 *
 * @param party the seller
 * @param span the time
 * @param byOfficeOnly whether only because he is an officer or director
 * @param ofParent whether of Parent
 */
public record Affiliated(String party, Span span, Answer byOfficeOnly, boolean ofParent) {

  /** What the record says, with its end. */
  public static Affiliated of(Affiliation affiliation, Span span, Roles roles) {
    return new Affiliated(
        affiliation.party(),
        span,
        affiliation.byOfficeOnly(),
        affiliation.of().orElse(roles.parent()).equals(roles.parent()));
  }
}
