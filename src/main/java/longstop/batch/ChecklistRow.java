package longstop.batch;

import java.time.LocalDate;
import java.util.Optional;
import longstop.deal.Doc;
import longstop.deal.Written;
import longstop.located.Node;

/**
 * Are the parties ready to close?
 *
 * @param question name of the question, or nothing
 * @param deal path of the deal file, relative to the file of the row
 * @param asOf the day for which it asks; today if not given
 * @param with a change of the deal for this row alone, a merge patch
 */
record ChecklistRow(
    @Doc("Name of the question.") Optional<String> question,
    @Doc("Path of the deal file, relative to this file.") Node deal,
    @Doc("The day for which it asks.") @Written("asOf") Optional<LocalDate> asOf,
    @Doc("A change of the deal for this row alone, a merge patch.") Optional<Node> with)
    implements QuestionRow {}
