package longstop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import longstop.deal.Deal;
import longstop.deal.Ending;
import longstop.deal.Event;
import longstop.deal.Key;
import longstop.deal.Refers;
import org.junit.jupiter.api.Test;

/** No component that holds ids can be forgotten: each text is marked, or known to be words. */
class RefersTest {

  /** Texts that are no ids of something else. */
  private static final Set<String> WORDS =
      Set.of(
          "Act.by",
          "Act.covers",
          "Act.note",
          "AddedSale.by",
          "AgentAct.what",
          "Amendment.changes",
          "Amendment.what",
          "Approach.with",
          "Approval.authority",
          "Arbitrator.who",
          "Assignment.to",
          "AuditorAppointment.who",
          "BankClaim.currency",
          "Breach.what",
          "Claim.facts",
          "ClosingTerms.otherZones",
          "ClosingTerms.place",
          "ClosingTerms.zone",
          "Conduct.what",
          "Consent.from",
          "Consent.what",
          "Contract.what",
          "Country.code",
          "Damage.currency",
          "Damage.id",
          "Deal.about",
          "Deal.id",
          "Deal.title",
          "DealRecord.prices",
          "Delinquency.what",
          "Disposal.lot",
          "Ending.note",
          "EscrowExpense.what",
          "EscrowReceipt.what",
          "EscrowVote.what",
          "Fee.currency",
          "Figure.currency",
          "Figure.source",
          "Guarantee.what",
          "IndemnityTerms.arbitrationInstitution",
          "IndemnityTerms.arbitrationSeat",
          "Interest.holder",
          "Interest.what",
          "Judgement.by",
          "LegalProcess.what",
          "Letter.note",
          "Liability.what",
          "Limitation.tax",
          "Market.outstanding",
          "Market.outstandingAsOf",
          "Market.weeklyVolumes",
          "Matter.what",
          "Notice.what",
          "Occurrence.what",
          "Offer.from",
          "OptionGrant.to",
          "Order.what",
          "PartnershipChange.what",
          "Party.address",
          "Party.addressZone",
          "Party.aliases",
          "Party.fax",
          "Party.id",
          "Party.name",
          "PriceTerms.capitalCurrency",
          "Proceeding.what",
          "Proposal.id",
          "Proposal.lot",
          "Publication.source",
          "Recapitalization.what",
          "Reimbursement.currency",
          "Reimbursement.what",
          "Request.what",
          "Right.holder",
          "WarrantyClaim.what");

  @Test
  void everyTextIsMarkedOrKnownToBeWords() {
    List<String> unmarked = new ArrayList<>();
    Set<Class<?>> seen = new TreeSet<>((a, b) -> a.getName().compareTo(b.getName()));
    collect(Deal.class, seen, unmarked);
    assertThat(unmarked).containsExactlyInAnyOrderElementsOf(WORDS);
  }

  private static void collect(Type type, Set<Class<?>> seen, List<String> unmarked) {
    if (type instanceof ParameterizedType generic) {
      Arrays.stream(generic.getActualTypeArguments()).forEach(t -> collect(t, seen, unmarked));
    }
    if (!(type instanceof Class<?> record && record.isRecord() && seen.add(record))) {
      return;
    }
    for (RecordComponent component : record.getRecordComponents()) {
      boolean marked = component.isAnnotationPresent(Refers.class);
      boolean ownId =
          (Event.class.isAssignableFrom(record) || record == Ending.class)
              && component.isAnnotationPresent(Key.class);
      if (!marked && !ownId && holdsText(component.getGenericType()) && !keyedByOwnIds(component)) {
        unmarked.add(record.getSimpleName() + "." + component.getName());
      }
      collect(component.getGenericType(), seen, unmarked);
    }
  }

  /** Whether it is a text or a collection of texts, or a map by text. */
  private static boolean holdsText(Type type) {
    return type == String.class
        || (type instanceof ParameterizedType generic
            && Arrays.asList(generic.getActualTypeArguments()).contains(String.class));
  }

  /**
   * Whether it is a map whose values take its keys as their own, so that these are marked there.
   */
  private static boolean keyedByOwnIds(RecordComponent component) {
    return component.getType() == Map.class
        && ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[1]
            instanceof Class<?> value
        && value.isRecord()
        && Arrays.stream(value.getRecordComponents())
            .anyMatch(part -> part.isAnnotationPresent(Key.class));
  }
}
