package longstop.question;

import java.util.List;
import longstop.calendar.DerivedDate;
import longstop.finding.Verdict;

/**
 * The first day, from that of the proposal on, on which no gate refuses.
 *
 * @param byDefault under the default readings, inclusive
 * @param verdict the verdict on that day, or on the earliest day it can be, under the default
 *     readings; NO if there is no such day
 * @param underEvery under every reading, inclusive
 * @param binding ids of the clauses that bind until then under the default readings; none if none
 *     does
 */
public record Earliest(
    DerivedDate byDefault, Verdict verdict, DerivedDate underEvery, List<String> binding) {}
