package longstop.batch;

import java.util.Optional;
import longstop.located.Mark;
import longstop.located.Problems;

/**
 * What came of one row of a file of questions.
 *
 * @param row where the row begins
 * @param told the answer, if the row could be answered
 * @param problems why not
 */
public record RowAnswer(Mark row, Optional<Told> told, Problems problems) {

  /** Whether the row could be answered. */
  public boolean answered() {
    return told.isPresent();
  }

  /** One line for people, or a few that tell what is wrong with the row. */
  public String words() {
    String said = told.map(Told::words).orElse("not answered\n" + problems.words());
    return row.file() + ":" + row.line() + ": " + said.replace("\n", "\n  ") + "\n";
  }

  /** One line for scripts. */
  public String json() {
    return told.map(Told::json).orElseGet(() -> ProblemsJson.line(row, problems));
  }
}
