package longstop.concluded;

import java.util.List;
import longstop.deal.Registration;

/**
 * A registration statement while it is in effect.
 *
 * @param sellers whose resales it covers
 * @param span the time
 */
public record Effective(List<String> sellers, Span span) {

  /** What the record says, with its end. */
  public static Effective of(Registration registration, Span span) {
    return new Effective(registration.sellers(), span);
  }
}
