package longstop.register;

import java.util.Locale;

/** Which of the four results on a sale of shares a clause belongs to; each is told apart. */
public enum Aspect {
  /** What the seller has promised; decides. */
  CONTRACT,
  /** What the securities laws allow; decides. */
  SECURITIES_LAW,
  /** What the accounting rules on poolings ask; told, and decides nothing. */
  ACCOUNTING,
  /** What the transfer agent must refuse; told, and decides nothing. */
  TRANSFER_AGENT;

  /** Whether its clauses decide whether the shares may be sold. */
  public boolean decides() {
    return this == CONTRACT || this == SECURITIES_LAW;
  }

  /** The question that the clauses of this result gate, where it does not decide a sale. */
  public String question() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The result as people call it. */
  public String words() {
    return switch (this) {
      case CONTRACT -> "contract";
      case SECURITIES_LAW -> "securities law";
      case ACCOUNTING -> "accounting";
      case TRANSFER_AGENT -> "transfer agent";
    };
  }
}
