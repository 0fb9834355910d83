package longstop.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longstop.deal.Refers.To;

/**
 * A claim for indemnification (SPA VIII). Its notice to the Agent, and its certificate to the
 * Escrow Agent, are notices of the record.
 *
 * @param id the id under which the deal file records it
 * @param on the day on which it was made
 * @param breach id of the clause that is said to be broken
 * @param broken the day on which it was broken, where that matters: for a covenant, whether it was
 *     before the Closing (SPA 8.1)
 * @param claimant party id of the one who suffered the Damages, if a party of the deal did
 * @param groupMember whether somebody else who suffered them is a Parent Group Member (SPA 8.2)
 * @param against sellers who broke it, where each answers for himself or for his own intent
 * @param intentional whether it is due to an intentional or fraudulent act or omission (SPA 8.4)
 * @param facts the facts on which the claim is based, as the notice describes them
 * @param amount amount that the notice claims, in USD
 * @param notice id of the notice to the Agent (SPA 8.9(a))
 * @param certificate id of the notice that brings its certificate to the Escrow Agent (ESC 4(d))
 * @param eventNotices ids of other notices to the Agent of it, or of the event behind it (SPA 8.7)
 * @param damages the Damages, item by item
 * @param thirdParty whether somebody else asserts a claim that the Damages relate to (SPA 8.7)
 * @param knownSince the day on which Parent came to know of it (SPA 8.7)
 * @param prejudiced whether late notice materially prejudiced the defence (SPA 8.7)
 * @param actualNotice whether the Agent and the sellers knew of it all the same (SPA 8.7)
 */
public record Claim(
    @Key String id,
    @Doc("The day on which it was made.") LocalDate on,
    @Doc("Id of the clause that is said to be broken.") @Refers(To.CLAUSE) String breach,
    @Doc(
            value = "The day on which it was broken; for a covenant, whether before the Closing.",
            clause = "SPA 8.1")
        Optional<LocalDate> broken,
    @Doc("Party id of the one who suffered the Damages, if a party of the deal did.")
        @Refers(To.PARTY)
        Optional<String> claimant,
    @Doc(
            value = "Whether somebody else who suffered them is a Parent Group Member.",
            clause = "SPA 8.2")
        Answer groupMember,
    @Doc("Sellers who broke it, where each answers for himself or for his own intent.")
        @Refers(To.SELLER)
        List<String> against,
    @Doc(
            value = "Whether it is due to an intentional or fraudulent act or omission.",
            clause = "SPA 8.4")
        Answer intentional,
    @Doc("The facts on which the claim is based, as the notice describes them.")
        Optional<String> facts,
    @Doc("Amount that the notice claims, in USD.") Optional<BigDecimal> amount,
    @Doc(value = "Id of the notice to the Agent.", clause = "SPA 8.9(a)") @Refers(To.NOTICE)
        Optional<String> notice,
    @Doc(
            value = "Id of the notice that brings its certificate to the Escrow Agent.",
            clause = "ESC 4(d)")
        @Refers(To.NOTICE)
        Optional<String> certificate,
    @Doc(
            value = "Ids of other notices to the Agent of it, or of the event behind it.",
            clause = "SPA 8.7")
        @Refers(To.NOTICE)
        List<String> eventNotices,
    @Doc("The Damages, item by item.") Map<String, Damage> damages,
    @Doc(
            value = "Whether somebody else asserts a claim that the Damages relate to.",
            clause = "SPA 8.7")
        Answer thirdParty,
    @Doc(value = "The day on which Parent came to know of it.", clause = "SPA 8.7")
        Optional<LocalDate> knownSince,
    @Doc(value = "Whether late notice materially prejudiced the defence.", clause = "SPA 8.7")
        Answer prejudiced,
    @Doc(value = "Whether the Agent and the sellers knew of it all the same.", clause = "SPA 8.7")
        Answer actualNotice)
    implements Event {

  /** Whether a seller suffered the Damages. */
  public boolean bySeller(Roles roles) {
    return claimant.filter(roles::seller).isPresent();
  }

  /** The same, with the Damages that are known on a day, inclusive. */
  public Claim through(LocalDate last) {
    Map<String, Damage> known = new LinkedHashMap<>(damages);
    known.values().removeIf(damage -> damage.on().isAfter(last));
    return new Claim(
        id,
        on,
        breach,
        broken,
        claimant,
        groupMember,
        against,
        intentional,
        facts,
        amount,
        notice,
        certificate,
        eventNotices,
        known,
        thirdParty,
        knownSince,
        prejudiced,
        actualNotice);
  }
}
