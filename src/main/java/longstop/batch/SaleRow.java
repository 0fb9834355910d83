package longstop.batch;

import java.time.LocalDate;
import java.util.Optional;
import longstop.deal.Doc;
import longstop.deal.Written;
import longstop.located.Node;

/**
 * May these shares be sold?
 *
 * @param question name of the question
 * @param deal path of the deal file, relative to the file of the row
 * @param asOf the day for which it asks; today if not given
 * @param with a change of the deal for this row alone, a merge patch
 * @param proposal what somebody wants to do with his shares, as in a deal file
 */
record SaleRow(
    @Doc("Name of the question.") Optional<String> question,
    @Doc("Path of the deal file, relative to this file.") Node deal,
    @Doc("The day for which it asks.") @Written("asOf") Optional<LocalDate> asOf,
    @Doc("A change of the deal for this row alone, a merge patch.") Optional<Node> with,
    @Doc("What somebody wants to do with his shares.") Node proposal)
    implements QuestionRow {}
