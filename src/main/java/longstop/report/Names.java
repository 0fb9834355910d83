package longstop.report;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import longstop.deal.Deal;
import longstop.deal.Party;

/**
 * How the subjects of a deal are called in a line.
 *
 * @param deal the deal
 */
record Names(Deal deal) {

  private static final String THE_DEAL = "deal";

  /** More names than these are counted, not listed. */
  private static final int LISTED = 3;

  /**
   * The full name of a party; of a proposal that of its seller; the id of what is neither; the
   * title of the deal for the deal.
   */
  String full(String subject) {
    return subject.equals(THE_DEAL)
        ? deal.title()
        : party(subject).map(Party::name).orElse(subject);
  }

  /** The last name of a person, unless another party bears it too; else the full name. */
  String brief(String subject) {
    String last = lastName(subject);
    long bearers =
        deal.parties().keySet().stream().map(this::lastName).filter(last::equals).count();
    return bearers > 1 ? full(subject) : last;
  }

  private String lastName(String subject) {
    String full = full(subject);
    return party(subject).filter(Party::individual).isPresent()
        ? full.substring(full.lastIndexOf(' ') + 1)
        : full;
  }

  private Optional<Party> party(String subject) {
    String id = isProposal(subject) ? deal.proposals().get(subject).seller() : subject;
    return Optional.ofNullable(deal.parties().get(id));
  }

  /** Whether the subject is a proposal of the deal. */
  boolean isProposal(String subject) {
    return deal.proposals().containsKey(subject);
  }

  /** Whether the subject is a party of the deal. */
  boolean isParty(String subject) {
    return deal.parties().containsKey(subject);
  }

  /** Whether the subject is the deal as a whole, which needs no name. */
  static boolean isDeal(String subject) {
    return subject.equals(THE_DEAL);
  }

  /** The first few brief names, and how many more. */
  String list(Collection<String> subjects) {
    List<String> listed = subjects.stream().limit(LISTED).map(this::brief).toList();
    int more = subjects.size() - listed.size();
    return String.join(", ", listed) + (more == 0 ? "" : " and " + more + " more");
  }
}
