package longstop.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import longstop.calendar.DerivedDate;

/** JSON with its keys in the order they were given, the same bytes on every machine. */
public final class Json {

  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
          .withObjectEmptySeparator("")
          .withArrayEmptySeparator("");

  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private Json() {}

  /**
   * An object.
   *
   * @param keysAndValues a key, its value, the next key and so on; values are texts, whole numbers,
   *     truth values, enums, days, collections, optional values and objects
   */
  public static Map<String, Object> object(Object... keysAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      object.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return object;
  }

  /**
   * A derived date as an object of four keys: {@code date} if it is known; {@code notBefore} and
   * {@code until} if it waits for something; {@code never} with the reason if it never comes.
   */
  static Map<String, Object> date(Optional<DerivedDate> date) {
    return object(
        "date",
        date.flatMap(DerivedDate::fixed),
        "notBefore",
        date.filter(DerivedDate.NotBefore.class::isInstance).flatMap(DerivedDate::possibleFrom),
        "until",
        date.map(d -> d instanceof DerivedDate.NotBefore open ? open.until() : null),
        "never",
        date.map(d -> d instanceof DerivedDate.Never never ? never.why() : null));
  }

  /** The text of a value on lines for people, with a line feed at its end. */
  public static String text(Object value) {
    return text(
        value,
        new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(INDENT).withArrayIndenter(INDENT));
  }

  /** The text of a value on one line, with a line feed at its end. */
  public static String line(Object value) {
    return text(value, new MinimalPrettyPrinter());
  }

  private static String text(Object value, PrettyPrinter layout) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(layout);
      write(value, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  private static void write(Object value, JsonGenerator json) throws IOException {
    if (value instanceof Map<?, ?> object) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : object.entrySet()) {
        json.writeFieldName((String) entry.getKey());
        write(entry.getValue(), json);
      }
      json.writeEndObject();
    } else if (value instanceof Collection<?> items) {
      json.writeStartArray();
      for (Object item : items) {
        write(item, json);
      }
      json.writeEndArray();
    } else if (value instanceof Optional<?> optional) {
      write(optional.orElse(null), json);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof Integer || value instanceof Long) {
      json.writeNumber(((Number) value).longValue());
    } else if (value instanceof LocalDate || value instanceof Enum<?>) {
      json.writeString(value.toString());
    } else if (value instanceof String text) {
      json.writeString(text);
    } else if (value == null) {
      json.writeNull();
    } else {
      throw new IllegalArgumentException("no JSON for " + value.getClass());
    }
  }
}
