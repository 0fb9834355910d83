package longstop.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import longstop.finding.Verdict;
import longstop.question.Answered;
import longstop.question.Earliest;
import longstop.question.SaleAnswer;
import longstop.question.SaleReply;
import longstop.question.Sales;
import longstop.register.Aspect;

/** Whether shares may be sold, for scripts. Keys are only added, never renamed. */
public final class SaleJson {

  private SaleJson() {}

  /** The whole text. */
  public static String of(SaleReply reply) {
    return Json.text(object(reply));
  }

  /** The same on one line, for a file of many answers. */
  public static String line(SaleReply reply) {
    return Json.line(object(reply));
  }

  private static Map<String, Object> object(SaleReply reply) {
    Names names = new Names(reply.deal());
    Map<String, Object> object =
        ReplyJson.head(
            reply.deal(),
            reply.asOf(),
            Sales.SALE,
            Optional.of(reply.verdict()),
            reply.answers().stream().flatMap(answer -> findings(answer, names)).toList(),
            List.of());
    object.put("plan", reply.plan());
    object.put(
        "proposals", reply.answers().stream().map(answer -> proposal(answer, names)).toList());
    return object;
  }

  private static Stream<Map<String, Object>> findings(SaleAnswer answer, Names names) {
    String seller = names.full(answer.proposal().seller());
    return answer.findings().stream().map(answered -> ReplyJson.finding(answered, seller));
  }

  private static Map<String, Object> proposal(SaleAnswer answer, Names names) {
    return Json.object(
        "id",
        answer.proposal().id(),
        "seller",
        answer.proposal().seller(),
        "name",
        names.full(answer.proposal().seller()),
        "shares",
        Integer.toString(answer.proposal().shares()),
        "on",
        answer.proposal().on(),
        "kind",
        answer.proposal().manner(),
        "under",
        answer.proposal().under(),
        "verdict",
        answer.verdict(),
        "aspects",
        aspects(answer.aspects()),
        "decidedBy",
        answer.deciding().stream().map(Answered::finding).map(f -> f.clause()).distinct().toList(),
        "earliest",
        answer.earliest().map(SaleJson::earliest));
  }

  private static Map<String, Object> aspects(Map<Aspect, Verdict> verdicts) {
    Map<String, Object> aspects = Json.object();
    verdicts.forEach((aspect, verdict) -> aspects.put(aspect.name(), verdict));
    return aspects;
  }

  /** The first day on which no gate refuses. */
  static Map<String, Object> earliest(Earliest earliest) {
    return Json.object(
        "byDefault",
        Json.date(Optional.of(earliest.byDefault())),
        "verdict",
        earliest.verdict(),
        "underEvery",
        Json.date(Optional.of(earliest.underEvery())),
        "binding",
        earliest.binding().keySet(),
        "behind",
        earliest.binding());
  }
}
