package longstop.indemnity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import longstop.calendar.Words;
import longstop.concluded.AgentInOffice;
import longstop.concluded.Asked;
import longstop.concluded.EscrowOffice;
import longstop.concluded.Names;
import longstop.deal.Ballot;
import longstop.deal.EscrowVote;
import longstop.deal.Roles;
import longstop.finding.Judged;

/** How the shares in escrow are voted: as instructed, and else not at all (ESC 4(b)). */
public final class EscrowVoting {

  private EscrowVoting() {}

  /**
   * Whether the shares of each holder were voted as he who instructs had said.
   *
   * @param ledger for whom the escrow holds shares: those are voted
   * @param agents who is Agent on the day of the vote, and was before
   * @param owners whether each holder instructs for his own where the Agent does not (trap T-57)
   */
  public static Judged judge(
      Asked asked,
      EscrowVote vote,
      EscrowLedger ledger,
      AgentInOffice agents,
      Roles roles,
      Names names,
      boolean owners) {
    String what = "vote of the escrow shares on " + vote.what() + ", " + Words.day(vote.on());
    List<String> holders = holders(ledger, vote, roles);
    if (holders.isEmpty()) {
      return Judged.exempt(what + ": no share was in escrow on that day");
    }
    Optional<String> doubt = doubt(vote, agents, names);
    if (doubt.isPresent()) {
      return Judged.need(what + ": not known to be as instructed", doubt.get());
    }
    String agent = agents.on(vote.on());
    Map<String, List<String>> wrong = new LinkedHashMap<>();
    Map<String, List<String>> needs = new LinkedHashMap<>();
    Map<String, List<String>> right = new LinkedHashMap<>();
    for (String holder : holders) {
      Optional<Ballot> due = instructed(asked, vote, agent, holder, owners);
      Optional<Ballot> cast =
          Optional.ofNullable(vote.cast().get(holder))
              .or(() -> Optional.ofNullable(vote.cast().get(Roles.SELLERS)));
      if (due.isEmpty()) {
        put(needs, "whether and how the Escrow Agent was instructed", holder);
      } else if (cast.isEmpty()) {
        put(needs, "how the Escrow Agent voted", holder);
      } else if (cast.get() == due.get()) {
        put(right, words(cast.get()) + ", as instructed", holder);
      } else {
        put(
            wrong,
            words(cast.get())
                + (due.get() == Ballot.NONE
                    ? " without an instruction"
                    : ", where the instruction was " + instruction(due.get())),
            holder);
      }
    }
    if (!wrong.isEmpty()) {
      return Judged.breach(what + ": " + String.join("; ", told(wrong, holders, names)))
          .withNeeds(told(needs, holders, names));
    }
    if (!needs.isEmpty()) {
      return Judged.need(what + ": not known to be as instructed")
          .withNeeds(told(needs, holders, names));
    }
    return Judged.met(
        what
            + ": "
            + String.join("; ", told(right, holders, names))
                .replace("not voted, as instructed", "not voted, without an instruction"));
  }

  /**
   * For whom shares were in escrow on some part of the day of a vote; all holders, as long as no
   * deposit is recorded.
   */
  private static List<String> holders(EscrowLedger ledger, EscrowVote vote, Roles roles) {
    Map<String, BigDecimal> morning = ledger.held(vote.on().minusDays(1));
    Map<String, BigDecimal> evening = ledger.held(vote.on());
    return ledger.deposited()
        ? evening.keySet().stream()
            .filter(
                holder ->
                    evening.get(holder).signum() > 0
                        || morning.getOrDefault(holder, BigDecimal.ZERO).signum() > 0)
            .toList()
        : roles.holders();
  }

  /**
   * What must be known of whose instruction counts. One that an Agent gave while he was in office
   * binds after he has left it (SPA 9.1(c)); the record does not say when it was given.
   */
  private static Optional<String> doubt(EscrowVote vote, AgentInOffice agents, Names names) {
    if (vote.instructions().isEmpty()) {
      return Optional.empty();
    }
    if (agents.doubtful(vote.on())) {
      return Optional.of(
          agents.vacant(vote.on())
              ? agents.who(vote.on(), names)
              : "who was Agent by " + Words.day(vote.on()) + " (SPA 9.1(a))");
    }
    String agent = agents.on(vote.on());
    return agents.tenures().stream()
        .filter(one -> !one.from().isAfter(vote.on()))
        .map(EscrowOffice.Tenure::party)
        .filter(one -> !one.equals(agent) && vote.instructions().containsKey(one))
        .filter(one -> !vote.instructions().containsKey(agent))
        .findFirst()
        .map(one -> "whether " + names.of(one) + " gave his instruction while he was Agent");
  }

  /** The instruction that counts for a holder; none as far as the record is complete without it. */
  private static Optional<Ballot> instructed(
      Asked asked, EscrowVote vote, String agent, String holder, boolean owners) {
    Optional<Ballot> given = by(asked, vote, agent);
    return owners && given.equals(Optional.of(Ballot.NONE)) ? by(asked, vote, holder) : given;
  }

  private static Optional<Ballot> by(Asked asked, EscrowVote vote, String party) {
    return Optional.ofNullable(vote.instructions().get(party))
        .or(() -> Optional.of(Ballot.NONE).filter(none -> asked.knownThrough(vote.on())));
  }

  private static void put(Map<String, List<String>> by, String what, String holder) {
    by.computeIfAbsent(what, key -> new ArrayList<>()).add(holder);
  }

  /** What is so of whose shares; of whose is not said where it is so of all. */
  private static List<String> told(
      Map<String, List<String>> by, List<String> holders, Names names) {
    return by.entrySet().stream()
        .map(
            one ->
                one.getKey()
                    + (one.getValue().size() == holders.size()
                        ? ""
                        : " ("
                            + one.getValue().stream()
                                .map(names::of)
                                .collect(Collectors.joining(", "))
                            + ")"))
        .toList();
  }

  private static String words(Ballot ballot) {
    return switch (ballot) {
      case FOR -> "voted for it";
      case AGAINST -> "voted against it";
      case ABSTAIN -> "abstained";
      case NONE -> "not voted";
    };
  }

  private static String instruction(Ballot ballot) {
    return ballot == Ballot.NONE
        ? "not to vote"
        : "to vote " + ballot.name().toLowerCase(Locale.ROOT);
  }
}
