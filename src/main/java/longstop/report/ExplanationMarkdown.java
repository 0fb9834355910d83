package longstop.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import longstop.calendar.DerivedDate;
import longstop.finding.Finding;
import longstop.question.Answered;
import longstop.register.ReadingEntry;

/** An explanation for a memorandum or an issue. */
public final class ExplanationMarkdown {

  private static final List<String> COLUMNS =
      List.of(
          "Status",
          "What",
          "Who must act",
          "Because",
          "Still needed",
          "What clears it",
          "Turns on");

  private final Explanation explanation;
  private final ExplanationWords words;

  private ExplanationMarkdown(Explanation explanation) {
    this.explanation = explanation;
    this.words = new ExplanationWords(explanation);
  }

  /** The whole text. */
  public static String of(Explanation explanation) {
    ExplanationMarkdown markdown = new ExplanationMarkdown(explanation);
    return markdown.clause() + markdown.findings() + markdown.readings();
  }

  private String clause() {
    return "# "
        + Markdown.escaped(explanation.clause().id() + ": " + explanation.clause().heading())
        + "\n\n"
        + Markdown.escaped(explanation.clause().summary())
        + "\n\n"
        + words.facts().stream().map(ExplanationMarkdown::fact).collect(Collectors.joining())
        + words.rules().entrySet().stream().map(this::rules).collect(Collectors.joining());
  }

  private static String fact(Map.Entry<String, String> fact) {
    return "- " + fact.getKey() + ": " + Markdown.escaped(fact.getValue()) + "\n";
  }

  private String rules(Map.Entry<String, List<String>> rules) {
    return "- rules: "
        + Markdown.escaped(rules.getKey())
        + "\n"
        + rules.getValue().stream()
            .map(rule -> "  - " + Markdown.escaped(rule) + "\n")
            .collect(Collectors.joining());
  }

  private String findings() {
    return "\n## "
        + Markdown.escaped(
            explanation.reply().deal().title() + ", " + Headline.asOf(explanation.reply()))
        + "\n\n"
        + (explanation.findings().isEmpty()
            ? Markdown.escaped(words.askedOfNobody()) + "\n"
            : Markdown.table(COLUMNS, explanation.findings().stream().map(this::row).toList()));
  }

  private List<String> row(Answered answered) {
    Finding finding = answered.finding();
    List<String> what = new ArrayList<>(List.of(words.sentence(finding)));
    finding.due().map(DerivedDate::words).ifPresent(due -> what.add("due " + due));
    finding.earliest().map(SaleWords::day).ifPresent(day -> what.add("ends " + day));
    return List.of(
        StatusWords.inSentence(finding.status()),
        lines(what),
        Markdown.escaped(finding.owner()),
        lines(ExplanationWords.gathered(finding.because())),
        lines(ExplanationWords.gathered(finding.needs())),
        lines(ExplanationWords.gathered(finding.clears())),
        lines(Turns.of(answered)));
  }

  private static String lines(List<String> texts) {
    return texts.stream().map(Markdown::escaped).collect(Collectors.joining("<br>"));
  }

  private String readings() {
    return explanation.readings().isEmpty()
        ? ""
        : "\n## How it can be read\n"
            + explanation.readings().stream().map(this::reading).collect(Collectors.joining());
  }

  private String reading(ReadingEntry reading) {
    return "\n"
        + Markdown.escaped(reading.id() + " (" + reading.trap() + "): " + reading.question())
        + words.note(reading).map(note -> " " + Markdown.escaped(note)).orElse("")
        + "\n\n"
        + Markdown.table(
            List.of("Option", "What it says"),
            reading.options().keySet().stream()
                .map(
                    option ->
                        List.of(
                            Markdown.escaped(option),
                            Markdown.escaped(words.option(reading, option))))
                .toList());
  }
}
