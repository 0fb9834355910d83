package longstop.report;

import java.util.List;
import java.util.stream.Collectors;
import longstop.calendar.Words;
import longstop.finding.DueState;
import longstop.question.Due;
import longstop.question.Reply;

/** Due dates for a memorandum or an issue. */
public final class DeadlinesMarkdown {

  private static final List<String> COLUMNS = List.of("When", "Who owes what to whom", "More");

  private final Reply reply;
  private final Names names;

  private DeadlinesMarkdown(Reply reply) {
    this.reply = reply;
    this.names = new Names(reply.deal());
  }

  /**
   * The whole text.
   *
   * @param all whether what is settled is listed too
   */
  public static String of(Reply reply, boolean all) {
    DeadlinesMarkdown markdown = new DeadlinesMarkdown(reply);
    return "# Deadlines as of "
        + Words.day(reply.asOf())
        + "\n\n"
        + Markdown.escaped(reply.deal().title())
        + "\n"
        + DeadlinesText.headings().entrySet().stream()
            .map(one -> markdown.section(one.getKey(), one.getValue(), all))
            .collect(Collectors.joining());
  }

  private String section(DueState state, String heading, boolean all) {
    List<Due> dues = DeadlinesText.in(state, reply);
    if (dues.isEmpty()) {
      return "";
    }
    return "\n## "
        + heading
        + " ("
        + dues.size()
        + ")\n"
        + (DeadlinesText.listed(state, all)
            ? "\n"
                + Markdown.table(
                    COLUMNS, DeadlinesText.grouped(dues, names).stream().map(this::row).toList())
            : "");
  }

  private List<String> row(List<DueRow> rows) {
    DueRow one = rows.get(0);
    return List.of(
        one.when(),
        Markdown.escaped(DeadlinesText.words(rows, names)),
        one.details().stream().map(Markdown::escaped).collect(Collectors.joining("<br>")));
  }
}
