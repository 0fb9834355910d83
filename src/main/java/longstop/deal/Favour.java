package longstop.deal;

/** How favourable the terms of an option are, beside those of another (SPA 5.11). */
public enum Favour {
  /** No more and no less favourable. */
  EQUAL,
  /** More favourable. */
  MORE,
  /** Less favourable. */
  LESS
}
