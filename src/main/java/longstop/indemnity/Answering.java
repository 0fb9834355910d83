package longstop.indemnity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import longstop.concluded.Names;
import longstop.deal.Answer;
import longstop.deal.Claim;
import longstop.deal.Roles;
import longstop.finding.Judged;

/**
 * Who answers to whom for a claim (SPA 8.2, IIA(b), IIA(j)), whatever its time and amount. There is
 * exactly one for every claim.
 *
 * @param claim id of the claim
 * @param basis what sort of promise is said to be broken
 * @param member whether who suffered the Damages is one to whom that promise is owed: a Parent
 *     Group Member, or for the promises outside SPA 8.2 whom they name
 * @param debtors ids of the sellers who answer; empty while they are not known, or nobody does
 * @param joint whether they answer jointly and severally
 * @param responsibleOnly whether they alone answer, for their intent or fraud (SPA 8.4); unknown
 *     where it is not known whether there was any, and all answer as long as there was none
 */
public record Answering(
    String claim,
    Basis basis,
    Answer member,
    List<String> debtors,
    boolean joint,
    Answer responsibleOnly) {

  /** What must be known to tell whether all answer. */
  static final String INTENT =
      "whether it is due to intent or fraud, for which only those answer who are responsible (SPA"
          + " 8.4)";

  /** Keeps the list from being changed. */
  public Answering {
    debtors = List.copyOf(debtors);
  }

  /**
   * Who answers.
   *
   * @param jointly whether SPA 8.2 is taken as it is written, so that all sellers answer jointly
   *     for what each promises for himself (trap T-34)
   * @param sellersToo whether a seller can be a Parent Group Member, as a shareholder or employee
   *     of Parent's group
   */
  public static Answering of(
      Claim claim, Breached breached, Roles roles, boolean jointly, boolean sellersToo) {
    Basis basis = breached.basis();
    boolean own = basis.several() && !jointly;
    Answer responsible = responsible(claim, basis, own);
    List<String> debtors = new ArrayList<>();
    if (responsible == Answer.YES || own) {
      debtors.addAll(claim.against());
    } else if (basis == Basis.PARTNERSHIP) {
      debtors.addAll(roles.partners());
    } else if (!basis.uncovered()) {
      debtors.addAll(roles.sellers());
    }
    if (basis == Basis.ASSET_LIABILITY) {
      debtors.removeAll(roles.assetLiabilityExcluded());
    }
    return new Answering(
        claim.id(),
        basis,
        claim.bySeller(roles) && !sellersToo ? Answer.NO : member(claim, basis, roles),
        debtors,
        !own && !basis.uncovered(),
        responsible);
  }

  /** Intent makes no difference to who answers for a promise that each gives for himself. */
  private static Answer responsible(Claim claim, Basis basis, boolean own) {
    if (basis.uncovered() || basis.separate()) {
      return Answer.NO;
    }
    return own && claim.intentional() == Answer.UNKNOWN ? Answer.NO : claim.intentional();
  }

  private static Answer member(Claim claim, Basis basis, Roles roles) {
    return switch (basis) {
      case ASSET_LIABILITY -> named(claim, claim.claimant().filter(roles::buying).isPresent());
      case PARTNERSHIP ->
          named(claim, claim.claimant().filter(roles.company()::equals).isPresent());
      default ->
          claim.claimant().filter(id -> roles.buying(id) || id.equals(roles.company())).isPresent()
              ? Answer.YES
              : claim.groupMember();
    };
  }

  /** A promise to some by name is owed to no other member of the group. */
  private static Answer named(Claim claim, boolean isOne) {
    boolean unknown = claim.claimant().isEmpty() && claim.groupMember() == Answer.UNKNOWN;
    return unknown ? Answer.UNKNOWN : Answer.of(isOne);
  }

  /** Whether there is somebody who answers, and somebody to whom, as far as it is known. */
  public Answer answered() {
    if (basis.uncovered()) {
      return Answer.NO;
    }
    return Answer.all(member, debtors.isEmpty() ? Answer.UNKNOWN : Answer.YES);
  }

  /** Who answers to whom under SPA 8.2, in words. */
  public Judged judge(Names names) {
    return basis.separate()
        ? Judged.exempt("the claim rests on " + basis.words() + ", which is outside SPA 8.2")
        : told(names);
  }

  /** Who answers to whom under a clause of its own, in words. */
  public Judged judge(Names names, Basis own) {
    return basis == own
        ? told(names)
        : Judged.exempt("the claim rests on " + basis.words() + ", and not on this clause");
  }

  private Judged told(Names names) {
    if (basis.uncovered()) {
      return Judged.breach(
              "nobody indemnifies under Article VIII: the claim rests on " + basis.words(),
              "a claim outside Article VIII, by what the law gives (SPA 11.6)")
          .withBecause(outside());
    }
    String who = "the claim rests on " + basis.words() + "; " + whoAnswers(names);
    List<String> needs = new ArrayList<>();
    if (debtors.isEmpty()) {
      needs.add(
          responsibleOnly == Answer.YES
              ? "which sellers are responsible for the intent or fraud"
              : "which seller broke it");
    }
    if (responsibleOnly == Answer.UNKNOWN) {
      needs.add(INTENT);
    }
    if (member == Answer.UNKNOWN) {
      needs.add("whether the one who suffered the Damages is " + creditor());
    }
    if (member == Answer.NO) {
      return Judged.breach(
              who + ", but only to " + creditor() + ", and who suffered the Damages is not",
              "Damages of " + creditor())
          .withNeeds(needs);
    }
    return (needs.isEmpty() ? Judged.met(who) : Judged.need(who).withNeeds(needs))
        .withBecause(because());
  }

  private List<String> outside() {
    return switch (basis) {
      case LATER_COMPANY_COVENANT ->
          List.of(
              "SPA 8.2 covers covenants of the Company only if they are to be performed before the"
                  + " Closing (trap T-88)");
      case BUYING_SIDE, LATER_BUYING_SIDE ->
          List.of("SPA 8.2 is a promise of the sellers; Parent's side gives none (trap T-88)");
      default -> List.of();
    };
  }

  private List<String> because() {
    List<String> because = new ArrayList<>();
    if (responsibleOnly == Answer.YES) {
      because.add("for intent or fraud only those answer who are responsible (SPA 8.4)");
    }
    if (basis.separate()) {
      because.add("this is a promise of its own, outside SPA 8.2: neither capped nor counted");
    }
    if (basis == Basis.COMPANY_REPRESENTATION || basis == Basis.TAX_REPRESENTATION) {
      because.add("the Company gave it too, but belongs to Parent and never pays (trap T-72)");
    }
    return because;
  }

  /** To whom the promise is owed, as a noun phrase. */
  private String creditor() {
    return switch (basis) {
      case ASSET_LIABILITY -> "Parent or Acquisition Sub";
      case PARTNERSHIP -> "the Company";
      default -> "a Parent Group Member";
    };
  }

  private String whoAnswers(Names names) {
    if (debtors.isEmpty()) {
      return "who answers is not known";
    }
    String who = debtors.stream().map(names::of).collect(Collectors.joining(", "));
    if (debtors.size() == 1) {
      return who + " answers";
    }
    return who
        + (joint ? " answer jointly and severally" : " answer, each for himself")
        + (responsibleOnly == Answer.UNKNOWN ? ", unless it is due to intent or fraud" : "");
  }
}
