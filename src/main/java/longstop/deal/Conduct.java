package longstop.deal;

import java.time.LocalDate;

/**
 * Something the Company did between signing and Closing.
 *
 * @param id the id under which the deal file records it
 * @param on the day on which it was done
 * @param kind which of the undertakings it touches
 * @param what what was done, in words
 * @param permitted whether it was within the clause's own exception: ordinary course, written terms
 *     of the debt, validly withheld and reserved
 * @param parentConsented whether Parent consented
 * @param consentWritten whether that consent is in writing
 * @param material whether it is material
 */
public record Conduct(
    @Key String id,
    @Doc("The day on which it was done.") LocalDate on,
    @Doc("Which of the undertakings it touches.") ConductKind kind,
    @Doc("What was done, in words.") String what,
    @Doc(
            "Whether it was within the clause's own exception: ordinary course, written terms of"
                + " the debt, validly withheld and reserved.")
        Answer permitted,
    @Doc("Whether Parent consented.") Answer parentConsented,
    @Doc("Whether that consent is in writing.") Answer consentWritten,
    @Doc("Whether it is material.") Answer material)
    implements Event {}
