package longstop.concluded;

import longstop.finding.Judged;

/**
 * Whether an amendment or extension of the record binds, as settled before a session starts. There
 * is exactly one for every amendment.
 *
 * @param amendment id of the amendment
 * @param judged met if it binds
 */
public record SettledAmendment(String amendment, Judged judged) {}
