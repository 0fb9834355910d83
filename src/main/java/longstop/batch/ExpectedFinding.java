package longstop.batch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import longstop.deal.Doc;
import longstop.located.Node;

/**
 * What a finding must say. What is not mentioned may be anything.
 *
 * @param status the status
 * @param owner who must act, in words
 * @param says part of the sentence
 * @param because part of one of the reasons, or a list of such
 * @param needs part of one of the needs, or a list of such
 * @param clears part of one of the ways to clear it, or a list of such
 * @param due last good day, inclusive
 * @param turnsOn readings that it turns on, among others; an empty list: none at all
 */
record ExpectedFinding(
    @Doc("The status.") Optional<Node> status,
    @Doc("Who must act, in words.") Optional<String> owner,
    @Doc("Part of the sentence.") Optional<String> says,
    @Doc("Part of one of the reasons, or a list of such.") Optional<Node> because,
    @Doc("Part of one of the needs, or a list of such.") Optional<Node> needs,
    @Doc("Part of one of the ways to clear it, or a list of such.") Optional<Node> clears,
    @Doc("Last good day, inclusive.") Optional<LocalDate> due,
    @Doc("Readings that it turns on; an empty list: none.") Optional<List<String>> turnsOn) {}
