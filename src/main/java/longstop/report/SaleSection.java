package longstop.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import longstop.finding.Finding;
import longstop.finding.Status;
import longstop.finding.Verdict;
import longstop.question.Answered;
import longstop.question.SaleAnswer;
import longstop.register.Aspect;
import longstop.register.Register;

/**
 * One of the four results on a sale.
 *
 * @param aspect which
 * @param verdict what it says
 * @param told its findings, those that decide and the worst first
 * @param notApplicable ids of its clauses that ask nothing here
 */
record SaleSection(
    Aspect aspect, Verdict verdict, List<Answered> told, List<String> notApplicable) {

  private static final List<Status> WORST_FIRST =
      List.of(Status.VIOLATED, Status.OPEN, Status.WAIVED, Status.SATISFIED, Status.NOT_APPLICABLE);

  private static final Comparator<Answered> ORDER =
      Comparator.<Answered, Boolean>comparing(answered -> !answered.gating())
          .thenComparing(answered -> WORST_FIRST.indexOf(answered.finding().status()))
          .thenComparing(Answered::finding, Finding.ORDER);

  /** The four results, in their order. */
  static List<SaleSection> of(SaleAnswer answer, Register register) {
    return Arrays.stream(Aspect.values()).map(aspect -> of(answer, aspect, register)).toList();
  }

  private static SaleSection of(SaleAnswer answer, Aspect aspect, Register register) {
    List<Answered> told = new ArrayList<>();
    List<String> notApplicable = new ArrayList<>();
    for (Answered answered : answer.findings()) {
      Finding finding = answered.finding();
      if (register.clauses().get(finding.clause()).aspect().equals(Optional.of(aspect))) {
        if (finding.status() == Status.NOT_APPLICABLE && !answered.statusTurns()) {
          notApplicable.add(finding.clause());
        } else {
          told.add(answered);
        }
      }
    }
    told.sort(ORDER);
    return new SaleSection(
        aspect, answer.aspects().get(aspect), List.copyOf(told), List.copyOf(notApplicable));
  }

  /** The result in short, such as {@code securities law: not yet decided}. */
  String heading() {
    return aspect.words()
        + (aspect.decides() ? "" : " (told, does not decide)")
        + ": "
        + (told.isEmpty()
            ? notApplicable.isEmpty() ? "no clause is asked" : "asks nothing here"
            : SaleWords.answer(verdict));
  }
}
