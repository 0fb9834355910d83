package longstop.deal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the component of a record that holds ids of something else: a text, an optional text, the
 * items of a list, or the keys of a map. The intake refuses an id that names nothing.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Refers {

  /** What the ids name. */
  To value();

  /** What an id can name. */
  enum To {
    /** A party of the deal. */
    PARTY,
    /** A party of the deal, or {@code sellers} for all sellers together. */
    PARTY_OR_SELLERS,
    /** A holder of quotas. */
    HOLDER,
    /** A seller: a holder, or a partner of a holder that is a partnership. */
    SELLER,
    /** A seller, or somebody to whom shares of one passed when he died. */
    SELLER_OR_HEIR,
    /** A partner of the holder that is a partnership. */
    PARTNER,
    /** An employee who signs an employment agreement. */
    EMPLOYEE,
    /** A clause of the register. */
    CLAUSE,
    /** A section of the stock purchase agreement, written without "SPA". */
    SECTION,
    /** A reading of the register. */
    READING,
    /** A breach of the record. */
    BREACH,
    /** An event of the record. */
    EVENT,
    /** A claim of the record. */
    CLAIM,
    /** An arbitrator of the record. */
    ARBITRATOR,
    /** A notice of the record. */
    NOTICE
  }
}
