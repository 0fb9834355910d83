package longstop.batch;

import java.util.Optional;
import longstop.located.Mark;
import longstop.located.Problems;
import longstop.question.Reply;
import longstop.report.Headline;
import longstop.report.ReplyJson;

/**
 * What came of one row of a file of questions.
 *
 * @param row where the row begins
 * @param reply the answer, if the row could be answered
 * @param problems why not
 */
public record RowAnswer(Mark row, Optional<Reply> reply, Problems problems) {

  /** Whether the row could be answered. */
  public boolean answered() {
    return reply.isPresent();
  }

  /** One line for people, or a few that tell what is wrong with the row. */
  public String words() {
    String said = reply.map(Headline::line).orElse("not answered\n" + problems.words());
    return row.file() + ":" + row.line() + ": " + said.replace("\n", "\n  ") + "\n";
  }

  /** One line for scripts. */
  public String json() {
    return reply.map(ReplyJson::line).orElseGet(() -> ProblemsJson.line(row, problems));
  }
}
