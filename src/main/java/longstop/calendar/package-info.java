/**
 * Days, and how contracts and statutes count them.
 *
 * <p>The map:
 *
 * <ul>
 *   <li>{@link longstop.calendar.DerivedDate}: a date worked out from other dates, which may be
 *       fixed, not determinable yet, or never to come.
 *   <li>{@link longstop.calendar.Counting}: the words of contracts about periods ("within", "not
 *       less than", "prior to" ...), each translated to a day once.
 *   <li>{@link longstop.calendar.Roll}: the statutes that move the last day for an act off a day of
 *       rest.
 *   <li>{@link longstop.calendar.Window}: a half-open span of days; every span inside the product
 *       is half-open.
 *   <li>{@link longstop.calendar.BusinessCalendar} and {@link longstop.calendar.Calendars}: which
 *       days are business days, by name of calendar; {@link longstop.calendar.OutsideTable} when a
 *       date lies beyond the holiday tables.
 *   <li>{@link longstop.calendar.Words}: a date as people write it.
 * </ul>
 *
 * <p>The holiday tables are the text resources beside this package ({@code berlin.txt}, {@code
 * us-federal.txt}, {@code nasdaq.txt}, {@code california.txt}); the head of each cites the law
 * behind it and states what is assumed.
 *
 * <p>This package knows no deal, clause register or rule, and imports the JDK only. No day here
 * depends on the clock, the time zone or the locale of the machine.
 */
package longstop.calendar;
