package longstop.report;

import java.util.stream.Collectors;
import longstop.question.Reply;

/** The checklist for people. */
public final class ChecklistText {

  private ChecklistText() {}

  /** The whole text. */
  public static String of(Reply reply) {
    return reply.verdict()
        + "\n"
        + reply.findings().stream()
            .map(
                a -> a.finding().status() + " " + a.finding().key() + ": " + a.finding().sentence())
            .collect(Collectors.joining("\n"))
        + "\n";
  }
}
