package longstop.concluded;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longstop.calendar.Words;
import longstop.deal.AgentAct;
import longstop.deal.Answer;
import longstop.deal.Capacity;
import longstop.deal.DealRecord;
import longstop.deal.Roles;
import longstop.deal.Terms;
import longstop.finding.Judged;

/** The Agent of the sellers (SPA 9.1). */
public final class Agency {

  private Agency() {}

  /**
   * Whether the Agent is appointed: upon execution of the agreement, without another act of any
   * seller, without bond and without pay (SPA 9.1(a)).
   *
   * @param agent the name of the Agent whom the agreement appoints
   */
  public static Judged appointed(
      Asked asked, Terms terms, String agent, AgentInOffice office, Names names) {
    String day = Words.day(terms.signed());
    Optional<String> vacant = office.vacancy(asked.asOf(), names);
    if (vacant.isPresent()) {
      return Judged.need(
              vacant.get() + "; nobody is in office after him, as far as is recorded",
              "a change of the Agent as SPA 9.1(a) asks for")
          .withBecause(
              List.of(
                  "the section names nobody after him, and does not say whether his office ends with"
                      + " his life"));
    }
    return asked.asOf().isBefore(terms.signed())
        ? Judged.need(
            agent + " becomes Agent of the sellers when the agreement is executed, on " + day,
            "execution of the agreement")
        : Judged.met(
                agent
                    + " is Agent and attorney-in-fact of the sellers since execution, "
                    + day
                    + "; notice to or from the Agent is notice to or from each of them")
            .withBecause(office.successions(asked.asOf(), names));
  }

  /**
   * Whether an act binds every seller: if it is that of the Agent, instructed or not. His office
   * ends with the agreement (SPA 10.2); what he does on the day of its termination is still his.
   */
  public static Judged binding(AgentAct act, AgentInOffice office, AgreementEnd end, Names names) {
    String what = words(act, names);
    if (end.endsBefore(act.on())) {
      return Judged.breach(
          what
              + ": binds nobody, because the office of the Agent ended with the agreement, which was"
              + " terminated on "
              + Words.day(end.day().orElseThrow())
              + " (SPA 10.2)",
          "the same act by each seller, or by somebody whom he authorises");
    }
    if (end.mayEndBefore(act.on())) {
      return Judged.need(what + ": not known to be by the Agent of that day")
          .withNeeds(end.standing().needs());
    }
    Optional<String> vacant = office.vacancy(act.on(), names);
    if (vacant.isPresent() && office.is(act.by(), act.on()) == Answer.UNKNOWN) {
      return Judged.need(
          what + ": not known to be by the Agent of that day; " + vacant.get(),
          office.who(act.on(), names));
    }
    if (office.on(act.on()).equals(act.by())) {
      return office.doubtful(act.on())
          ? Judged.need(
              what + ": not known to be by the Agent of that day",
              "whether a change of the Agent had taken effect by then (SPA 9.1(a))")
          : Judged.met(what + ": binds every seller, with or without their instruction")
              .withBecause(List.of("Parent and the Escrow Agent may rely on it"));
    }
    return office.maybe(act.by(), act.on())
        ? Judged.need(
            what + ": not known to be by the Agent of that day",
            "whether his appointment had taken effect by then (SPA 9.1(a))")
        : Judged.breach(
            what
                + ": binds nobody, because "
                + vacant.orElse("the Agent of that day was " + names.of(office.on(act.on()))),
            "the same act by the Agent");
  }

  /**
   * Whether a document that is signed for the sellers by their Agent is signed by whoever was that
   * on its day. The record tells that he signed as Agent; who was in office is told here, and
   * whether his office had ended. What was settled by it before is not taken back.
   *
   * @param what the document, in a word
   * @param survives whether SPA 10.3, by which he signs it, survives a termination
   */
  public static Judged signing(
      String what,
      LocalDate day,
      Map<String, Capacity> signed,
      AgentInOffice office,
      AgreementEnd end,
      Names names,
      boolean survives) {
    if (signed.get(Signatory.SELLERS) != Capacity.AGENT) {
      return Judged.note("the Agent did not sign the " + what + " for the sellers");
    }
    if (office.doubtful(day)) {
      return Judged.need(
          "the "
              + what
              + " is signed for the sellers by one of whom it is not known whether he was Agent",
          office.who(day, names));
    }
    if (end.endsBefore(day)) {
      return Judged.need(
          "the "
              + what
              + " is signed for the sellers by their Agent, whose office ended with the agreement on "
              + Words.day(end.day().orElseThrow())
              + " (SPA 10.2)"
              + (survives ? "; SPA 10.3, by which he signs it, survives" : ""),
          "the signature of each seller, or of somebody whom he authorises, or that the Agent could"
              + " still sign");
    }
    return Judged.note("the Agent who signed the " + what + " is " + names.of(office.on(day)));
  }

  /**
   * Whether the Agent may rely on an instruction: in writing, by holders of more than half of the
   * interests in the Escrow Amount. Without one his act binds all the same.
   */
  public static Judged reliance(
      AgentAct act,
      Terms terms,
      Roles roles,
      DealRecord record,
      Names names,
      ChangeOfAgent.Count count) {
    String what = words(act, names);
    if (act.instructedBy().isEmpty()) {
      return Judged.exempt(what + ": no instruction is recorded, and it needs none to bind");
    }
    EscrowInterest interest = count.on(act.on(), terms, roles, record, act.by());
    String counted =
        Numbers.words(interest.of(act.instructedBy()))
            + " of "
            + Numbers.words(interest.total())
            + " escrow shares";
    List<String> facts =
        List.of(
            "instructed by " + interest.words(act.instructedBy(), names),
            "not by " + interest.words(interest.others(act.instructedBy()), names));
    if (!interest.majority(act.instructedBy())) {
      return Judged.breach(
              what
                  + ": instructed by holders of "
                  + counted
                  + ", no more than half, on which he may not rely; his act binds all the same",
              "instructions by holders of more than half")
          .withBecause(facts);
    }
    return switch (act.writing()) {
      case YES ->
          Judged.met(what + ": he may rely on the instruction by holders of " + counted)
              .withBecause(facts);
      case NO ->
          Judged.breach(
                  what + ": the instruction is not in writing, so that he may not rely on it",
                  "the same instruction in writing")
              .withBecause(facts);
      case UNKNOWN ->
          Judged.need(
                  what
                      + ": not known whether he may rely on the instruction by holders of "
                      + counted,
                  "whether the instruction is in writing")
              .withBecause(facts);
    };
  }

  /** Whether the Agent is free from liability for an act: in good faith and reasonable judgment. */
  public static Judged liability(AgentAct act, Names names) {
    String what = words(act, names);
    return switch (Answer.all(act.goodFaith(), act.reasonable())) {
      case YES ->
          Judged.met(what + ": in good faith and reasonable judgment, so that he is not liable");
      case NO ->
          Judged.breach(
              what
                  + ": "
                  + (act.goodFaith() == Answer.NO
                      ? "not in good faith"
                      : "not in the exercise of reasonable judgment")
                  + ", so that SPA 9.1(b) does not shield him");
      case UNKNOWN ->
          Judged.need(
              what + ": not known whether he is shielded",
              "whether he acted in good faith and in the exercise of reasonable judgment");
    };
  }

  private static String words(AgentAct act, Names names) {
    return act.what() + ", by " + names.of(act.by()) + " on " + Words.day(act.on());
  }
}
