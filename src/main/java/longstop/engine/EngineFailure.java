package longstop.engine;

/** The rules failed to answer what was asked. It is our failure, never the user's. */
public final class EngineFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A failure in words for whoever reports it to us. */
  public EngineFailure(String message) {
    super(message);
  }
}
