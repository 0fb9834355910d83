package longstop.deal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Amounts that representations with a number are judged by.
 *
 * @param netAssetValue net asset value of the Company (SPA 2.7(b))
 * @param tradeLoss trade loss of the Company, as a positive amount (SPA 2.10(c))
 * @param receivables receivables outstanding on the day of the list (SPA 2.18(b))
 * @param receivablesCollected what was collected of those listed (SPA 2.18(b))
 * @param exchangeAgentAssets assets of the exchange agent designated (SPA 1.5(a))
 */
public record Figures(
    @Doc(value = "Net asset value of the Company.", clause = "SPA 2.7(b)")
        Optional<Figure> netAssetValue,
    @Doc(value = "Trade loss of the Company, as a positive amount.", clause = "SPA 2.10(c)")
        Optional<Figure> tradeLoss,
    @Doc(value = "Receivables outstanding on the day of the list.", clause = "SPA 2.18(b)")
        Optional<Figure> receivables,
    @Doc(value = "What was collected of those listed.", clause = "SPA 2.18(b)")
        Optional<Figure> receivablesCollected,
    @Doc(value = "Assets of the exchange agent designated.", clause = "SPA 1.5(a)")
        Optional<Figure> exchangeAgentAssets) {

  /** The figures that are known on a day. */
  Figures through(LocalDate last) {
    return new Figures(
        netAssetValue.filter(figure -> !figure.on().isAfter(last)),
        tradeLoss.filter(figure -> !figure.on().isAfter(last)),
        receivables.filter(figure -> !figure.on().isAfter(last)),
        receivablesCollected.filter(figure -> !figure.on().isAfter(last)),
        exchangeAgentAssets.filter(figure -> !figure.on().isAfter(last)));
  }
}
