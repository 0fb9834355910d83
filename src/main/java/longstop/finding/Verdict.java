package longstop.finding;

/** The answer to a question. */
public enum Verdict {
  /** Every clause that gates the question allows it. */
  YES(0),
  /** A clause that gates the question forbids it. */
  NO(1),
  /** Something that decides the question is not known or has not happened yet. */
  OPEN(3),
  /** The answer differs between the readings of an ambiguous provision. */
  DEPENDS_ON_READING(3);

  private final int exitCode;

  Verdict(int exitCode) {
    this.exitCode = exitCode;
  }

  /** Exit code of a command whose answer this is. */
  public int exitCode() {
    return exitCode;
  }
}
