package longstop.batch;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longstop.batch.Rows.Row;
import longstop.deal.Deal;
import longstop.deal.Proposal;
import longstop.intake.Intake;
import longstop.intake.Intake.Result.Accepted;
import longstop.intake.Intake.Result.Refused;
import longstop.intake.ProposalReader;
import longstop.located.Problems;
import longstop.question.SaleAnswer;
import longstop.question.SaleReply;

/** Answers rows about sales: those of one deal and day together, each on its own. */
final class SaleRows implements AutoCloseable {

  private final Intake intake;
  private final LocalDate today;
  private final Lanes lanes = new Lanes();

  /**
   * Answers rows.
   *
   * @param intake reads the deals
   * @param today the day for which a row without a day asks
   */
  SaleRows(Intake intake, LocalDate today) {
    this.intake = intake;
    this.today = today;
  }

  /** The rows of one deal: readers of its proposals, and these by day and number of the row. */
  private record Group(ProposalReader reader, Map<LocalDate, Map<Integer, Proposal>> asked) {}

  /** An answer to each row, in their order; a row with problems is told as it is. */
  List<RowAnswer> answers(List<Row> rows) {
    RowAnswer[] answers = new RowAnswer[rows.size()];
    IdentityHashMap<Deal, Group> groups = new IdentityHashMap<>();
    for (int i = 0; i < answers.length; i++) {
      Row row = rows.get(i);
      Optional<Problems> wrong = read(row, i, groups);
      answers[i] = new RowAnswer(row.mark(), Optional.empty(), wrong.orElse(row.problems()));
    }
    groups.forEach(
        (deal, group) ->
            group.asked().forEach((day, asked) -> answer(deal, day, asked, rows, answers)));
    return Arrays.asList(answers);
  }

  /** Adds the proposal of a row to its group, or tells what is wrong. */
  private Optional<Problems> read(Row row, int number, IdentityHashMap<Deal, Group> groups) {
    if (row.asked().isEmpty()) {
      return Optional.of(row.problems());
    }
    SaleRow asked = (SaleRow) row.asked().get();
    Intake.Result result = intake.read(row.file(), asked.deal(), asked.with());
    if (result instanceof Refused refused) {
      return Optional.of(refused.problems());
    }
    Deal deal = ((Accepted) result).deal();
    Group group =
        groups.computeIfAbsent(
            deal, key -> new Group(intake.proposalsTo(deal), new LinkedHashMap<>()));
    Problems problems = new Problems();
    Optional<Proposal> proposal =
        group.reader().read("line-" + row.mark().line(), asked.proposal(), problems);
    proposal.ifPresent(
        p ->
            group
                .asked()
                .computeIfAbsent(asked.asOf().orElse(today), day -> new LinkedHashMap<>())
                .put(number, p));
    return proposal.isPresent() ? Optional.empty() : Optional.of(problems);
  }

  private void answer(
      Deal deal, LocalDate day, Map<Integer, Proposal> asked, List<Row> rows, RowAnswer[] answers) {
    List<Integer> numbers = List.copyOf(asked.keySet());
    List<SaleAnswer> judged = lanes.judge(deal, day, List.copyOf(asked.values()));
    for (int i = 0; i < numbers.size(); i++) {
      SaleReply reply = new SaleReply(deal, day, false, List.of(judged.get(i)));
      Row row = rows.get(numbers.get(i));
      answers[numbers.get(i)] =
          new RowAnswer(row.mark(), Optional.of(new Told.OfSale(reply)), row.problems());
    }
  }

  @Override
  public void close() {
    lanes.close();
  }
}
