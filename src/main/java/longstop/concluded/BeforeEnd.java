package longstop.concluded;

import java.util.ArrayList;
import java.util.List;
import longstop.calendar.DerivedDate;
import longstop.finding.Judged;

/**
 * What a clause came to before the agreement was terminated (SPA 10.2(i)). One that survives can be
 * broken later, or in doubt, which is left out here.
 *
 * @param upshot what its grounds come to by the day of the termination, inclusive
 */
public record BeforeEnd(Upshot upshot) {

  /**
   * What a clause came to.
   *
   * @param grounds its grounds, as of today
   * @param standings what it says must be so; its grounds hold how each of them stands today
   */
  public static BeforeEnd of(
      Asked asked,
      List<Judged> grounds,
      List<Standing> standings,
      AgreementEnd end,
      Closing closing) {
    List<Judged> before = new ArrayList<>(grounds);
    for (Standing standing : standings) {
      before.remove(Ground.soFar(asked, standing, closing).judged());
      before.add(
          Ground.soFar(asked, standing.until(DerivedDate.of(end.day().orElseThrow())), closing)
              .judged());
    }
    before.add(end.before(asked));
    return new BeforeEnd(Upshot.of(asked, before));
  }
}
