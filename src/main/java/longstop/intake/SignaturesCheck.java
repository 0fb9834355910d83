package longstop.intake;

import java.util.List;
import java.util.Locale;
import longstop.deal.Capacity;
import longstop.deal.Deal;
import longstop.intake.Walk.Visit;

/** The Agent signs for all sellers at once (SPA 9.1(a)), which is how the record says so. */
final class SignaturesCheck {

  private static final String SELLERS = "sellers";
  private static final String AGENT = Capacity.AGENT.name().toLowerCase(Locale.ROOT);

  private final Examined examined;

  private SignaturesCheck(Examined examined) {
    this.examined = examined;
  }

  static void check(Examined examined) {
    new Walk(new SignaturesCheck(examined)::visit).over(Deal.class, examined.positions().root());
  }

  private void visit(Visit visit) {
    List<String> steps = visit.path().steps();
    String signatory = steps.get(steps.size() - 1);
    if (visit.type() == Capacity.class
        && visit.underKey()
        && visit.text().equals(AGENT)
        && !signatory.equals(SELLERS)) {
      examined.atKey(
          visit.path(),
          "the Agent signs as agent for all sellers together, not for " + signatory,
          SELLERS + ": " + AGENT,
          "Whoever is the Agent on that day signs in this way.");
    }
  }
}
