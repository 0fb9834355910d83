package longstop.batch;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import longstop.binding.Binder;
import longstop.located.JsonLines;
import longstop.located.Mark;
import longstop.located.Nearest;
import longstop.located.Node;
import longstop.located.Node.Entry;
import longstop.located.Node.Mapping;
import longstop.located.Node.Scalar;
import longstop.located.Problems;
import longstop.located.Quoted;
import longstop.question.Questions;

/** The rows of files of questions, one file after the other, each read when it is asked for. */
final class Rows implements Iterator<Rows.Row>, AutoCloseable {

  /** How the name of a file of JSON lines ends. */
  static final String JSON_LINES = ".jsonl";

  /** How the name of a table ends. */
  static final String TABLE = ".csv";

  /**
   * One row.
   *
   * @param file the file it stands in
   * @param mark where it begins
   * @param asked what it asks, or nothing and problems
   * @param problems what is wrong with it
   */
  record Row(Path file, Mark mark, Optional<QuestionRow> asked, Problems problems) {}

  /** Lines of one file. */
  interface Lines extends Iterator<JsonLines.Line>, AutoCloseable {
    @Override
    void close();
  }

  private final Iterator<Path> files;
  private final Optional<Path> deal;
  private Path file;
  private Lines lines;

  /**
   * The rows of these files.
   *
   * @param deal the deal file that rows of a table ask of if they name none
   */
  Rows(Iterator<Path> files, Optional<Path> deal) {
    this.files = files;
    this.deal = deal;
    this.file = files.next();
    this.lines = open();
  }

  private Lines open() {
    return file.toString().endsWith(TABLE) ? new Table(file, deal) : jsonLines(file);
  }

  private static Lines jsonLines(Path file) {
    JsonLines lines = new JsonLines(file);
    return new Lines() {
      @Override
      public boolean hasNext() {
        return lines.hasNext();
      }

      @Override
      public JsonLines.Line next() {
        return lines.next();
      }

      @Override
      public void close() {
        lines.close();
      }
    };
  }

  @Override
  public boolean hasNext() {
    while (!lines.hasNext() && files.hasNext()) {
      lines.close();
      file = files.next();
      lines = open();
    }
    return lines.hasNext();
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    JsonLines.Line line = lines.next();
    Optional<QuestionRow> asked = line.object().flatMap(object -> row(object, line.problems()));
    return new Row(
        file, line.mark(), asked.filter(row -> line.problems().isEmpty()), line.problems());
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
