package longstop.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import longstop.located.Nearest;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** For whom an answer is written. */
enum Format {
  /** For people, at a terminal. */
  TEXT,
  /** For scripts. */
  JSON,
  /** For a memorandum or an issue. */
  MARKDOWN,
  /** For a calendar. */
  ICS;

  /** The name as it is typed. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Refuses a format that a command does not write.
   *
   * @throws BadInput if this is none of those that it writes
   */
  void oneOf(Format... written) {
    List<String> words = Stream.of(written).map(Format::word).toList();
    if (!words.contains(word())) {
      throw new BadInput(
          "longstop: this command does not write "
              + word()
              + "; choose "
              + String.join(" or ", words)
              + ".");
    }
  }

  /** Reads a format as it is typed. */
  static final class Converter implements ITypeConverter<Format> {
    @Override
    public Format convert(String typed) {
      List<String> words = Stream.of(values()).map(Format::word).toList();
      return Stream.of(values())
          .filter(format -> format.word().equalsIgnoreCase(typed))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "a format is one of "
                          + String.join(", ", words)
                          + ". "
                          + Nearest.hint(typed, words)));
    }
  }
}
