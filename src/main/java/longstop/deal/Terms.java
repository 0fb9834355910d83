package longstop.deal;

import java.time.LocalDate;

/**
 * Every number and date of the agreements, grouped as they are. None of them stands in a rule or in
 * code.
 *
 * @param signed date of the stock purchase agreement (SPA preamble)
 * @param price shares, percentages, quotas and escrow (SPA 1.1 to 1.3)
 * @param closing day, hour and deliveries of the Closing (SPA 1.4 to 1.6)
 * @param representations numbers of the representations (SPA II to III)
 * @param covenants numbers of the covenants (SPA V)
 * @param transfer numbers of the restrictions on transfer (SPA 7.1)
 * @param indemnity survival, basket and the clocks of a claim (SPA VIII)
 * @param agency change of the sellers' Agent (SPA 9.1)
 * @param termination outside date and cure (SPA 10.1)
 * @param notices when a notice counts as received (SPA 11.1)
 * @param escrow numbers of the escrow agreement (ESC 1 to 13)
 */
public record Terms(
    @Doc(value = "Date of the stock purchase agreement.", clause = "SPA preamble") LocalDate signed,
    @Doc(value = "Shares, percentages, quotas and escrow.", clause = "SPA 1.1 to 1.3")
        PriceTerms price,
    @Doc(value = "Day, hour and deliveries of the Closing.", clause = "SPA 1.4 to 1.6")
        ClosingTerms closing,
    @Doc(value = "Numbers of the representations.", clause = "SPA II to III")
        RepresentationTerms representations,
    @Doc(value = "Numbers of the covenants.", clause = "SPA V") CovenantTerms covenants,
    @Doc(value = "Numbers of the restrictions on transfer.", clause = "SPA 7.1")
        TransferTerms transfer,
    @Doc(value = "Survival, basket and the clocks of a claim.", clause = "SPA VIII")
        IndemnityTerms indemnity,
    @Doc(value = "Change of the sellers' Agent.", clause = "SPA 9.1") AgencyTerms agency,
    @Doc(value = "Outside date and cure.", clause = "SPA 10.1") TerminationTerms termination,
    @Doc(value = "When a notice counts as received.", clause = "SPA 11.1") NoticeTerms notices,
    @Doc(value = "Numbers of the escrow agreement.", clause = "ESC 1 to 13") EscrowTerms escrow) {}
