package longstop.batch;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import longstop.binding.Binder;
import longstop.intake.Intake;
import longstop.intake.Intake.Result.Accepted;
import longstop.intake.Intake.Result.Refused;
import longstop.located.JsonLines;
import longstop.located.Nearest;
import longstop.located.Node;
import longstop.located.Node.Entry;
import longstop.located.Node.Mapping;
import longstop.located.Node.Scalar;
import longstop.located.Problems;
import longstop.located.Quoted;
import longstop.question.Questions;
import longstop.question.Reply;

/**
 * Answers JSON Lines files of questions, row by row in their order, each on its own. A row is read
 * when its answer is asked for, so that a file may be of any length.
 */
public final class RowAnswers implements Iterator<RowAnswer>, AutoCloseable {

  /** How the name of a file of questions ends. */
  public static final String ENDING = ".jsonl";

  private final Iterator<Path> files;
  private final Intake intake;
  private final LocalDate today;

  /** The file whose rows are being answered. */
  private Path file;

  private JsonLines lines;
  private boolean allAnswered = true;

  /**
   * The answers to the rows of these files, one file after the other.
   *
   * @param paths the files, at least one
   * @param clock tells today, for which a row without a day asks
   */
  public RowAnswers(List<Path> paths, Clock clock) {
    this.files = paths.iterator();
    this.intake = new Intake(clock);
    this.today = LocalDate.now(clock);
    this.file = files.next();
    this.lines = new JsonLines(file);
  }

  /** Whether every row so far could be answered. */
  public boolean allAnswered() {
    return allAnswered;
  }

  @Override
  public boolean hasNext() {
    while (!lines.hasNext() && files.hasNext()) {
      lines.close();
      file = files.next();
      lines = new JsonLines(file);
    }
    return lines.hasNext();
  }

  @Override
  public RowAnswer next() {
    JsonLines.Line line = lines.next();
    Optional<QuestionRow> row = line.object().flatMap(object -> row(object, line.problems()));
    RowAnswer answer =
        row.filter(asked -> line.problems().isEmpty())
            .map(asked -> answer(line, asked))
            .orElseGet(() -> new RowAnswer(line.mark(), Optional.empty(), line.problems()));
    allAnswered &= answer.answered();
    return answer;
  }

  private RowAnswer answer(JsonLines.Line line, QuestionRow row) {
    Intake.Result result = intake.read(file, row.deal(), row.with());
    if (result instanceof Refused refused) {
      return new RowAnswer(line.mark(), Optional.empty(), refused.problems());
    }
    Reply reply = row.ask(((Accepted) result).deal(), row.asOf().orElse(today));
    return new RowAnswer(line.mark(), Optional.of(reply), line.problems());
  }

  private static Optional<QuestionRow> row(Node object, Problems problems) {
    Node question =
        Optional.ofNullable(((Mapping) object).entries().get(QuestionRow.QUESTION))
            .map(Entry::value)
            .orElseGet(() -> new Scalar(object.mark(), Questions.CHECKLIST, false));
    String name = question instanceof Scalar scalar ? scalar.text() : "";
    Class<? extends QuestionRow> kind = QuestionRow.KINDS.get(name);
    if (kind == null) {
      problems.add(
          question.mark(),
          name.isEmpty() ? question.words() + " stands here" : Quoted.of(name) + " is no question",
          "one of " + String.join(", ", QuestionRow.KINDS.keySet()),
          Nearest.hint(name, QuestionRow.KINDS.keySet()));
      return Optional.empty();
    }
    return Binder.bind(object, kind.asSubclass(Record.class), problems)
        .map(QuestionRow.class::cast);
  }

  @Override
  public void close() {
    lines.close();
  }
}
