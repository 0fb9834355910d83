package longstop.binding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import longstop.deal.Answer;
import longstop.deal.Doc;
import longstop.deal.Key;

/** A made-up record with a component of every form, for the binder and the schema. */
@Doc("A sample.")
record Sample(
    @Doc(value = "Its name.", clause = "SPA 1.1") String name,
    @Doc("Day of signing.") LocalDate signedOn,
    Optional<LocalTime> closesAt,
    BigDecimal rate,
    int noticeDays,
    Optional<Integer> graceDays,
    long shares,
    Optional<Long> votes,
    Colour colour,
    @Doc("Whether it is married.") Answer married,
    Optional<String> remark,
    List<String> aliases,
    List<BigDecimal> amounts,
    Map<String, Holder> holders,
    Map<String, Map<String, LocalDate>> deliveries,
    Period period,
    Extras extras) {

  /** A colour. */
  @Doc("A colour.")
  enum Colour {
    @Doc("As the sky.")
    LIGHT_BLUE,
    RED
  }

  /** Somebody who stands under an id. */
  record Holder(@Key String id, String title, Optional<Holder> proxy) {}

  /** All its components are required. */
  record Period(LocalDate from, LocalDate until) {
    Period {
      if (until.isBefore(from)) {
        throw new IllegalArgumentException("the period ends before it begins");
      }
    }
  }

  /** All its components may be left out, and so may the whole. */
  record Extras(Answer audited, Optional<String> note, List<Period> periods) {}
}
