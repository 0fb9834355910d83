package longstop.intake;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.Consumer;
import longstop.binding.KeyPath;
import longstop.deal.Key;
import longstop.located.Node;
import longstop.located.Node.Mapping;
import longstop.located.Node.Scalar;
import longstop.located.Node.Sequence;

/**
 * Walks over the tree of a record and of all records in it, so that a check of one kind of
 * component reaches every component of that kind, those of tomorrow too. What stands in the tree
 * and has no place in the record is passed over, so that a tree can be checked that cannot be
 * bound.
 *
 * @param visitor sees every text, number, date and choice, and every key of a map
 */
record Walk(Consumer<Visit> visitor) {

  /**
   * A value on the way.
   *
   * @param component the component that holds it
   * @param type what the value should be
   * @param text the value as it is written
   * @param path where it stands
   * @param key whether it is a key: of a map (not of one within a map), or of the record itself
   */
  record Visit(RecordComponent component, Type type, String text, KeyPath path, boolean key) {

    /** Whether it is a value of a map, whose keys are visited on their own. */
    boolean underKey() {
      return !key && Map.class.isAssignableFrom(component.getType());
    }
  }

  /** Read once for each type: a component parses its signature anew in each copy. */
  private static final ClassValue<List<RecordComponent>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
          return List.of(type.getRecordComponents());
        }
      };

  /** Walks over the tree of a record of this type. */
  void over(Class<?> type, Node tree) {
    into(type, tree, KeyPath.ROOT);
  }

  private void into(Class<?> type, Node tree, KeyPath path) {
    if (!(tree instanceof Mapping mapping)) {
      return;
    }
    for (RecordComponent component : COMPONENTS.get(type)) {
      Node.Entry entry = mapping.entries().get(KeyPath.keyOf(component));
      if (component.isAnnotationPresent(Key.class)) {
        key(component, path);
      } else if (entry != null) {
        into(
            component,
            component.getGenericType(),
            entry.value(),
            path.child(KeyPath.keyOf(component)));
      }
    }
  }

  private void key(RecordComponent component, KeyPath path) {
    String key = path.steps().get(path.steps().size() - 1);
    visitor.accept(new Visit(component, String.class, key, path, true));
  }

  private void into(RecordComponent component, Type type, Node node, KeyPath path) {
    if (type instanceof Class<?> record && record.isRecord()) {
      into(record, node, path);
    } else if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      Type value = arguments[arguments.length - 1];
      if (generic.getRawType() == Map.class && node instanceof Mapping map) {
        for (Entry<String, Node.Entry> each : map.entries().entrySet()) {
          KeyPath here = path.child(each.getKey());
          if (type.equals(component.getGenericType())) {
            visitor.accept(new Visit(component, String.class, each.getKey(), here, true));
          }
          into(component, value, each.getValue().value(), here);
        }
      } else if (generic.getRawType() == List.class && node instanceof Sequence list) {
        for (int i = 0; i < list.items().size(); i++) {
          into(component, value, list.items().get(i), path.child(i));
        }
      } else if (generic.getRawType() != Map.class && generic.getRawType() != List.class) {
        into(component, value, node, path);
      }
    } else if (node instanceof Scalar scalar && !scalar.isNull()) {
      visitor.accept(new Visit(component, type, scalar.text(), path, false));
    }
  }
}
