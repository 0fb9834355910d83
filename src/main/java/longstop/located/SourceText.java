package longstop.located;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Turns a file into text, or says why that cannot be done. */
final class SourceText {

  /** 4 MiB; a deal with all its evidence takes a hundredth of that. */
  static final int LIMIT_BYTES = 4 * 1024 * 1024;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private SourceText() {}

  /** The text of a file, or nothing and a problem. */
  static Optional<String> of(Path file, Problems problems) {
    Mark start = Mark.startOf(file.toString());
    if (Files.isDirectory(file)) {
      problems.add(start, "this is a directory", "a YAML file", "Name a file in it.");
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return decode(start, in.readNBytes(LIMIT_BYTES + 1), problems);
    } catch (NoSuchFileException e) {
      problems.add(start, "there is no such file", "a YAML file", "Check the path.");
    } catch (IOException e) {
      problems.add(
          start, "the file cannot be read", "a YAML file", "Check that you may read the file.");
    }
    return Optional.empty();
  }

  /** The text as it is, or nothing and a problem if it is too long. */
  static Optional<String> of(Mark start, String text, Problems problems) {
    return decode(start, text.getBytes(StandardCharsets.UTF_8), problems);
  }

  /** The text of these bytes, which begin at this line. */
  static Optional<String> decode(Mark start, byte[] bytes, Problems problems) {
    if (bytes.length > LIMIT_BYTES) {
      problems.add(
          start, "this is too large", "at most 4 MiB", "Split it, or leave out what is no deal.");
      return Optional.empty();
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    String text = withoutByteOrderMark(out.flip().toString());
    if (result.isError()) {
      problems.add(
          endOf(start, text), "this is not UTF-8 text", "UTF-8", "Save the file as UTF-8.");
      return Optional.empty();
    }
    return checkCharacters(start, text, problems) ? Optional.of(text) : Optional.empty();
  }

  private static String withoutByteOrderMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static boolean checkCharacters(Mark start, String text, Problems problems) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int codePoint = text.codePointAt(i);
      if (codePoint != '\r' && !Characters.allowed(codePoint)) {
        problems.add(
            endOf(start, text.substring(0, i)),
            "the character " + Characters.name(codePoint) + " is not allowed",
            "text that people can see",
            "Remove the character.");
        return false;
      }
    }
    return true;
  }

  /** The place just behind the text. Lines end with LF, CR LF or CR. */
  private static Mark endOf(Mark start, String text) {
    String[] lines = text.split("\\R", -1);
    String last = lines[lines.length - 1];
    return new Mark(
        start.file(), start.line() + lines.length - 1, last.codePointCount(0, last.length()) + 1);
  }
}
