package longstop.deal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a key of the deal file means, on the record component that holds it; also on a record or an
 * enum and its constants. It is read by the schema, the reference and the hints to users, so that
 * each meaning is written once.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE, ElementType.FIELD})
public @interface Doc {

  /** The meaning in one sentence, with its unit. */
  String value();

  /** The clause it comes from, for example {@code SPA 5.8}; empty if there is none. */
  String clause() default "";
}
