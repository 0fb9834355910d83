package longstop.batch;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import longstop.located.Node;
import longstop.question.Questions;
import longstop.question.Sales;

/**
 * A row of a file of questions. Each kind of question is a record of its own, whose components are
 * the keys of the row.
 */
sealed interface QuestionRow permits ChecklistRow, SaleRow {

  /** The key that names the question; a row without it asks for a checklist. */
  String QUESTION = "question";

  /** The rows there are, by the name of their question. */
  SortedMap<String, Class<? extends QuestionRow>> KINDS =
      Collections.unmodifiableSortedMap(
          new TreeMap<>(
              Map.of(Questions.CHECKLIST, ChecklistRow.class, Sales.SALE, SaleRow.class)));

  /** Path of the deal file, relative to the file of the row. */
  Node deal();

  /** The day for which it asks. */
  Optional<LocalDate> asOf();

  /** A change of the deal for this row alone, a merge patch. */
  Optional<Node> with();
}
