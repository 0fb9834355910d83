package longstop.batch;

import java.util.Locale;
import longstop.deal.Doc;
import longstop.finding.Status;

/** What a scenario shows of its clause. */
public enum Shows {
  @Doc("The clause is kept.")
  KEPT,
  @Doc("The clause is broken.")
  BROKEN,
  @Doc("The last day or number that still keeps the clause, or the first that breaks it.")
  BOUNDARY,
  @Doc("A fact is missing that the clause needs.")
  UNKNOWN;

  /** How files and lists name it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a finding of this status can show it. */
  boolean shownBy(Status status) {
    return switch (this) {
      case KEPT -> status != Status.VIOLATED && status != Status.OPEN;
      case BROKEN -> status == Status.VIOLATED;
      case BOUNDARY -> true;
      case UNKNOWN -> status == Status.OPEN;
    };
  }
}
