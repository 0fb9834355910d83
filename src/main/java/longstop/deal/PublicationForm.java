package longstop.deal;

/** The form in which results are made public. */
public enum PublicationForm {
  /** Quarterly report on Form 10-Q. */
  FORM_10_Q,
  /** Annual report on Form 10-K. */
  FORM_10_K,
  /** Current report on Form 8-K. */
  FORM_8_K,
  /** Press release. */
  PRESS_RELEASE,
  /** Anything else. */
  OTHER
}
