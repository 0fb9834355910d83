package longstop.cli;

/** Exit codes beyond those of a {@link longstop.finding.Verdict}. */
final class Exit {

  /** Done, where there is nothing to answer with yes or no. */
  static final int DONE = 0;

  /** A scenario fails. */
  static final int FAILED = 1;

  /** The input or the command line is wrong. */
  static final int BAD_INPUT = 2;

  /** The fault is ours. */
  static final int OURS = 70;

  private Exit() {}
}
