package longstop.cli;

/** The user must correct something; the message tells what, and holds no word of ours beyond it. */
final class BadInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadInput(String message) {
    super(message);
  }
}
