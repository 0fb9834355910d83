package longstop.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import longstop.calendar.Words;
import longstop.question.SaleAnswer;
import longstop.question.SaleReply;
import longstop.register.Register;

/** Whether shares may be sold, for a memorandum or an issue. */
public final class SaleMarkdown {

  private final SaleReply reply;
  private final Register register;
  private final Names names;

  private SaleMarkdown(SaleReply reply, Register register) {
    this.reply = reply;
    this.register = register;
    this.names = new Names(reply.deal());
  }

  /** The whole text. */
  public static String of(SaleReply reply, Register register) {
    SaleMarkdown markdown = new SaleMarkdown(reply, register);
    return (reply.plan() ? markdown.summary() : "")
        + reply.answers().stream().map(markdown::answer).collect(Collectors.joining("\n"));
  }

  private String summary() {
    List<List<String>> rows =
        new SaleTable(reply, register, names)
            .rows().stream().map(row -> row.stream().map(Markdown::escaped).toList()).toList();
    return "# "
        + SaleWords.answer(reply.verdict())
        + ": "
        + Markdown.escaped(SaleTable.sentence(reply))
        + "\n\n"
        + Markdown.table(SaleTable.COLUMNS, rows)
        + "\n";
  }

  private String answer(SaleAnswer answer) {
    List<String> head = new ArrayList<>();
    head.add(
        (reply.plan() ? "## " + Markdown.escaped(answer.proposal().id()) + ". " : "# ")
            + SaleWords.answer(answer.verdict())
            + ": "
            + Markdown.escaped(SaleWords.sentence(answer, names)));
    String deciding = SaleWords.deciding(answer, register);
    head.add(
        "As of "
            + Words.day(reply.asOf())
            + (deciding.isEmpty() ? "" : "; decided by " + Markdown.escaped(deciding))
            + ".");
    SaleWords.earliest(answer).stream().map(Markdown::escaped).forEach(head::add);
    return String.join("\n\n", head)
        + "\n"
        + SaleSection.of(answer, register).stream()
            .map(this::section)
            .collect(Collectors.joining());
  }

  private String section(SaleSection section) {
    return "\n"
        + (reply.plan() ? "### " : "## ")
        + section.heading()
        + "\n"
        + (section.told().isEmpty() ? "" : "\n" + FindingRows.of(section.told()))
        + (section.notApplicable().isEmpty()
            ? ""
            : "\nNot applicable: " + String.join(", ", section.notApplicable()) + ".\n");
  }
}
