package longstop.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import longstop.binding.Binder;
import longstop.binding.Positions;
import longstop.deal.Deal;
import longstop.located.MergePatch;
import longstop.located.Node;
import longstop.located.Problems;
import longstop.register.Register;

/**
 * Reads deals. Nothing is evaluated that has a problem, and all problems are told at once.
 *
 * <p>A file that was read lately is not read again. Not safe for use by several threads, unless
 * stated otherwise.
 */
public final class Intake {

  /** What came of reading: a deal, or the problems that stand in its way. */
  public sealed interface Result {

    /**
     * A deal without problems.
     *
     * @param deal the deal
     */
    record Accepted(Deal deal) implements Result {}

    /**
     * No deal.
     *
     * @param problems what is wrong, at least one
     */
    record Refused(Problems problems) implements Result {}
  }

  private static final String PROPOSALS = "proposals";

  private final LocalDate today;
  private final Overlay overlay = new Overlay();
  private final Map<Path, Result> results = new Recent<>();

  /**
   * An intake of today.
   *
   * @param clock tells today, after which nothing can have happened
   */
  public Intake(Clock clock) {
    today = LocalDate.now(clock);
  }

  /** The deal that a file holds, together with the files it builds on. */
  public Result read(Path file) {
    return results.computeIfAbsent(file, this::readAnew);
  }

  private Result readAnew(Path file) {
    Problems problems = new Problems();
    return overlay
        .read(file, problems)
        .map(tree -> read(tree, problems))
        .orElseGet(() -> new Result.Refused(problems));
  }

  /** The deal that a file holds, with these proposals in place of its own. */
  public Result read(Path file, Node proposals) {
    Problems problems = new Problems();
    return overlay
        .read(file, problems)
        .map(tree -> read(Overlay.replaced(tree, PROPOSALS, proposals), problems))
        .orElseGet(() -> new Result.Refused(problems));
  }

  /** Reads further proposals to a deal. */
  public ProposalReader proposalsTo(Deal deal) {
    return new ProposalReader(deal, today);
  }

  /**
   * The tree of the deal file that a value of another file names, by a path relative to that file.
   */
  public Optional<Node> base(Path file, Node name, Problems problems) {
    return Overlay.beside(file, name, problems).flatMap(base -> overlay.read(base, problems));
  }

  /**
   * The deal in the file that a value of another file names, by a path relative to that file, with
   * a change laid over it as a merge patch if there is one.
   */
  public Result read(Path file, Node name, Optional<Node> change) {
    Problems problems = new Problems();
    if (change.isEmpty()) {
      return Overlay.beside(file, name, problems)
          .map(this::read)
          .orElseGet(() -> new Result.Refused(problems));
    }
    return base(file, name, problems)
        .map(tree -> read(MergePatch.apply(tree, change.get()), problems))
        .orElseGet(() -> new Result.Refused(problems));
  }

  /**
   * The deal that a tree describes; a tree with problems already found is refused. May be called by
   * several threads.
   */
  public Result read(Node tree, Problems problems) {
    Register register = Register.standard();
    Optional<Deal> deal = Binder.bind(tree, Deal.class, problems);
    Draft draft = new Draft(tree, register, today, problems);
    check(draft);
    TransfersCheck.check(draft, deal.map(Setting::of).or(() -> Setting.of(draft)));
    Values.check(draft);
    deal.ifPresent(d -> check(new Examined(d, register, today, new Positions(tree), problems)));
    return deal.filter(d -> problems.isEmpty())
        .<Result>map(Result.Accepted::new)
        .orElseGet(() -> new Result.Refused(problems));
  }

  /** Checks of what can be read, although other parts may not. */
  private static void check(Draft draft) {
    RolesCheck.check(draft);
    References.check(draft);
  }

  private static void check(Examined examined) {
    PriceCheck.check(examined);
    DatesCheck.check(examined);
    ActsCheck.check(examined);
    SignaturesCheck.check(examined);
    HeardCheck.check(examined);
    EventsCheck.check(examined);
    IndemnityCheck.check(examined);
    ClaimsCheck.check(examined);
    NoticesCheck.check(examined);
    EscrowCheck.check(examined);
    SidesCheck.check(examined);
  }
}
