package longstop.batch;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import longstop.intake.TypedProposal;
import longstop.located.JsonLines.Line;
import longstop.located.Mark;
import longstop.located.Nearest;
import longstop.located.Node;
import longstop.located.Node.Entry;
import longstop.located.Node.Mapping;
import longstop.located.Node.Scalar;
import longstop.located.Problems;
import longstop.located.Quoted;
import longstop.question.Sales;

/**
 * Reads a table of sales in CSV (RFC 4180): the first row names the columns, each further row is
 * one sale, and an empty cell is left out. A place in a table is its line and the number of the
 * cell.
 */
final class Table implements Rows.Lines {

  private static final String DEAL = "deal";
  private static final String AS_OF = "asOf";

  /** Characters of a cell; no id or number is so long. */
  private static final int LONGEST = 1 << 16;

  private static final List<String> COLUMNS = columns();

  private final String file;
  private final Optional<Path> deal;
  private final Problems unreadable = new Problems();
  private CloseableIterator<CsvRecord> records;
  private List<String> header = List.of();
  private Optional<Line> next;

  /**
   * The rows of a table; of one that cannot be read, one row that says so.
   *
   * @param deal the deal file of rows that name none
   */
  Table(Path path, Optional<Path> deal) {
    this.file = path.toString();
    this.deal = deal;
    this.next = Optional.empty();
    try {
      records =
          CsvReader.builder()
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .maxBufferSize(LONGEST)
              .ofCsvRecord(Files.newBufferedReader(path, StandardCharsets.UTF_8))
              .iterator();
      header();
    } catch (NoSuchFileException e) {
      unreadable(1, "there is no such file", "Check the path.");
    } catch (IOException | UncheckedIOException e) {
      unreadable(1, "the file cannot be read as UTF-8 text", "Check that it is a table in UTF-8.");
    }
    next = unreadable.isEmpty() ? advance() : Optional.of(end());
  }

  private static List<String> columns() {
    List<String> columns = new ArrayList<>(List.of(DEAL, AS_OF));
    columns.addAll(TypedProposal.PARTS);
    return List.copyOf(columns);
  }

  private void header() {
    List<String> names = records.hasNext() ? records.next().getFields() : List.of();
    header = names.stream().map(name -> name.replace("\uFEFF", "").strip()).toList();
    for (int i = 0; i < header.size(); i++) {
      String name = header.get(i);
      if (!COLUMNS.contains(name) || header.indexOf(name) < i) {
        unreadable.add(
            new Mark(file, 1, i + 1),
            COLUMNS.contains(name)
                ? "a second column " + Quoted.of(name)
                : "unknown column " + Quoted.of(name),
            "one of " + String.join(", ", COLUMNS),
            Nearest.hint(name, COLUMNS));
      }
    }
    for (String needed : List.of("seller", "shares", "on")) {
      if (!header.contains(needed)) {
        unreadable.add(
            new Mark(file, 1, 1),
            "there is no column " + Quoted.of(needed),
            "a first row with seller, shares and on",
            "");
      }
    }
  }

  private void unreadable(int line, String what, String hint) {
    unreadable.add(new Mark(file, line, 1), what, "a table of sales", hint);
  }

  private Line end() {
    return new Line(unreadable.sorted().get(0).mark(), Optional.empty(), unreadable);
  }

  @Override
  public boolean hasNext() {
    return next.isPresent();
  }

  @Override
  public Line next() {
    Line line = next.orElseThrow(NoSuchElementException::new);
    next = advance();
    return line;
  }

  /** A table that cannot be read further ends with a row that says so. */
  private Optional<Line> advance() {
    if (!unreadable.isEmpty()) {
      return Optional.empty();
    }
    int line = next.map(last -> last.mark().line() + 1).orElse(2);
    try {
      return records.hasNext() ? Optional.of(line(records.next())) : Optional.empty();
    } catch (CsvParseException e) {
      unreadable(line, "a cell here has no end, or is too long", "Check the quotes.");
    } catch (UncheckedIOException e) {
      unreadable(line, "the file cannot be read further as UTF-8 text", "Check the file.");
    }
    return Optional.of(end());
  }

  private Line line(CsvRecord cells) {
    int line = Math.toIntExact(cells.getStartingLineNumber());
    Mark mark = new Mark(file, line, 1);
    Problems problems = new Problems();
    Map<String, Entry> row = new LinkedHashMap<>();
    Map<String, Scalar> words = new LinkedHashMap<>();
    row.put(QuestionRow.QUESTION, entry(new Scalar(mark, Sales.SALE, true)));
    for (int i = 0; i < Math.min(header.size(), cells.getFieldCount()); i++) {
      String text = cells.getField(i).strip();
      if (!text.isEmpty()) {
        Scalar word = new Scalar(new Mark(file, line, i + 1), text, true);
        if (TypedProposal.PARTS.contains(header.get(i))) {
          words.put(header.get(i), word);
        } else {
          row.put(header.get(i), entry(word));
        }
      }
    }
    if (cells.getFieldCount() > header.size()) {
      problems.add(
          new Mark(file, line, header.size() + 1),
          "the row has " + cells.getFieldCount() + " cells",
          header.size() + ", as in the first row",
          "Put a cell that holds a comma in quotes.");
    }
    deal.ifPresent(
        path ->
            row.putIfAbsent(
                DEAL, entry(new Scalar(mark, path.toAbsolutePath().toString(), false))));
    row.put("proposal", entry(TypedProposal.of(mark, words)));
    return new Line(mark, Optional.of(new Mapping(mark, row)), problems);
  }

  private static Entry entry(Node value) {
    return new Entry(value.mark(), value);
  }

  @Override
  public void close() {
    try {
      if (records != null) {
        records.close();
      }
    } catch (IOException e) {
      // Everything that could be read was read; there is nothing to save.
    }
  }
}
