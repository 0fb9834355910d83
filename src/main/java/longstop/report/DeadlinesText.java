package longstop.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import longstop.calendar.Words;
import longstop.finding.DueKind;
import longstop.finding.DueState;
import longstop.question.Due;
import longstop.question.Reply;

/** Due dates for people: by state, and then by date. */
public final class DeadlinesText {

  /** Where the words of a line begin. */
  private static final int WORDS = 20;

  private static final Map<DueState, String> HEADINGS = new LinkedHashMap<>();

  static {
    HEADINGS.put(DueState.MISSED, "Missed");
    HEADINGS.put(DueState.MET_LATE, "Done late");
    HEADINGS.put(DueState.UNKNOWN, "Over, and not known whether it was done");
    HEADINGS.put(DueState.DUE_TODAY, "Due today");
    HEADINGS.put(DueState.RUNNING, "Running");
    HEADINGS.put(DueState.UPCOMING, "Ahead");
    HEADINGS.put(DueState.NOT_DETERMINABLE, "No day yet");
    HEADINGS.put(DueState.WAIVED, "Waived or taken away");
    HEADINGS.put(DueState.MET, "Done in time");
    HEADINGS.put(DueState.ELAPSED, "Over");
  }

  /** What is over in good order, or owed no more, is counted, not listed, unless everything is. */
  private static final List<DueState> SETTLED =
      List.of(DueState.WAIVED, DueState.MET, DueState.ELAPSED);

  private final Page page;
  private final Reply reply;
  private final Names names;

  private DeadlinesText(Reply reply, Style style) {
    this.page = new Page(style);
    this.reply = reply;
    this.names = new Names(reply.deal());
  }

  /**
   * The whole text.
   *
   * @param all whether what is settled is listed too
   */
  public static String of(Reply reply, Style style, boolean all) {
    return new DeadlinesText(reply, style).write(all);
  }

  private String write(boolean all) {
    page.heading("Deadlines as of " + Words.day(reply.asOf()));
    page.paragraph(0, reply.deal().title());
    HEADINGS.forEach((state, heading) -> section(state, heading, all));
    if (!all) {
      page.blank()
          .paragraph(0, "--all lists everything; longstop explain DEAL \"CLAUSE\" says why.");
    }
    return page.text();
  }

  private void section(DueState state, String heading, boolean all) {
    List<Due> dues = in(state, reply);
    if (dues.isEmpty()) {
      return;
    }
    page.blank().heading(heading + " (" + dues.size() + ")");
    if (listed(state, all)) {
      grouped(dues, names).forEach(this::row);
    }
  }

  /** The due dates in a state. */
  static List<Due> in(DueState state, Reply reply) {
    return reply.dueDates().stream().filter(due -> due.dueDate().state() == state).toList();
  }

  /** Whether the due dates in a state are listed, and not only counted. */
  static boolean listed(DueState state, boolean all) {
    return all || !SETTLED.contains(state);
  }

  /** The rows, those together that say the same. */
  static List<List<DueRow>> grouped(List<Due> dues, Names names) {
    return List.copyOf(
        dues.stream()
            .map(due -> new DueRow(due, names))
            .collect(Collectors.groupingBy(DueRow::said, LinkedHashMap::new, Collectors.toList()))
            .values());
  }

  /** One row for all who owe the same by the same day. */
  private void row(List<DueRow> rows) {
    DueRow one = rows.get(0);
    page.hanging(WORDS, "  " + one.when(), ink(one.due().dueDate().state()), words(rows, names));
    one.details().forEach(detail -> page.paragraph(WORDS, detail));
  }

  /** Who owes what to whom, of rows that say the same. */
  static String words(List<DueRow> rows, Names names) {
    DueRow one = rows.get(0);
    List<String> subjects = rows.stream().map(row -> row.due().dueDate().subject()).toList();
    boolean alone = rows.size() == 1;
    String about = alone ? one.subject() : names.list(subjects);
    return one.words(who(rows, about), about, alone);
  }

  /** Those who owe it: the subjects themselves, or whoever else. */
  private static String who(List<DueRow> rows, String about) {
    DueRow one = rows.get(0);
    return rows.size() > 1 && one.due().dueDate().owner().equals(one.subject())
        ? about
        : rows.stream()
            .map(row -> row.due().dueDate().owner())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
  }

  static Ink ink(DueState state) {
    return switch (state) {
      case MISSED, MET_LATE -> Ink.RED;
      case MET, ELAPSED -> Ink.GREEN;
      case UPCOMING, NOT_DETERMINABLE, WAIVED -> Ink.PLAIN;
      default -> Ink.YELLOW;
    };
  }

  /** How each state is called, the most urgent first. */
  static Map<DueState, String> headings() {
    return Collections.unmodifiableMap(HEADINGS);
  }

  /** How a state is called. */
  static String heading(DueState state) {
    return HEADINGS.get(state);
  }

  /** How a kind is called. */
  static String kind(DueKind kind) {
    return switch (kind) {
      case ACT -> "last day for an act";
      case PROMPT -> "promptly, which is no day";
      case STANDSTILL -> "standstill, through this day";
      case OPENING -> "open from this day on";
      case LIMIT -> "limit, which never moves";
    };
  }
}
