package longstop.question;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import longstop.calendar.DerivedDate;
import longstop.finding.Finding;
import longstop.finding.Verdict;

/**
 * The first day, from that of the proposal on, on which no gate refuses.
 *
 * @param byDefault under the default readings, inclusive
 * @param verdict the verdict on that day, or on the earliest day it can be, under the default
 *     readings; NO if there is no such day
 * @param underEvery under every reading, inclusive
 * @param binding the clauses that bind until then under the default readings, by id, each with
 *     those that bind behind it: for a gate that other clauses come to, the conditions; none if
 *     none does
 */
public record Earliest(
    DerivedDate byDefault,
    Verdict verdict,
    DerivedDate underEvery,
    Map<String, List<String>> binding) {

  /** Keeps the clauses in their order and from being changed. */
  public Earliest {
    binding = Collections.unmodifiableMap(new LinkedHashMap<>(binding));
  }

  /** The clauses that bind, such as {@code SPA 5.14, Section 5 by Rule 144(d)}; empty if none. */
  public String bindingWords() {
    return binding.entrySet().stream()
        .map(clause -> Finding.named(clause.getKey(), clause.getValue()))
        .collect(Collectors.joining(", "));
  }
}
