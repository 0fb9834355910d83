package longstop.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import longstop.finding.Finding;
import longstop.question.Answered;
import longstop.question.Reply;
import longstop.register.AskedOf;
import longstop.register.Clause;
import longstop.register.Owner;
import longstop.register.Register;

/**
 * The lines of a checklist.
 *
 * @param reply the answer
 * @param register tells of each clause who must act
 * @param names how subjects are called
 */
record Lines(Reply reply, Register register, Names names) {

  static Lines of(Reply reply, Register register) {
    return new Lines(reply, register, new Names(reply.deal()));
  }

  /** A line for every finding, in the order of the agreement. */
  List<Line> each() {
    return reply.findings().stream().map(this::line).toList();
  }

  /**
   * The lines, with those that say the same of several subjects of one clause made one, then those
   * that say the same of the same subjects under clauses of the same kind and article, and then
   * those of one clause that say the like, such as with other numbers, of several subjects.
   */
  List<Line> merged() {
    List<Line> bySubject =
        merge(
            each(),
            line -> List.of(line.clauses(), line.said()),
            (one, other) ->
                new Line(
                    one.clauses(), joined(one.subjects(), other.subjects()), false, one.said()));
    List<Line> byClause =
        merge(
            bySubject,
            line -> List.of(line.subjects(), line.said()),
            (one, other) ->
                new Line(
                    joined(one.clauses(), other.clauses()), one.subjects(), false, one.said()));
    return merge(
        byClause,
        line -> List.of(line.clauses(), line.said().like()),
        (one, other) ->
            new Line(one.clauses(), joined(one.subjects(), other.subjects()), true, one.said()));
  }

  private static List<Line> merge(
      List<Line> lines, Function<Line, Object> key, BinaryOperator<Line> join) {
    Map<Object, Line> merged = new LinkedHashMap<>();
    lines.forEach(line -> merged.merge(key.apply(line), line, join));
    return List.copyOf(merged.values());
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    List<T> all = new ArrayList<>(one);
    all.addAll(other);
    return List.copyOf(all);
  }

  private Line line(Answered answered) {
    Finding finding = answered.finding();
    Clause clause = register.clause(finding.clause()).orElseThrow();
    String name = names.full(finding.subject());
    return new Line(
        List.of(clause),
        List.of(finding.subject()),
        false,
        new Line.Said(
            finding.status(),
            answered.gating(),
            answered.statusTurns(),
            owner(clause, finding),
            part(clause),
            template(finding.sentence(), clause, name),
            templates(finding.needs(), clause, name),
            templates(finding.clears(), clause, name),
            templates(Turns.of(answered), clause, name),
            finding.due()));
  }

  private static String owner(Clause clause, Finding finding) {
    if (clause.owner() != Owner.SUBJECT || Names.isDeal(finding.subject())) {
      return capital(finding.owner());
    }
    return switch (clause.askedOf()) {
      case HOLDERS -> "Each holder";
      case SELLERS, INDIVIDUALS -> "Each seller";
      case PARTNERS -> "Each partner";
      case EMPLOYEES -> "Each employee";
      default -> capital(finding.owner());
    };
  }

  private static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** The article, such as {@code SPA 2} or {@code SPA IIA}, and the kind of provision. */
  private static String part(Clause clause) {
    return clause.id().replaceFirst("[.(/].*", "") + " " + clause.kind();
  }

  private static List<String> templates(List<String> texts, Clause clause, String name) {
    return texts.stream().map(text -> template(text, clause, name)).toList();
  }

  private static String template(String text, Clause clause, String name) {
    String template = text.replace(clause.heading(), Line.HEADING);
    return clause.askedOf() == AskedOf.DEAL ? template : template.replace(name, Line.NAME);
  }
}
