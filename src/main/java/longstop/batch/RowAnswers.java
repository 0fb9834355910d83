package longstop.batch;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import longstop.batch.Rows.Row;
import longstop.intake.Intake;
import longstop.intake.Intake.Result.Accepted;
import longstop.intake.Intake.Result.Refused;
import longstop.question.Questions;

/**
 * Answers files of questions, row by row in their order, each on its own. Rows are read when their
 * answers are asked for, so that a file may be of any length; some hundreds of rows about sales are
 * judged together, which takes a fraction of the time.
 */
public final class RowAnswers implements Iterator<RowAnswer>, AutoCloseable {

  /** Rows about sales that are judged together. */
  private static final int TOGETHER = 500;

  private final Rows rows;
  private final Intake intake;
  private final LocalDate today;
  private final SaleRows sales;
  private final Deque<RowAnswer> ready = new ArrayDeque<>();
  private Optional<Row> held = Optional.empty();
  private boolean allAnswered = true;

  /**
   * The answers to the rows of these files, one file after the other.
   *
   * @param paths the files, at least one
   * @param deal the deal file that rows of a table ask of if they name none
   * @param clock tells today, for which a row without a day asks
   */
  public RowAnswers(List<Path> paths, Optional<Path> deal, Clock clock) {
    this.rows = new Rows(paths.iterator(), deal);
    this.intake = new Intake(clock);
    this.today = LocalDate.now(clock);
    this.sales = new SaleRows(intake, today);
  }

  /** Whether a file of this name holds questions. */
  public static boolean holdsQuestions(Path file) {
    String name = file.toString();
    return name.endsWith(Rows.JSON_LINES) || name.endsWith(Rows.TABLE);
  }

  /** Whether every row so far could be answered. */
  public boolean allAnswered() {
    return allAnswered;
  }

  @Override
  public boolean hasNext() {
    return !ready.isEmpty() || held.isPresent() || rows.hasNext();
  }

  @Override
  public RowAnswer next() {
    if (ready.isEmpty()) {
      fill();
    }
    RowAnswer answer = ready.remove();
    allAnswered &= answer.answered();
    return answer;
  }

  private void fill() {
    List<Row> together = new ArrayList<>();
    while (together.size() < TOGETHER && (held.isPresent() || rows.hasNext())) {
      Row row = held.orElseGet(rows::next);
      held = Optional.empty();
      boolean checklist = row.asked().filter(ChecklistRow.class::isInstance).isPresent();
      if (checklist && together.isEmpty()) {
        ready.add(checklist(row, (ChecklistRow) row.asked().get()));
        return;
      }
      boolean otherFile = !together.isEmpty() && !together.get(0).file().equals(row.file());
      if (checklist || otherFile) {
        held = Optional.of(row);
        break;
      }
      together.add(row);
    }
    ready.addAll(sales.answers(together));
  }

  private RowAnswer checklist(Row row, ChecklistRow asked) {
    Intake.Result result = intake.read(row.file(), asked.deal(), asked.with());
    if (result instanceof Refused refused) {
      return new RowAnswer(row.mark(), Optional.empty(), refused.problems());
    }
    Told told =
        new Told.OfDeal(
            Questions.checklist(((Accepted) result).deal(), asked.asOf().orElse(today)));
    return new RowAnswer(row.mark(), Optional.of(told), row.problems());
  }

  @Override
  public void close() {
    sales.close();
    rows.close();
  }
}
