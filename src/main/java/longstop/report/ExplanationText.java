package longstop.report;

import java.util.List;
import longstop.calendar.DerivedDate;
import longstop.finding.Finding;
import longstop.question.Answered;
import longstop.register.Clause;
import longstop.register.ReadingEntry;

/** An explanation for people. */
public final class ExplanationText {

  /** Where the words begin beside the name of what they are. */
  private static final int WORDS = 18;

  private final Page page;
  private final Explanation explanation;
  private final Clause clause;
  private final ExplanationWords words;

  private ExplanationText(Explanation explanation, Style style) {
    this.page = new Page(style);
    this.explanation = explanation;
    this.clause = explanation.clause();
    this.words = new ExplanationWords(explanation);
  }

  /** The whole text. */
  public static String of(Explanation explanation, Style style) {
    ExplanationText text = new ExplanationText(explanation, style);
    text.clause();
    text.rules();
    text.findings();
    text.readings();
    return text.page.text();
  }

  private void clause() {
    page.heading(clause.id() + ": " + clause.heading()).paragraph(0, clause.summary());
    page.blank();
    words.facts().forEach(one -> fact(one.getKey(), one.getValue()));
  }

  private void fact(String name, String words) {
    if (!words.isEmpty()) {
      page.hanging(WORDS, name, Ink.PLAIN, words);
    }
  }

  private void rules() {
    words
        .rules()
        .forEach(
            (file, rules) -> {
              fact("rules", file);
              rules.forEach(
                  rule -> page.hanging(WORDS + 2, " ".repeat(WORDS) + "-", Ink.PLAIN, rule));
            });
  }

  private void findings() {
    page.blank()
        .heading(explanation.reply().deal().title() + ", " + Headline.asOf(explanation.reply()));
    if (explanation.findings().isEmpty()) {
      page.paragraph(0, words.askedOfNobody());
    }
    explanation.findings().forEach(this::finding);
  }

  private void finding(Answered answered) {
    Finding finding = answered.finding();
    page.hanging(
        WORDS,
        StatusWords.sign(finding.status()) + " " + StatusWords.of(finding.status()),
        StatusWords.ink(finding.status()),
        words.sentence(finding));
    fact("  who must act", finding.owner());
    finding.due().map(DerivedDate::words).ifPresent(due -> fact("  due", due));
    finding.earliest().map(SaleWords::day).ifPresent(day -> fact("  ends", day));
    each("  because", finding.because());
    each("  needs", finding.needs());
    each("  clears", finding.clears());
    each("  turns on", Turns.of(answered));
  }

  private void each(String name, List<String> texts) {
    String shown = name;
    for (String text : ExplanationWords.gathered(texts)) {
      page.hanging(WORDS, shown, Ink.PLAIN, text);
      shown = "";
    }
  }

  private void readings() {
    if (explanation.readings().isEmpty()) {
      return;
    }
    page.blank().heading("How it can be read");
    explanation.readings().forEach(this::reading);
  }

  private void reading(ReadingEntry reading) {
    page.paragraph(0, reading.id() + " (" + reading.trap() + "): " + reading.question());
    words.note(reading).ifPresent(note -> page.paragraph(2, note));
    reading
        .options()
        .keySet()
        .forEach(
            option -> page.hanging(WORDS, "  " + option, Ink.PLAIN, words.option(reading, option)));
  }
}
