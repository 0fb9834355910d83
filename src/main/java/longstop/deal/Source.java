package longstop.deal;

/** Where an order or a proceeding comes from. */
public enum Source {
  /** A court of competent jurisdiction. */
  COURT,
  /** Any other governmental entity. */
  GOVERNMENT,
  /** A private person. */
  PRIVATE
}
