package longstop.deal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import longstop.deal.Refers.To;

/**
 * Who is what under the agreements. Values are ids of {@link Deal#parties()}.
 *
 * @param parent the buyer whose shares are the price
 * @param acquisitionSub the subsidiary that buys
 * @param company the company that is bought
 * @param holders those who hold quotas and sell them (Schedule 1.1): the set for price and escrow
 * @param partnership the holder that is a partnership of employees, if there is one
 * @param partners the partners of that partnership, who sign as sellers too: with the individual
 *     holders, the set for covenants and personal representations
 * @param agent agent and attorney-in-fact of the sellers
 * @param escrowAgent holder of the escrow
 * @param exchangeAgent the exchange agent that the agreement names
 * @param employees those who sign employment agreements with the Company
 * @param assetLiabilityExcluded sellers who do not answer for the liability of a taker of assets
 * @param parentCounsel counsel whose opinion Parent delivers
 * @param subCounsel counsel whose opinion is delivered for the acquisition subsidiary
 * @param companyCounsel counsel whose opinion the sellers deliver
 * @param accountants accountants who give the pooling opinion
 * @param guaranteeBank the bank that holds the sellers' guarantees
 */
public record Roles(
    @Doc("The buyer whose shares are the price.") @Refers(To.PARTY) String parent,
    @Doc("The subsidiary that buys.") @Refers(To.PARTY) String acquisitionSub,
    @Doc("The company that is bought.") @Refers(To.PARTY) String company,
    @Doc(value = "Holders of quotas, who sell them.", clause = "SPA 1.1") @Refers(To.PARTY)
        List<String> holders,
    @Doc(value = "The holder that is a partnership, if any.", clause = "SPA 1.2(a)")
        @Refers(To.HOLDER)
        Optional<String> partnership,
    @Doc(value = "Partners of that partnership.", clause = "SPA 1.2(a)") @Refers(To.PARTY)
        List<String> partners,
    @Doc(value = "Agent of the sellers.", clause = "SPA 9.1(a)") @Refers(To.PARTY) String agent,
    @Doc(value = "Holder of the escrow.", clause = "SPA 8.8(a)") @Refers(To.PARTY)
        String escrowAgent,
    @Doc(value = "Exchange agent that the agreement names.", clause = "SPA 1.5(a)")
        @Refers(To.PARTY)
        String exchangeAgent,
    @Doc(value = "Those who sign employment agreements.", clause = "SPA 5.7") @Refers(To.PARTY)
        List<String> employees,
    @Doc(value = "Sellers who do not answer under section 419.", clause = "SPA IIA(b)")
        @Refers(To.SELLER)
        List<String> assetLiabilityExcluded,
    @Doc(value = "Counsel whose opinion Parent delivers.", clause = "SPA 1.6(a)(iv)")
        @Refers(To.PARTY)
        String parentCounsel,
    @Doc(value = "Counsel giving the opinion on Acquisition Sub.", clause = "SPA 1.6(a)(iv)")
        @Refers(To.PARTY)
        String subCounsel,
    @Doc(value = "Counsel whose opinion the sellers deliver.", clause = "SPA 1.6(b)(iv)")
        @Refers(To.PARTY)
        String companyCounsel,
    @Doc(value = "Accountants who give the pooling opinion.", clause = "SPA 6.2(e)")
        @Refers(To.PARTY)
        String accountants,
    @Doc(value = "Bank that holds the sellers' guarantees.", clause = "SPA 5.10") @Refers(To.PARTY)
        Optional<String> guaranteeBank) {

  /** Stands for all sellers together where the record names who signed, paid or was asked. */
  public static final String SELLERS = "sellers";

  /** Everybody who signs as a seller: holders, then partners, each once, in the file's order. */
  public List<String> sellers() {
    return Stream.concat(holders.stream(), partners.stream()).distinct().toList();
  }

  /** Whether the id is that of the buying side: Parent or its acquisition subsidiary. */
  public boolean buying(String id) {
    return id.equals(parent) || id.equals(acquisitionSub);
  }

  /** Whether the id is that of the Company, of a seller, or of all sellers together. */
  public boolean selling(String id) {
    return id.equals(company) || seller(id);
  }

  /** In whose name the escrow holds the shares of a seller: a partner's in his partnership's. */
  public String holderFor(String seller) {
    return partners.contains(seller) ? partnership.orElse(seller) : seller;
  }

  /** Whether the id is that of a seller, or of all sellers together. */
  public boolean seller(String id) {
    return id.equals(SELLERS) || sellers().contains(id);
  }
}
