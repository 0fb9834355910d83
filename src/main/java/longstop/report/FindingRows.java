package longstop.report;

import java.util.List;
import java.util.stream.Collectors;
import longstop.finding.Finding;
import longstop.question.Answered;

/** Findings as the rows of a table in Markdown. */
final class FindingRows {

  private static final List<String> COLUMNS =
      List.of("Clause", "Status", "What", "Still needed", "What clears it", "Turns on");

  private FindingRows() {}

  /** The table of these findings; nothing if there are none. */
  static String of(List<Answered> findings) {
    return findings.isEmpty()
        ? ""
        : Markdown.table(COLUMNS, findings.stream().map(FindingRows::row).toList());
  }

  private static List<String> row(Answered answered) {
    Finding finding = answered.finding();
    return List.of(
        Markdown.escaped(finding.clause()),
        StatusWords.inSentence(finding.status()),
        Markdown.escaped(finding.sentence()),
        texts(finding.needs()),
        texts(finding.clears()),
        texts(Turns.of(answered)));
  }

  private static String texts(List<String> texts) {
    return texts.stream().map(Markdown::escaped).collect(Collectors.joining("<br>"));
  }
}
