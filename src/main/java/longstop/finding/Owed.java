package longstop.finding;

import java.util.Optional;

/**
 * Who owes something to whom under a clause.
 *
 * @param clause id of the clause
 * @param subject id of the party or event that the clause is asked of, or {@code deal}
 * @param by who owes it, in words
 * @param to to whom, in words, where the clause says so
 */
public record Owed(String clause, String subject, String by, Optional<String> to) {

  /** The same, owed to somebody else. */
  public Owed to(String whom) {
    return new Owed(clause, subject, by, Optional.of(whom));
  }
}
