package longstop.binding;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import longstop.deal.Written;

/**
 * The way from the root of a file to a value: keys as they stand in the file, and for items of a
 * list their number counted from 0.
 *
 * @param steps the keys and numbers, from the root
 */
public record KeyPath(List<String> steps) {

  /** The keys of components by their names: files hold many records of few kinds. */
  private static final Map<String, String> KEYS = new ConcurrentHashMap<>();

  /** The root itself. */
  public static final KeyPath ROOT = new KeyPath(List.of());

  /** Copies the steps. */
  public KeyPath {
    steps = List.copyOf(steps);
  }

  /** The way to these keys, from the root. */
  public static KeyPath of(String... steps) {
    return new KeyPath(List.of(steps));
  }

  /**
   * The key of a component in a file: as {@link Written} says, else its name in small letters with
   * underscores.
   */
  public static String keyOf(RecordComponent component) {
    return Optional.ofNullable(component.getAnnotation(Written.class))
        .map(Written::value)
        .orElseGet(() -> KEYS.computeIfAbsent(component.getName(), KeyPath::keyOf));
  }

  private static String keyOf(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  /** One key further. */
  public KeyPath child(String key) {
    List<String> longer = new ArrayList<>(steps);
    longer.add(key);
    return new KeyPath(longer);
  }

  /** One item of a list further, counted from 0. */
  public KeyPath child(int item) {
    return child(Integer.toString(item));
  }
}
