package longstop.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import longstop.deal.Refers.To;

/**
 * The record: dated facts, by kind. Maps are keyed by an id of the keeper's choice unless said
 * otherwise; an id is unique over the whole record.
 *
 * @param completeThrough the keeper's word that everything up to this day, inclusive, is in the
 *     record
 * @param complete the same word for single clauses, by clause id
 * @param closing the Closing, once it has happened (SPA 1.4)
 * @param acts what was done under a clause that is asked once, by clause id
 * @param actsByParty what was done under a clause that is asked of several, by clause id and then
 *     party id
 * @param actsByPeriod what was done under a clause that asks for it month by month or year by year,
 *     by clause id and then the last day of the period
 * @param partnershipResolutions whether the stockholders of the Company ever adopted a resolution
 *     in which the partnership took part (SPA 6.2(l))
 * @param quotaDeliveries quotas assigned, by holder (SPA 1.1)
 * @param taxForms tax forms delivered, by holder (SPA 1.5(b))
 * @param exchangeAgent the exchange agent whom Parent designated (SPA 1.5(a))
 * @param prices closing sale price of Parent's stock, in USD per share, by day (SPA 1.3(c))
 * @param recapitalizations splits and the like of Parent's stock (SPA 1.3(b))
 * @param rights options and other rights to capital of the Company (SPA 6.2(k))
 * @param approvals governmental approvals (SPA 1.4)
 * @param disclosureLetter the Company Disclosure Letter (SPA II)
 * @param matters what contradicts a representation or a standing covenant (SPA II to V)
 * @param figures amounts that representations are judged by (SPA 2.7 to 2.18)
 * @param liabilities liabilities that the balance sheet does not show (SPA 2.8)
 * @param guarantees guarantees in favour of the Company (SPA 2.8)
 * @param contracts contracts that may have to be listed (SPA 2.14(a))
 * @param interests interests of insiders (SPA 2.15)
 * @param warrantyClaims warranty claims against the Company (SPA 2.27)
 * @param conduct what the Company did between signing and Closing (SPA 4.1)
 * @param occurrences events of which the other side must be told (SPA 4.1, 5.15)
 * @param approaches acts about another acquisition of the Company (SPA 4.2(a))
 * @param offers offers for the Company (SPA 4.2(b))
 * @param fees fees and expenses (SPA 5.3)
 * @param announcements disclosures of the deal (SPA 5.4)
 * @param consents consents of third parties (SPA 6.2(c))
 * @param revocations consents and approvals that were revoked (SPA 6.2(c))
 * @param employments employment agreements, by employee (SPA 5.7)
 * @param orders orders, statutes and other restraints (SPA 6.1(f))
 * @param proceedings actions and proceedings (SPA 6.2(g))
 * @param requests requests that a clause allows (SPA 5.16)
 * @param endings ends of other events
 * @param materiality weight of a breach, by clause id
 * @param waivers waivers (SPA 10.4)
 * @param amendments amendments and extensions (SPA 10.3)
 * @param breaches breaches alleged as a ground to terminate (SPA 10.1(e))
 * @param terminations terminations declared (SPA 10.1)
 * @param notices notices (SPA 11.1)
 * @param assignments assignments (SPA 11.4(c))
 * @param publications results that Parent published (SPA 5.14)
 * @param disposals shares that sellers disposed of (SPA VII)
 * @param soldTogether sellers whose sales Rule 144 adds together (SPA 7.1(a)(ii))
 * @param partnershipChanges changes of the partners' parts in the partnership (SPA 7.1(a)(ii))
 * @param addedSales sales of others that Rule 144 adds to those of a seller (SPA 7.1(a)(ii))
 * @param escrowMovements shares that left the escrow (ESC 4)
 * @param certificates certificates of shares (SPA 7.1(b))
 * @param affiliations times in which a seller is an affiliate of Parent (SPA 3.12)
 * @param registrations registration statements that cover resales (SPA 7.1(a)(ii))
 * @param delinquencies reports of Parent to the SEC that were late (SPA 7.2(b))
 * @param loans loans of sellers to the Company (SPA 5.9)
 * @param bankClaims claims of the bank under guarantees of sellers (SPA 5.10)
 * @param optionPool the reservation of shares for options (SPA 5.11)
 * @param optionGrants options granted to employees of the Company (SPA 5.11)
 * @param auditorAppointments appointments of the Company's accountants and auditors (SPA 5.12)
 * @param planRevisions changes of Operating Plans (SPA 5.13)
 * @param repayments interest on interest that sellers repaid (SPA 5.9)
 * @param market what is public about Parent's stock (SPA 7.2)
 * @param claims claims for indemnification (SPA VIII)
 * @param objections objections of the Agent (SPA 8.9(b))
 * @param arbitrators arbitrators agreed or appointed (SPA 8.9(b))
 * @param resolutions what became of claims (SPA 8.9(b))
 * @param limitations periods of limitation for taxes (SPA 8.1)
 * @param allLimitations whether every period of limitation for taxes is recorded (SPA 8.1)
 * @param escrowReceipts what the escrow received on what it holds (ESC 5)
 * @param escrowExpenses expenses in connection with the escrow (ESC 11)
 * @param escrowTaxForms tax forms given to the Escrow Agent, by seller (ESC 1(b))
 * @param legalProcesses legal process for debts of sellers (ESC 1(c))
 * @param agentChanges changes of the sellers' Agent (SPA 9.1(a))
 * @param agentActs what was done for the sellers as their Agent (SPA 9.1)
 * @param escrowVotes votes of the shares in escrow (ESC 4(b))
 * @param escrowDepartures resignations and removals of the Escrow Agent (ESC 8)
 * @param escrowSuccessors appointments of another Escrow Agent (ESC 8)
 * @param reimbursements sums that somebody asks others to make good (ESC 1(b), 12)
 * @param payments what was paid on them (ESC 1(b), 12)
 */
public record DealRecord(
    @Doc("The keeper's word that everything up to this day, inclusive, is in the record.")
        Optional<LocalDate> completeThrough,
    @Doc("The same word for single clauses, by clause id.") @Refers(To.CLAUSE)
        Map<String, LocalDate> complete,
    @Doc(value = "The Closing, once it has happened.", clause = "SPA 1.4")
        Optional<ClosingEvent> closing,
    @Doc("What was done under a clause that is asked once, by clause id.") @Refers(To.CLAUSE)
        Map<String, Act> acts,
    @Doc("What was done under a clause that is asked of several, by clause id and then party id.")
        @Refers(To.CLAUSE)
        Map<String, Map<String, Act>> actsByParty,
    @Doc(
            "What was done under a clause that asks for it month by month or year by year, by"
                + " clause id and then the last day of the period.")
        @Refers(To.CLAUSE)
        Map<String, Map<String, Act>> actsByPeriod,
    @Doc(
            value =
                "Whether the stockholders of the Company ever adopted a resolution in which the"
                    + " partnership took part.",
            clause = "SPA 6.2(l)")
        Answer partnershipResolutions,
    @Doc(value = "Quotas assigned, by holder.", clause = "SPA 1.1")
        Map<String, QuotaDelivery> quotaDeliveries,
    @Doc(value = "Tax forms delivered, by holder.", clause = "SPA 1.5(b)")
        Map<String, TaxForm> taxForms,
    @Doc(value = "The exchange agent whom Parent designated.", clause = "SPA 1.5(a)")
        Optional<Designation> exchangeAgent,
    @Doc(
            value = "Closing sale price of Parent's stock, in USD per share, by day.",
            clause = "SPA 1.3(c)")
        Map<String, BigDecimal> prices,
    @Doc(value = "Splits and the like of Parent's stock.", clause = "SPA 1.3(b)")
        Map<String, Recapitalization> recapitalizations,
    @Doc(value = "Options and other rights to capital of the Company.", clause = "SPA 6.2(k)")
        Map<String, Right> rights,
    @Doc(value = "Governmental approvals.", clause = "SPA 1.4") Map<String, Approval> approvals,
    @Doc(value = "The Company Disclosure Letter.", clause = "SPA II")
        Optional<Letter> disclosureLetter,
    @Doc(
            value = "What contradicts a representation or a standing covenant.",
            clause = "SPA II to V")
        Map<String, Matter> matters,
    @Doc(value = "Amounts that representations are judged by.", clause = "SPA 2.7 to 2.18")
        Figures figures,
    @Doc(value = "Liabilities that the balance sheet does not show.", clause = "SPA 2.8")
        Map<String, Liability> liabilities,
    @Doc(value = "Guarantees in favour of the Company.", clause = "SPA 2.8")
        Map<String, Guarantee> guarantees,
    @Doc(value = "Contracts that may have to be listed.", clause = "SPA 2.14(a)")
        Map<String, Contract> contracts,
    @Doc(value = "Interests of insiders.", clause = "SPA 2.15") Map<String, Interest> interests,
    @Doc(value = "Warranty claims against the Company.", clause = "SPA 2.27")
        Map<String, WarrantyClaim> warrantyClaims,
    @Doc(value = "What the Company did between signing and Closing.", clause = "SPA 4.1")
        Map<String, Conduct> conduct,
    @Doc(value = "Events of which the other side must be told.", clause = "SPA 4.1, 5.15")
        Map<String, Occurrence> occurrences,
    @Doc(value = "Acts about another acquisition of the Company.", clause = "SPA 4.2(a)")
        Map<String, Approach> approaches,
    @Doc(value = "Offers for the Company.", clause = "SPA 4.2(b)") Map<String, Offer> offers,
    @Doc(value = "Fees and expenses.", clause = "SPA 5.3") Map<String, Fee> fees,
    @Doc(value = "Disclosures of the deal.", clause = "SPA 5.4")
        Map<String, Announcement> announcements,
    @Doc(value = "Consents of third parties.", clause = "SPA 6.2(c)") Map<String, Consent> consents,
    @Doc(value = "Consents and approvals that were revoked.", clause = "SPA 6.2(c)")
        Map<String, Revocation> revocations,
    @Doc(value = "Employment agreements, by employee.", clause = "SPA 5.7")
        Map<String, Employment> employments,
    @Doc(value = "Orders, statutes and other restraints.", clause = "SPA 6.1(f)")
        Map<String, Order> orders,
    @Doc(value = "Actions and proceedings.", clause = "SPA 6.2(g)")
        Map<String, Proceeding> proceedings,
    @Doc(value = "Requests that a clause allows.", clause = "SPA 5.16")
        Map<String, Request> requests,
    @Doc("Ends of other events.") Map<String, Ending> endings,
    @Doc("Weight of a breach, by clause id.") @Refers(To.CLAUSE) Map<String, Judgement> materiality,
    @Doc(value = "Waivers.", clause = "SPA 10.4") Map<String, Waiver> waivers,
    @Doc(value = "Amendments and extensions.", clause = "SPA 10.3")
        Map<String, Amendment> amendments,
    @Doc(value = "Breaches alleged as a ground to terminate.", clause = "SPA 10.1(e)")
        Map<String, Breach> breaches,
    @Doc(value = "Terminations declared.", clause = "SPA 10.1")
        Map<String, Termination> terminations,
    @Doc(value = "Notices.", clause = "SPA 11.1") Map<String, Notice> notices,
    @Doc(value = "Assignments.", clause = "SPA 11.4(c)") Map<String, Assignment> assignments,
    @Doc(value = "Results that Parent published.", clause = "SPA 5.14")
        Map<String, Publication> publications,
    @Doc(value = "Shares that sellers disposed of.", clause = "SPA VII")
        Map<String, Disposal> disposals,
    @Doc(value = "Sellers whose sales Rule 144 adds together.", clause = "SPA 7.1(a)(ii)")
        Map<String, SoldTogether> soldTogether,
    @Doc(value = "Changes of the partners' parts in the partnership.", clause = "SPA 7.1(a)(ii)")
        Map<String, PartnershipChange> partnershipChanges,
    @Doc(
            value = "Sales of others that Rule 144 adds to those of a seller.",
            clause = "SPA 7.1(a)(ii)")
        Map<String, AddedSale> addedSales,
    @Doc(value = "Shares that left the escrow.", clause = "ESC 4")
        Map<String, EscrowMovement> escrowMovements,
    @Doc(value = "Certificates of shares.", clause = "SPA 7.1(b)")
        Map<String, Certificate> certificates,
    @Doc(value = "Times in which a seller is an affiliate of Parent.", clause = "SPA 3.12")
        Map<String, Affiliation> affiliations,
    @Doc(value = "Registration statements that cover resales.", clause = "SPA 7.1(a)(ii)")
        Map<String, Registration> registrations,
    @Doc(value = "Reports of Parent to the SEC that were late.", clause = "SPA 7.2(b)")
        Map<String, Delinquency> delinquencies,
    @Doc(value = "Loans of sellers to the Company.", clause = "SPA 5.9") Map<String, Loan> loans,
    @Doc(value = "Claims of the bank under guarantees of sellers.", clause = "SPA 5.10")
        Map<String, BankClaim> bankClaims,
    @Doc(value = "The reservation of shares for options.", clause = "SPA 5.11")
        Optional<OptionPool> optionPool,
    @Doc(value = "Options granted to employees of the Company.", clause = "SPA 5.11")
        Map<String, OptionGrant> optionGrants,
    @Doc(value = "Appointments of the Company's accountants and auditors.", clause = "SPA 5.12")
        Map<String, AuditorAppointment> auditorAppointments,
    @Doc(value = "Changes of Operating Plans.", clause = "SPA 5.13")
        Map<String, PlanRevision> planRevisions,
    @Doc(value = "Interest on interest that sellers repaid.", clause = "SPA 5.9")
        Map<String, Repayment> repayments,
    @Doc(value = "What is public about Parent's stock.", clause = "SPA 7.2") Market market,
    @Doc(value = "Claims for indemnification.", clause = "SPA VIII") Map<String, Claim> claims,
    @Doc(value = "Objections of the Agent.", clause = "SPA 8.9(b)")
        Map<String, Objection> objections,
    @Doc(value = "Arbitrators agreed or appointed.", clause = "SPA 8.9(b)")
        Map<String, Arbitrator> arbitrators,
    @Doc(value = "What became of claims.", clause = "SPA 8.9(b)")
        Map<String, Resolution> resolutions,
    @Doc(value = "Periods of limitation for taxes.", clause = "SPA 8.1")
        Map<String, Limitation> limitations,
    @Doc(value = "Whether every period of limitation for taxes is recorded.", clause = "SPA 8.1")
        Answer allLimitations,
    @Doc(value = "What the escrow received on what it holds.", clause = "ESC 5")
        Map<String, EscrowReceipt> escrowReceipts,
    @Doc(value = "Expenses in connection with the escrow.", clause = "ESC 11")
        Map<String, EscrowExpense> escrowExpenses,
    @Doc(value = "Tax forms given to the Escrow Agent, by seller.", clause = "ESC 1(b)")
        Map<String, TaxForm> escrowTaxForms,
    @Doc(value = "Legal process for debts of sellers.", clause = "ESC 1(c)")
        Map<String, LegalProcess> legalProcesses,
    @Doc(value = "Changes of the sellers' Agent.", clause = "SPA 9.1(a)")
        Map<String, AgentChange> agentChanges,
    @Doc(value = "What was done for the sellers as their Agent.", clause = "SPA 9.1")
        Map<String, AgentAct> agentActs,
    @Doc(value = "Votes of the shares in escrow.", clause = "ESC 4(b)")
        Map<String, EscrowVote> escrowVotes,
    @Doc(value = "Resignations and removals of the Escrow Agent.", clause = "ESC 8")
        Map<String, EscrowDeparture> escrowDepartures,
    @Doc(value = "Appointments of another Escrow Agent.", clause = "ESC 8")
        Map<String, EscrowSuccessor> escrowSuccessors,
    @Doc(value = "Sums that somebody asks others to make good.", clause = "ESC 1(b), 12")
        Map<String, Reimbursement> reimbursements,
    @Doc(value = "What was paid on them.", clause = "ESC 1(b), 12") Map<String, Payment> payments) {

  /**
   * What is known on a day: facts dated after it are left out, and no promise reaches beyond it.
   */
  public DealRecord through(LocalDate last) {
    return new DealRecord(
        completeThrough.map(day -> earlier(day, last)),
        cap(complete, last),
        closing.filter(fact -> isKnown(fact, last)),
        through(acts, last),
        nested(actsByParty, last),
        nested(actsByPeriod, last),
        partnershipResolutions,
        through(quotaDeliveries, last),
        through(taxForms, last),
        exchangeAgent.filter(fact -> isKnown(fact, last)),
        pricesThrough(last),
        through(recapitalizations, last),
        through(rights, last),
        through(approvals, last),
        disclosureLetter.filter(fact -> isKnown(fact, last)),
        through(matters, last),
        figures.through(last),
        through(liabilities, last),
        through(guarantees, last),
        through(contracts, last),
        through(interests, last),
        through(warrantyClaims, last),
        through(conduct, last),
        through(occurrences, last),
        through(approaches, last),
        through(offers, last),
        through(fees, last),
        through(announcements, last),
        through(consents, last),
        through(revocations, last),
        through(employments, last),
        through(orders, last),
        through(proceedings, last),
        through(requests, last),
        through(endings, last),
        through(materiality, last),
        through(waivers, last),
        through(amendments, last),
        through(breaches, last),
        through(terminations, last),
        through(notices, last),
        through(assignments, last),
        through(publications, last),
        through(disposals, last),
        through(soldTogether, last),
        through(partnershipChanges, last),
        through(addedSales, last),
        through(escrowMovements, last),
        through(certificates, last),
        through(affiliations, last),
        through(registrations, last),
        through(delinquencies, last),
        through(loans, last),
        through(bankClaims, last),
        optionPool.filter(fact -> isKnown(fact, last)),
        through(optionGrants, last),
        through(auditorAppointments, last),
        through(planRevisions, last),
        through(repayments, last),
        market.through(last),
        claimsThrough(last),
        through(objections, last),
        through(arbitrators, last),
        through(resolutions, last),
        through(limitations, last),
        allLimitations,
        through(escrowReceipts, last),
        through(escrowExpenses, last),
        through(escrowTaxForms, last),
        through(legalProcesses, last),
        through(agentChanges, last),
        through(agentActs, last),
        through(escrowVotes, last),
        through(escrowDepartures, last),
        successorsThrough(last),
        through(reimbursements, last),
        through(payments, last));
  }

  /** Every event, by kind in the order of this record and then in the order of the file. */
  public List<Event> events() {
    return Stream.<Map<String, ? extends Event>>of(
            recapitalizations,
            rights,
            approvals,
            matters,
            liabilities,
            guarantees,
            contracts,
            interests,
            warrantyClaims,
            conduct,
            occurrences,
            approaches,
            offers,
            fees,
            announcements,
            consents,
            revocations,
            employments,
            orders,
            proceedings,
            requests,
            waivers,
            amendments,
            breaches,
            terminations,
            notices,
            assignments,
            publications,
            disposals,
            soldTogether,
            partnershipChanges,
            addedSales,
            escrowMovements,
            certificates,
            affiliations,
            registrations,
            delinquencies,
            loans,
            bankClaims,
            optionGrants,
            auditorAppointments,
            planRevisions,
            repayments,
            claims,
            objections,
            arbitrators,
            resolutions,
            limitations,
            escrowReceipts,
            escrowExpenses,
            legalProcesses,
            agentChanges,
            agentActs,
            escrowVotes,
            escrowDepartures,
            escrowSuccessors,
            reimbursements,
            payments)
        .<Event>flatMap(events -> events.values().stream())
        .toList();
  }

  /** The closing sale price on a day, in USD per share, if one is recorded. */
  public Optional<BigDecimal> price(LocalDate day) {
    return Optional.ofNullable(prices.get(day.toString()));
  }

  /** These, and all to whom shares of a seller passed when he died, each once. */
  public List<String> withHeirs(List<String> parties) {
    return Stream.concat(
            parties.stream(),
            disposals.values().stream()
                .filter(one -> one.manner().byDeath())
                .flatMap(one -> one.to().stream()))
        .distinct()
        .toList();
  }

  private static boolean isKnown(Dated fact, LocalDate last) {
    return !fact.on().isAfter(last);
  }

  private static <T extends Dated> Map<String, T> through(Map<String, T> facts, LocalDate last) {
    return keep(facts, (id, fact) -> isKnown(fact, last));
  }

  private static Map<String, Map<String, Act>> nested(
      Map<String, Map<String, Act>> byClause, LocalDate last) {
    Map<String, Map<String, Act>> kept = new LinkedHashMap<>();
    byClause.forEach((clause, acts) -> kept.put(clause, through(acts, last)));
    return Collections.unmodifiableMap(kept);
  }

  private Map<String, Claim> claimsThrough(LocalDate last) {
    Map<String, Claim> known = new LinkedHashMap<>();
    through(claims, last).forEach((id, claim) -> known.put(id, claim.through(last)));
    return Collections.unmodifiableMap(known);
  }

  private Map<String, EscrowSuccessor> successorsThrough(LocalDate last) {
    Map<String, EscrowSuccessor> known = new LinkedHashMap<>();
    through(escrowSuccessors, last).forEach((id, one) -> known.put(id, one.through(last)));
    return Collections.unmodifiableMap(known);
  }

  private Map<String, BigDecimal> pricesThrough(LocalDate last) {
    return keep(prices, (day, price) -> day.compareTo(last.toString()) <= 0);
  }

  private static <T> Map<String, T> keep(Map<String, T> facts, BiPredicate<String, T> known) {
    Map<String, T> kept = new LinkedHashMap<>();
    facts.forEach(
        (id, fact) -> {
          if (known.test(id, fact)) {
            kept.put(id, fact);
          }
        });
    return Collections.unmodifiableMap(kept);
  }

  private static Map<String, LocalDate> cap(Map<String, LocalDate> promises, LocalDate last) {
    Map<String, LocalDate> capped = new LinkedHashMap<>();
    promises.forEach((clause, day) -> capped.put(clause, earlier(day, last)));
    return Collections.unmodifiableMap(capped);
  }

  private static LocalDate earlier(LocalDate day, LocalDate last) {
    return day.isAfter(last) ? last : day;
  }
}
