package longstop.binding;

import java.util.Optional;
import longstop.located.Node;
import longstop.located.Problems;

/**
 * Fills records from a tree, driven by their components alone.
 *
 * <p>The key of a component is its name in small letters with underscores, or what {@link
 * longstop.deal.Written} says. Components may be {@code String}, {@code LocalDate}, {@code
 * LocalTime}, {@code BigDecimal}, {@code int}, {@code long}, {@code Integer}, {@code Long}, enums,
 * records, {@link Node} for what a later reader judges, and of these {@code Optional}, {@code List}
 * and {@code Map} by text. What is an {@code Optional}, a {@code List}, a {@code Map}, an {@link
 * longstop.deal.Answer}, or a record of such, may be left out; everything else is required. A
 * component marked as {@link longstop.deal.Key} takes the key that its record stands under. Values
 * are judged by their text and by the type expected, never by the type that YAML would guess.
 * Collections keep file order and cannot be changed.
 */
public final class Binder {

  private Binder() {}

  /**
   * The record that the tree describes, or nothing if any problem was added. All problems are
   * added, not only the first.
   *
   * <p>An {@code IllegalArgumentException} of a record's constructor becomes a problem with its
   * message, at the key of the record: a clause without a full stop, for people.
   *
   * @throws IllegalArgumentException if a component has a type other than those above
   */
  public static <T extends Record> Optional<T> bind(Node node, Class<T> type, Problems problems) {
    return new RecordShape(type).read(node, new Label("", node.mark()), problems).map(type::cast);
  }
}
