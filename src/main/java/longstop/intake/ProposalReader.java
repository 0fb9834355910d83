package longstop.intake;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import longstop.binding.Binder;
import longstop.deal.Deal;
import longstop.deal.Proposal;
import longstop.located.Node;
import longstop.located.Node.Entry;
import longstop.located.Node.Mapping;
import longstop.located.Problems;
import longstop.register.Register;

/** Reads further proposals to a deal without problems, one by one. */
public final class ProposalReader {

  /**
   * What is read each time.
   *
   * @param proposals the one proposal, by its id
   */
  private record Plan(Map<String, Proposal> proposals) {}

  private final Deal deal;
  private final LocalDate today;

  /** Reads proposals to this deal. */
  ProposalReader(Deal deal, LocalDate today) {
    this.deal = deal;
    this.today = today;
  }

  /**
   * The proposal that a tree describes, or nothing and problems.
   *
   * @param id its id, which no event of the deal has
   */
  public Optional<Proposal> read(String id, Node proposal, Problems problems) {
    Node tree = only("proposals", only(id, proposal));
    Optional<Plan> plan = Binder.bind(tree, Plan.class, problems);
    Draft draft = new Draft(tree, Register.standard(), today, problems);
    References.check(draft, deal);
    TransfersCheck.proposals(draft, Optional.of(Setting.of(deal)));
    Values.check(draft);
    return plan.filter(p -> problems.isEmpty()).map(p -> p.proposals().get(id));
  }

  private static Node only(String key, Node value) {
    return new Mapping(value.mark(), Map.of(key, new Entry(value.mark(), value)));
  }
}
