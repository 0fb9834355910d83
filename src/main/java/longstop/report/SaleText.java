package longstop.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import longstop.calendar.Words;
import longstop.finding.Finding;
import longstop.finding.Status;
import longstop.question.Answered;
import longstop.question.SaleAnswer;
import longstop.question.SaleReply;
import longstop.register.Register;

/** Whether shares may be sold, for people. */
public final class SaleText {

  /** Where the words of a line begin. */
  private static final int WORDS = 20;

  private final Page page;
  private final SaleReply reply;
  private final Register register;
  private final Names names;

  private SaleText(SaleReply reply, Register register, Style style) {
    this.page = new Page(style);
    this.reply = reply;
    this.register = register;
    this.names = new Names(reply.deal());
  }

  /** The whole text: of a plan first a table of the answers, then each in its order. */
  public static String of(SaleReply reply, Register register, Style style) {
    SaleText text = new SaleText(reply, register, style);
    if (reply.plan()) {
      text.summary();
    }
    reply.answers().forEach(text::answer);
    return text.page.text();
  }

  private void summary() {
    String answer = SaleWords.answer(reply.verdict());
    page.hanging(
        Wrap.length(answer) + 2,
        answer,
        StatusWords.ink(reply.verdict()),
        SaleTable.sentence(reply));
    page.blank();
    new SaleTable(reply, register, names).on(page);
  }

  private void answer(SaleAnswer answer) {
    if (reply.plan()) {
      page.blank();
    }
    String verdict = SaleWords.answer(answer.verdict());
    int indent = Wrap.length(verdict) + 2;
    page.hanging(
        indent,
        verdict,
        StatusWords.ink(answer.verdict()),
        (reply.plan() ? answer.proposal().id() + ": " : "") + SaleWords.sentence(answer, names));
    String deciding = SaleWords.deciding(answer, register);
    page.paragraph(
        indent,
        "as of "
            + Words.day(reply.asOf())
            + (deciding.isEmpty() ? "" : "; decided by " + deciding));
    SaleWords.earliest(answer).forEach(words -> page.paragraph(indent, words));
    SaleSection.of(answer, register).forEach(this::section);
  }

  private void section(SaleSection section) {
    page.heading(capital(section.heading()));
    section.told().stream()
        .filter(answered -> SaleWay.route(answered, register).isEmpty())
        .forEach(this::line);
    SaleWay.of(section.told(), register).forEach(this::way);
    if (!section.notApplicable().isEmpty()) {
      page.paragraph(2, "not applicable: " + String.join(", ", section.notApplicable()));
    }
  }

  /** A route: what refuses it, or else all that it still needs in one place. */
  private void way(SaleWay way) {
    List<Answered> refusing = way.of(Status.VIOLATED);
    List<Answered> kept = way.of(Status.SATISFIED);
    List<String> needs = way.needs();
    if (!refusing.isEmpty() || (kept.isEmpty() && needs.isEmpty())) {
      (refusing.isEmpty() ? way.conditions() : refusing).forEach(this::line);
      return;
    }
    Status status = needs.isEmpty() ? Status.SATISFIED : Status.OPEN;
    page.hanging(
        WORDS,
        "  " + StatusWords.sign(status) + " " + way.route().words(),
        StatusWords.ink(status),
        needs.isEmpty() ? "made out" : "not made out yet; needs:");
    needs.forEach(need -> page.hanging(WORDS + 2, " ".repeat(WORDS) + "-", Ink.PLAIN, need));
    detail("in order", kept.stream().map(answered -> answered.finding().clause()).toList());
    detail("turns on", way.turns());
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private void line(Answered answered) {
    Finding finding = answered.finding();
    page.hanging(
        WORDS,
        "  " + StatusWords.sign(finding.status()) + " " + finding.clause(),
        StatusWords.ink(finding.status()),
        finding.sentence());
    detail("needs", Line.news(finding.needs(), finding.sentence()));
    detail("clears", finding.clears());
    detail("turns on", Turns.of(answered));
  }

  private void detail(String what, List<String> texts) {
    if (!texts.isEmpty()) {
      page.paragraph(WORDS, what + ": " + String.join("; ", texts));
    }
  }

  /** The answer on one line, for a file of many answers. */
  public static String line(SaleReply reply) {
    Names names = new Names(reply.deal());
    Register register = Register.standard();
    return reply.answers().stream()
        .map(
            answer ->
                Stream.concat(
                        Stream.of(
                            SaleWords.answer(answer.verdict())
                                + "  "
                                + SaleWords.sentence(answer, names)),
                        Stream.of(SaleWords.deciding(answer, register)))
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining("; decided by ")))
        .collect(Collectors.joining("\n"));
  }
}
