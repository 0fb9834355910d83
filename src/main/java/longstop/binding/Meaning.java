package longstop.binding;

import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import longstop.deal.Doc;

/** Reads what a record, a component or a constant means. */
final class Meaning {

  private Meaning() {}

  /** The meaning with its clause, for example {@code Outside date. (SPA 8.1(b))}. */
  static Optional<String> of(AnnotatedElement element) {
    return Optional.ofNullable(element.getAnnotation(Doc.class))
        .map(doc -> doc.clause().isEmpty() ? doc.value() : doc.value() + " (" + doc.clause() + ")");
  }
}
