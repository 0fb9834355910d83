package longstop.register;

/** Of which days a representation speaks, and so when what contradicts it counts. */
public enum SpeaksOf {
  /** The day of signing and again the Closing Date, on each as things are on that day. */
  SIGNING_AND_CLOSING,
  /** The whole past up to the Closing: "has never", "has not at any time". */
  PAST,
  /** The day of signing only: "as of the date hereof". */
  SIGNING,
  /** A day or a time of its own, which a rule of the clause states. */
  OWN_TIME
}
