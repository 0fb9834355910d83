package longstop.question;

import java.util.List;
import longstop.calendar.DerivedDate;

/**
 * The first day, from that of the proposal on, on which no gate refuses.
 *
 * @param byDefault under the default readings, inclusive
 * @param underEvery under every reading, inclusive
 * @param binding ids of the clauses that bind until then under the default readings; none if none
 *     does
 */
public record Earliest(DerivedDate byDefault, DerivedDate underEvery, List<String> binding) {}
