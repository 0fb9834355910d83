package longstop.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longstop.calendar.DerivedDate;
import longstop.deal.Deal;
import longstop.finding.DueDate;
import longstop.finding.Finding;
import longstop.finding.Status;
import longstop.finding.Verdict;
import longstop.question.Answered;
import longstop.question.Due;
import longstop.question.Questions;
import longstop.question.Reply;

/** An answer for scripts. Keys are only added, never renamed, and their order stays. */
public final class ReplyJson {

  /** The version of the format. */
  public static final int VERSION = 1;

  private ReplyJson() {}

  /** The whole text. */
  public static String of(Reply reply) {
    return Json.text(object(reply));
  }

  /** The same on one line, for a file of many answers. */
  public static String line(Reply reply) {
    return Json.line(object(reply));
  }

  private static Map<String, Object> object(Reply reply) {
    Names names = new Names(reply.deal());
    Map<String, Object> object = object(reply, names);
    if (reply.question().equals(Questions.CLAIMS)) {
      object.put("escrow", reply.escrow().map(ledger -> new EscrowTable(ledger, names).json()));
    }
    return object;
  }

  private static Map<String, Object> object(Reply reply, Names names) {
    Map<String, Object> object =
        head(
            reply.deal(),
            reply.asOf(),
            reply.question(),
            Optional.of(reply.verdict()),
            reply.findings().stream().map(answered -> finding(answered, names)).toList(),
            reply.dueDates().stream().map(ReplyJson::dueDate).toList());
    object.put("closing", closing(reply));
    object.put("counts", Json.object("all", counts(reply, false), "gating", counts(reply, true)));
    object.put("allocation", new AllocationTable(reply.allocation(), names).json());
    return object;
  }

  /** What stands first in every answer about a deal, in the order that it keeps. */
  static Map<String, Object> head(
      Deal deal,
      LocalDate asOf,
      String question,
      Optional<Verdict> verdict,
      List<Map<String, Object>> findings,
      List<Map<String, Object>> dueDates) {
    return Json.object(
        "longstop",
        VERSION,
        "deal",
        deal.id(),
        "asOf",
        asOf,
        "question",
        question,
        "verdict",
        verdict,
        "findings",
        findings,
        "dueDates",
        dueDates,
        "title",
        deal.title());
  }

  static Map<String, Object> finding(Answered answered, Names names) {
    return finding(answered, names.full(answered.finding().subject()));
  }

  /**
   * A finding.
   *
   * @param name its subject in words
   */
  static Map<String, Object> finding(Answered answered, String name) {
    Finding finding = answered.finding();
    return Json.object(
        "clause",
        finding.clause(),
        "subject",
        finding.subject(),
        "status",
        finding.status(),
        "sentence",
        finding.sentence(),
        "because",
        finding.because(),
        "needs",
        finding.needs(),
        "clears",
        finding.clears(),
        "earliest",
        finding.earliest().flatMap(DerivedDate::possibleFrom),
        "turnsOn",
        answered.turnsOn().stream()
            .map(
                other ->
                    Json.object(
                        "reading",
                        other.reading(),
                        "option",
                        other.option(),
                        "status",
                        other.status(),
                        "sentence",
                        other.sentence(),
                        "due",
                        other.due().map(due -> Json.date(Optional.of(due)))))
            .toList(),
        "name",
        name,
        "owner",
        finding.owner(),
        "gating",
        answered.gating(),
        "due",
        finding.due().map(due -> Json.date(Optional.of(due))),
        "earliestUntil",
        finding
            .earliest()
            .map(day -> day instanceof DerivedDate.NotBefore open ? open.until() : null));
  }

  private static Map<String, Object> dueDate(Due due) {
    DueDate own = due.dueDate();
    Map<String, Object> date = Json.date(Optional.of(own.date()));
    Map<String, Object> object =
        Json.object(
            "clause",
            own.clause(),
            "owner",
            own.owner(),
            "what",
            own.what(),
            "date",
            date.remove("date"),
            "status",
            own.state(),
            "turnsOn",
            due.turnsOn().stream().map(ReplyJson::other).toList(),
            "subject",
            own.subject());
    object.putAll(date);
    object.put("kind", own.kind());
    object.put("to", own.to());
    object.put("note", own.note());
    object.put("occasion", own.occasion());
    return object;
  }

  private static Map<String, Object> other(Due.Other other) {
    Map<String, Object> object = Json.object("reading", other.reading(), "option", other.option());
    object.putAll(Json.date(Optional.of(other.dueDate().date())));
    object.put("status", other.dueDate().state());
    return object;
  }

  private static Map<String, Object> closing(Reply reply) {
    Map<String, Object> object = Json.date(Optional.of(reply.closing().on()));
    object.put("held", reply.closing().event().isPresent());
    object.put("reason", reply.closing().reason());
    return object;
  }

  private static Map<String, Object> counts(Reply reply, boolean gatingOnly) {
    Map<String, Object> counts = Json.object();
    for (Status status : Status.values()) {
      counts.put(status.name(), Headline.count(reply, status, gatingOnly));
    }
    return counts;
  }
}
