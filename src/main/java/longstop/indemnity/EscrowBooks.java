package longstop.indemnity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import longstop.concluded.Allocation;
import longstop.deal.Roles;

/**
 * What each seller has in the escrow, also inside the partnership (SPA 8.8(b), 8.4): the ledger
 * knows whose name shares stand in; this tells whose they are. What was set off for what only some
 * answer for was theirs; what left in the partnership's name else left it for all its partners.
 *
 * @param allocation the parts of holders and partners
 * @param roles who holds, and who is a partner
 * @param ledger what the escrow holds
 * @param bearing whose interests bear a claim, by its id; empty for everybody's
 * @param told when the Agent was told of a claim, by its id, as far as that is known
 * @param contributed whether a set-off is in proportion to what was contributed for each; else to
 *     what was not set off against him since. Shares released to him count either way, as they do
 *     for what is kept back (ESC 4(d)).
 * @param moments how they stood before the first entry of the ledger, and after each
 */
public record EscrowBooks(
    Allocation allocation,
    Roles roles,
    EscrowLedger ledger,
    Map<String, List<String>> bearing,
    Map<String, LocalDate> told,
    boolean contributed,
    List<Interests> moments) {

  /** Keeps the list from being changed. */
  public EscrowBooks {
    moments = List.copyOf(moments);
  }

  /** The books. */
  public static EscrowBooks of(
      Allocation allocation,
      Roles roles,
      EscrowLedger ledger,
      List<SetOff> all,
      List<ClaimNotice> notices,
      boolean contributed) {
    Map<String, LocalDate> told = new LinkedHashMap<>();
    notices.forEach(one -> one.received().ifPresent(day -> told.put(one.claim(), day)));
    return kept(
        allocation,
        roles,
        ledger,
        all.stream().collect(Collectors.toMap(one -> one.claim(), one -> one.bearing().sellers())),
        told,
        contributed);
  }

  /** The same books, in which only what was contributed counts. */
  EscrowBooks asContributed() {
    return kept(allocation, roles, ledger, bearing, told, true);
  }

  /** The books, kept once through all entries: they are asked for many days. */
  private static EscrowBooks kept(
      Allocation allocation,
      Roles roles,
      EscrowLedger ledger,
      Map<String, List<String>> bearing,
      Map<String, LocalDate> told,
      boolean contributed) {
    EscrowBooks empty =
        new EscrowBooks(allocation, roles, ledger, bearing, told, contributed, List.of());
    BooksReplay replay = new BooksReplay(empty);
    List<Interests> moments = new ArrayList<>();
    moments.add(replay.interests());
    for (EscrowLedger.Entry entry : ledger.entries()) {
      replay.post(entry);
      moments.add(replay.interests());
    }
    return new EscrowBooks(allocation, roles, ledger, bearing, told, contributed, moments);
  }

  /** Whose interests bear the claims of which the Agent may have been told by a day. */
  Stream<List<String>> bearingBy(LocalDate day) {
    return bearing.keySet().stream()
        .filter(claim -> Optional.ofNullable(told.get(claim)).filter(day::isBefore).isEmpty())
        .map(bearing::get);
  }

  /** How they stand at the end of a day. */
  Interests through(LocalDate day) {
    return after(ledger.entries().stream().takeWhile(one -> !one.on().isAfter(day)).count());
  }

  /** How they stood just before an event of the record. */
  Interests before(String id) {
    return after(ledger.entries().stream().takeWhile(one -> !one.id().equals(id)).count());
  }

  private Interests after(long entries) {
    return moments.get((int) entries);
  }
}
