package longstop.deal;

/**
 * A dated fact with an id, which may come to an end: an order is lifted, a request is answered, an
 * approval is granted. The ending is a record of its own ({@link Ending}), so that one event has
 * one date.
 */
public interface Event extends Dated {

  /** The id under which the deal file records it. Unique over all events of a deal. */
  String id();
}
