package longstop.report;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import longstop.calendar.Words;
import longstop.finding.DueDate;
import longstop.finding.DueKind;
import longstop.finding.DueState;
import longstop.finding.Finding;
import longstop.question.Answered;
import longstop.question.Due;
import longstop.question.Reply;
import longstop.register.Clause;
import longstop.register.Register;

/**
 * Due dates as an iCalendar object (RFC 5545): an all-day event for each that has a day.
 *
 * <p>An event keeps its UID when its day, its state or its words change, so that a calendar updates
 * it. DTSTAMP and SEQUENCE come from the as-of day, never from the clock: the same question gives
 * the same bytes, and what was known on a later day replaces what was known before.
 */
public final class DeadlinesCalendar {

  /** Days before the last day of an act, or of a limit, on which a calendar reminds of it. */
  private static final List<Integer> REMINDERS = List.of(3, 1);

  /**
   * Octets of a line, without its end: 75 (RFC 5545, 3.1), less one for the blank that the library
   * lets run over the end of a line rather than begin the next one with it.
   */
  private static final int LINE_OCTETS = 74;

  private final Reply reply;
  private final Names names;
  private final Register register;
  private final Map<String, Finding> findings;

  private DeadlinesCalendar(Reply reply, Register register) {
    this.reply = reply;
    this.names = new Names(reply.deal());
    this.register = register;
    this.findings =
        reply.findings().stream()
            .map(Answered::finding)
            .collect(Collectors.toMap(Finding::key, Function.identity()));
  }

  /** The whole text, with the ends of line that the format asks for. */
  public static String of(Reply reply, Register register) {
    return new DeadlinesCalendar(reply, register).write();
  }

  private String write() {
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//Longstop//Deadlines//EN");
    calendar.setName(reply.deal().title());
    calendar.addExperimentalProperty("X-WR-CALNAME", escaped(reply.deal().title()));
    for (Due due : reply.dueDates()) {
      due.dueDate().date().fixed().ifPresent(day -> calendar.addEvent(event(due, day)));
    }
    return text(calendar);
  }

  /**
   * As text is escaped (RFC 5545, 3.3.11), which the library does not do for what is not its own.
   */
  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
  }

  private VEvent event(Due due, LocalDate day) {
    DueDate own = due.dueDate();
    DueRow row = new DueRow(due, names);
    VEvent event = new VEvent();
    event.setUid(uid(own));
    event.setDateTimeStamp(Date.from(reply.asOf().atStartOfDay().toInstant(ZoneOffset.UTC)));
    event.setSequence(Math.toIntExact(Math.max(0, reply.asOf().toEpochDay())));
    event.setDateStart(allDay(day));
    event.setSummary(row.words(own.owner(), row.subject(), true));
    event.setDescription(description(due));
    event.addCategories(category(own.kind()));
    event.setStatus(status(due));
    event.setTransparency(Transparency.transparent());
    reminders(own).forEach(days -> event.addAlarm(reminder(days, own)));
    return event;
  }

  /** Cancelled if it is owed no more, so that a calendar in which it stands takes it away. */
  private static Status status(Due due) {
    if (due.dueDate().isWaived()) {
      return Status.cancelled();
    }
    return due.turnsOn().isEmpty() ? Status.confirmed() : Status.tentative();
  }

  /**
   * Unique in the world as far as deals are called by different ids; blanks do not belong in it.
   */
  private String uid(DueDate due) {
    return due.key().replace(' ', '_') + "@" + reply.deal().id() + ".longstop";
  }

  /** A day without an hour, the same in every zone. */
  private static DateStart allDay(LocalDate day) {
    return new DateStart(
        new ICalDate(
            new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
            false));
  }

  private String description(Due due) {
    DueDate own = due.dueDate();
    List<String> lines = new ArrayList<>();
    register
        .clause(own.clause())
        .ifPresent(clause -> lines.add(clause.id() + ", " + clause.heading()));
    // A finding about several occasions says little of the one; what the clause says is then told.
    Optional.ofNullable(findings.get(Finding.key(own.clause(), own.subject())))
        .filter(finding -> own.occasion().isEmpty())
        .map(Finding::sentence)
        .or(() -> register.clause(own.clause()).map(Clause::summary))
        .ifPresent(lines::add);
    lines.add(DeadlinesText.heading(own.state()) + ", as of " + Words.day(reply.asOf()));
    lines.addAll(new DueRow(due, names).details());
    return String.join("\n", lines);
  }

  /** How many days before a day to remind of it: of what is ahead and can be missed, or begins. */
  private static List<Integer> reminders(DueDate due) {
    boolean ahead = due.state() == DueState.UPCOMING;
    return switch (due.kind()) {
      case ACT -> ahead ? REMINDERS : List.of();
      case LIMIT -> ahead || due.state() == DueState.RUNNING ? REMINDERS : List.of();
      case OPENING -> ahead ? List.of(0) : List.of();
      case STANDSTILL, PROMPT -> List.of();
    };
  }

  private static VAlarm reminder(int days, DueDate due) {
    Duration before = Duration.builder().prior(days > 0).days(days).build();
    return VAlarm.display(
        new Trigger(before, Related.START), due.what() + " (" + due.clause() + ")");
  }

  private static String category(DueKind kind) {
    return switch (kind) {
      case ACT -> "Deadline";
      case PROMPT -> "Promptly";
      case STANDSTILL -> "Standstill";
      case OPENING -> "Opening";
      case LIMIT -> "Limit";
    };
  }

  /**
   * The text in folded lines. The library counts characters where the format counts octets, so that
   * a line gets as many as fit if each is as long as the longest.
   */
  private static String text(ICalendar calendar) {
    String unfolded = text(calendar, null);
    int longest =
        unfolded
            .chars()
            .map(c -> c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate((char) c) ? 2 : 3)
            .max()
            .orElse(1);
    return text(calendar, LINE_OCTETS / longest);
  }

  private static String text(ICalendar calendar, Integer characters) {
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(characters);
      writer.write(calendar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
