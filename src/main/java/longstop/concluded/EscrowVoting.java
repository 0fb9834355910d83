package longstop.concluded;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import longstop.calendar.Words;
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
   * @param agent party id of the Agent of the day of the vote
   * @param owners whether each holder instructs for his own where the Agent does not (trap T-57)
   */
  public static Judged judge(
      Asked asked, EscrowVote vote, String agent, Roles roles, Names names, boolean owners) {
    Map<String, List<String>> wrong = new LinkedHashMap<>();
    Map<String, List<String>> needs = new LinkedHashMap<>();
    Map<String, List<String>> right = new LinkedHashMap<>();
    for (String holder : roles.holders()) {
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
    String what = "vote of the escrow shares on " + vote.what() + ", " + Words.day(vote.on());
    if (!wrong.isEmpty()) {
      return Judged.breach(what + ": " + String.join("; ", told(wrong, roles, names)))
          .withNeeds(told(needs, roles, names));
    }
    if (!needs.isEmpty()) {
      return Judged.need(what + ": not known to be as instructed")
          .withNeeds(told(needs, roles, names));
    }
    return Judged.met(
        what
            + ": "
            + String.join("; ", told(right, roles, names))
                .replace("not voted, as instructed", "not voted, without an instruction"));
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
  private static List<String> told(Map<String, List<String>> by, Roles roles, Names names) {
    return by.entrySet().stream()
        .map(
            one ->
                one.getKey()
                    + (one.getValue().size() == roles.holders().size()
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
