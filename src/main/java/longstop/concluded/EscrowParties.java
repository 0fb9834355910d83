package longstop.concluded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import longstop.calendar.Words;
import longstop.deal.Act;
import longstop.deal.Amendment;
import longstop.deal.Answer;
import longstop.deal.Assignment;
import longstop.deal.Capacity;
import longstop.deal.Roles;
import longstop.deal.Waiver;
import longstop.finding.Judged;

/**
 * The parties to the Escrow Agreement, and what takes the word of all of them: Parent, the Agent
 * for the sellers, who are no parties themselves (trap T-51), and the Escrow Agent.
 *
 * @param signatories one for each party
 */
public record EscrowParties(List<Signatory> signatories) {

  private static final String ALL =
      "a writing signed for Parent, by the Agent and by the Escrow Agent";

  /**
   * The parties.
   *
   * @param escrowAgent party id of the Escrow Agent of the day that matters
   */
  public static EscrowParties of(Roles roles, String escrowAgent) {
    return new EscrowParties(
        List.of(
            Signatory.company(roles.parent(), "Parent"),
            Signatory.of(Roles.SELLERS, "the Agent", Capacity.AGENT),
            Signatory.of(
                escrowAgent, "the Escrow Agent", Capacity.SELF, Capacity.AUTHORIZED_OFFICER)));
  }

  /** Those for whom a writing is not signed, in words. */
  private List<String> missing(Map<String, Capacity> signed) {
    return signatories.stream().filter(one -> !one.signed(signed)).map(Signatory::name).toList();
  }

  /**
   * Whether a change of the Escrow Agreement binds: it takes a writing of all parties (ESC 7), or
   * their consent (ESC 13(g), trap T-58).
   *
   * @param consent whether consent without a writing is enough
   */
  public Judged change(Amendment amendment, boolean consent) {
    String what = amendment.what() + ", of " + Words.day(amendment.on());
    List<String> missing =
        consent
            ? signatories.stream()
                .filter(one -> !one.signed(amendment.signed()))
                .filter(one -> !amendment.consented().contains(one.party()))
                .map(Signatory::name)
                .toList()
            : missing(amendment.signed());
    boolean silent = amendment.signed().isEmpty() && (!consent || amendment.consented().isEmpty());
    List<String> wrong = new ArrayList<>();
    List<String> needs = new ArrayList<>();
    if (!consent && amendment.written() == Answer.NO) {
      wrong.add("it is not in writing");
    }
    if (!missing.isEmpty()) {
      if (silent) {
        needs.add(consent ? "who consented" : "who signed it, and for whom");
      } else {
        wrong.add(
            (consent ? "no consent of " : "it is not signed for ") + String.join(", ", missing));
      }
    }
    if (!consent && amendment.written() == Answer.UNKNOWN) {
      needs.add("whether it is in writing");
    }
    if (!wrong.isEmpty()) {
      return Judged.breach(what + ": does not bind, because " + String.join("; ", wrong), ALL);
    }
    return needs.isEmpty()
        ? Judged.met(what + ": binds")
        : Judged.need(what + ": not known to bind").withNeeds(needs);
  }

  /**
   * What a waiver of a clause of the Escrow Agreement comes to: it is in writing; signed for all
   * parties it counts, signed for fewer it counts if these are whom the clause protects (ESC
   * 13(g)).
   *
   * @return a waiver if it counts, a note why not, or what must be known to tell
   */
  Judged waiver(Waiver waiver) {
    String what = "waiver of " + Words.day(waiver.on());
    if (waiver.written() == Answer.NO) {
      return Judged.note(what + " does not count: it is not in writing");
    }
    if (waiver.written() == Answer.UNKNOWN || waiver.signed().isEmpty()) {
      return Judged.need(
          what + ": not known to be in writing, or by whom",
          "whether the waiver is in writing, and who signed it");
    }
    List<String> missing = missing(waiver.signed());
    return missing.isEmpty()
        ? Judged.waiver("waived in writing on " + Words.day(waiver.on()))
        : Judged.need(
            what + ": not signed for " + String.join(", ", missing),
            "whether " + waiver.of() + " protects only those who signed the waiver");
  }

  /** The same, as what is asked of the waiver itself. */
  public Judged weigh(Waiver waiver) {
    Judged judged = waiver(waiver);
    String sentence = "of " + waiver.of() + ": " + judged.sentence();
    return switch (judged.effect()) {
      case WAIVER ->
          Judged.met(sentence)
              .withBecause(List.of("it reaches no further than its words, and no other occasion"));
      case NEED -> Judged.need(sentence).withNeeds(judged.needs());
      default -> Judged.breach(sentence, ALL);
    };
  }

  /**
   * Whether an assignment of the Escrow Agreement is allowed: with the prior consent in writing of
   * each other party (ESC 13(d)).
   */
  public Judged assignment(Asked asked, Assignment assignment, Roles roles) {
    String what =
        "assignment of the Escrow Agreement to "
            + assignment.to()
            + ", of "
            + Words.day(assignment.on());
    String by = roles.seller(assignment.by()) ? Roles.SELLERS : assignment.by();
    List<Signatory> others = signatories.stream().filter(one -> !one.party().equals(by)).toList();
    String way = "prior written consent of " + names(others);
    LocalDate day = assignment.on();
    Act consent = assignment.consent().filter(one -> !one.on().isAfter(asked.asOf())).orElse(null);
    if (consent == null) {
      return asked.knownThrough(day)
          ? Judged.breach(what + ": not allowed, nobody consented to it", way)
          : Judged.need(what + ": not known to be allowed", way);
    }
    List<String> wrong = new ArrayList<>();
    if (consent.on().isAfter(day)) {
      wrong.add("the consent of " + Words.day(consent.on()) + " is not prior");
    }
    if (consent.written() == Answer.NO) {
      wrong.add("the consent is not in writing");
    }
    List<Signatory> missing = others.stream().filter(one -> !one.signed(consent.signed())).toList();
    if (!missing.isEmpty() && !consent.signed().isEmpty()) {
      wrong.add("no consent of " + names(missing));
    }
    if (!wrong.isEmpty()) {
      return Judged.breach(what + ": not allowed, " + String.join("; ", wrong), way);
    }
    return consent.signed().isEmpty()
        ? Judged.need(what + ": not known to be allowed", "who signed the consent")
        : Judged.met(what + ": allowed, with the consent of " + names(others));
  }

  private static String names(List<Signatory> some) {
    return String.join(", ", some.stream().map(Signatory::name).toList());
  }
}
