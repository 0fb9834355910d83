package longstop.report;

import java.util.Map;
import longstop.question.Answered;
import longstop.register.Clause;
import longstop.register.ReadingEntry;

/** An explanation for scripts. */
public final class ExplanationJson {

  private ExplanationJson() {}

  /** The whole text. */
  public static String of(Explanation explanation) {
    Clause clause = explanation.clause();
    Names names = new Names(explanation.reply().deal());
    return Json.text(
        Json.object(
            "longstop",
            ReplyJson.VERSION,
            "deal",
            explanation.reply().deal().id(),
            "asOf",
            explanation.reply().asOf(),
            "clause",
            clause.id(),
            "heading",
            clause.heading(),
            "summary",
            clause.summary(),
            "kind",
            clause.kind(),
            "gates",
            clause.gates(),
            "notes",
            clause.notes(),
            "traps",
            clause.traps(),
            "why",
            clause.why(),
            "rules",
            explanation.rules().stream()
                .map(rule -> Json.object("file", rule.file(), "name", rule.name()))
                .toList(),
            "findings",
            explanation.findings().stream()
                .map(answered -> ReplyJson.finding(answered, names))
                .toList(),
            "readings",
            explanation.readings().stream()
                .map(reading -> reading(explanation, reading))
                .toList()));
  }

  private static Map<String, Object> reading(Explanation explanation, ReadingEntry reading) {
    return Json.object(
        "reading",
        reading.id(),
        "question",
        reading.question(),
        "trap",
        reading.trap(),
        "chosen",
        explanation.chosen(reading),
        "settled",
        explanation.reply().deal().readings().containsKey(reading.id()),
        "options",
        reading.options().entrySet().stream()
            .map(
                option ->
                    Json.object(
                        "option",
                        option.getKey(),
                        "says",
                        option.getValue(),
                        "findings",
                        explanation.findings().stream()
                            .map(answered -> outcome(answered, reading, option.getKey()))
                            .toList()))
            .toList());
  }

  private static Map<String, Object> outcome(
      Answered answered, ReadingEntry reading, String option) {
    return Json.object(
        "subject",
        answered.finding().subject(),
        "status",
        Explanation.status(answered, reading, option));
  }
}
