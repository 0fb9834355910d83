package longstop.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import longstop.located.Quoted;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day such as {@code 2001-05-31}. */
final class DayConverter implements ITypeConverter<LocalDate> {

  private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  @Override
  public LocalDate convert(String typed) {
    try {
      if (FORM.matcher(typed).matches()) {
        return LocalDate.parse(typed);
      }
    } catch (DateTimeException e) {
      throw new TypeConversionException(Quoted.of(typed) + " is no day of the calendar");
    }
    throw new TypeConversionException(
        Quoted.of(typed) + " is no day; write year, month and day, such as 2001-05-31");
  }
}
