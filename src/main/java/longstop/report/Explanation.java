package longstop.report;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import longstop.finding.Status;
import longstop.question.Answered;
import longstop.question.Reply;
import longstop.question.TurnsOn;
import longstop.register.Clause;
import longstop.register.ReadingEntry;
import longstop.register.Register;
import longstop.register.RuleIndex;

/**
 * Why a clause says what it says of a deal.
 *
 * @param reply the answer it is part of
 * @param clause the clause
 * @param findings what the clause says, of everybody or of the one asked about
 * @param rules the rules that decide the clause
 * @param register the register, for the readings
 */
public record Explanation(
    Reply reply,
    Clause clause,
    List<Answered> findings,
    List<RuleIndex.Rule> rules,
    Register register) {

  /** Why a clause says what it says, of one subject if one is named. */
  public static Explanation of(
      Reply reply, Clause clause, Optional<String> subject, RuleIndex index, Register register) {
    return new Explanation(
        reply,
        clause,
        reply.findings().stream()
            .filter(answered -> answered.finding().clause().equals(clause.id()))
            .filter(
                answered -> subject.filter(s -> !s.equals(answered.finding().subject())).isEmpty())
            .toList(),
        index.of(clause),
        register);
  }

  /** The readings of its own text, and those that change what it says here. */
  List<ReadingEntry> readings() {
    TreeSet<String> ids = new TreeSet<>(clause.readings());
    findings.forEach(
        answered ->
            answered
                .turnsOn()
                .forEach(other -> ids.addAll(List.of(other.reading().split("\\+", -1)))));
    return ids.stream().map(register.readings()::get).toList();
  }

  /** The option of a reading that the deal has settled, or else the default. */
  String chosen(ReadingEntry reading) {
    return reply.deal().readings().getOrDefault(reading.id(), reading.standard());
  }

  /** Whether the reading changes anything that is said here. */
  boolean turns(ReadingEntry reading) {
    return findings.stream()
        .flatMap(answered -> answered.turnsOn().stream())
        .anyMatch(other -> List.of(other.reading().split("\\+", -1)).contains(reading.id()));
  }

  /** What an option makes of a finding: its own status where the option changes nothing. */
  static Status status(Answered answered, ReadingEntry reading, String option) {
    return answered.turnsOn().stream()
        .filter(other -> other.reading().equals(reading.id()) && other.option().equals(option))
        .map(TurnsOn::status)
        .findFirst()
        .orElse(answered.finding().status());
  }
}
