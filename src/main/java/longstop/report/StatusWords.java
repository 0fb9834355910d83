package longstop.report;

import java.util.Locale;
import longstop.finding.Status;
import longstop.finding.Verdict;

/** Statuses and verdicts as people read them. */
final class StatusWords {

  private StatusWords() {}

  /** The status in capitals, without an underscore. */
  static String of(Status status) {
    return status.name().replace('_', ' ');
  }

  /** The status within a sentence. */
  static String inSentence(Status status) {
    return of(status).toLowerCase(Locale.ROOT);
  }

  /** The sign that stands before a line of this status. */
  static String sign(Status status) {
    return switch (status) {
      case VIOLATED -> "\u2717";
      case OPEN -> "\u25cb";
      case SATISFIED -> "\u2713";
      case WAIVED, NOT_APPLICABLE -> "\u2013";
    };
  }

  /** The ink of that sign. */
  static Ink ink(Status status) {
    return switch (status) {
      case VIOLATED -> Ink.RED;
      case OPEN -> Ink.YELLOW;
      case SATISFIED -> Ink.GREEN;
      case WAIVED, NOT_APPLICABLE -> Ink.PLAIN;
    };
  }

  /** The ink of an answer. */
  static Ink ink(Verdict verdict) {
    return switch (verdict) {
      case YES -> Ink.GREEN;
      case NO -> Ink.RED;
      case OPEN, DEPENDS_ON_READING -> Ink.YELLOW;
    };
  }
}
