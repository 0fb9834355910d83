package longstop.concluded;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import longstop.deal.Recapitalization;

/**
 * Splits of Parent's stock, so that numbers of different days can be compared.
 *
 * @param all the splits
 */
public record Splits(List<Recapitalization> all) {

  /** The splits in an order of their own, whatever the order of the record. */
  static Splits of(List<Recapitalization> splits) {
    return new Splits(splits.stream().sorted(Comparator.comparing(Recapitalization::id)).toList());
  }

  /** A number of shares of one day, in shares as they are on a later one. */
  BigDecimal restate(BigDecimal shares, LocalDate from, LocalDate day) {
    BigDecimal restated = shares;
    for (Recapitalization split : all) {
      if (from.isBefore(split.on()) && !split.on().isAfter(day)) {
        restated = split.after(restated);
      }
    }
    return restated;
  }

  /** A number of shares of a later day, as they were on an earlier one. */
  public BigDecimal before(BigDecimal shares, LocalDate from, LocalDate day) {
    BigDecimal before = shares;
    for (Recapitalization split : all) {
      if (from.isBefore(split.on()) && !split.on().isAfter(day)) {
        before = split.before(before);
      }
    }
    return Numbers.plain(before);
  }

  /** The days on which there is one. */
  List<LocalDate> days() {
    return all.stream().map(Recapitalization::on).toList();
  }
}
