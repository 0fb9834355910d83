package longstop.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import longstop.concluded.Duty;
import longstop.concluded.Recurring;
import longstop.register.Clause;
import longstop.register.Heard;
import longstop.register.Register;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.junit.jupiter.api.Test;

/** The register says of every clause what its rules look for, and of no other. */
class HeardTest {

  private static final Pattern ID = Pattern.compile("(?:clause|under) == \"([^\"]+)\"");

  /** The types by whose clause a rule looks for something. */
  private static final Map<String, Heard> LISTENERS =
      Map.of(
          "Deed", Heard.ACTS,
          "Request", Heard.REQUESTS,
          "Requested", Heard.REQUESTS,
          "Occurrence", Heard.OCCURRENCES,
          "Reimbursement", Heard.REIMBURSEMENTS);

  /** What is looked for under the clause of which something is derived. */
  private static final Map<Class<?>, Heard> ASKERS =
      Map.of(Duty.class, Heard.ACTS, Recurring.class, Heard.PERIODS);

  @Test
  void isWhatTheRulesLookFor() {
    assertThat(heardByRegister()).containsExactlyInAnyOrderElementsOf(heardByRules());
  }

  private static Set<String> heardByRegister() {
    return Register.standard().clauses().values().stream()
        .flatMap(clause -> clause.hears().stream().map(heard -> line(clause, heard)))
        .collect(Collectors.toSet());
  }

  private static String line(Clause clause, Heard heard) {
    return clause.id() + " " + heard;
  }

  private static Set<String> heardByRules() {
    Set<String> heard = new TreeSet<>();
    for (RuleFile file : RuleFile.all()) {
      for (RuleDescr rule : file.rules()) {
        Class<?> derived = file.classOf(RuleFile.consequence(rule).get(0));
        for (PatternDescr pattern : patterns(rule)) {
          String type = pattern.getObjectType();
          Heard what = type.equals("Asked") ? ASKERS.get(derived) : LISTENERS.get(type);
          ids(pattern).filter(id -> what != null).forEach(id -> heard.add(id + " " + what));
        }
      }
    }
    return heard;
  }

  private static Collection<PatternDescr> patterns(RuleDescr rule) {
    return RuleFile.parts(rule.getLhs()).stream()
        .filter(PatternDescr.class::isInstance)
        .map(PatternDescr.class::cast)
        .toList();
  }

  private static Stream<String> ids(PatternDescr pattern) {
    return pattern.getConstraint().getDescrs().stream()
        .map(BaseDescr::toString)
        .flatMap(text -> ID.matcher(text).results())
        .map(result -> result.group(1));
  }
}
