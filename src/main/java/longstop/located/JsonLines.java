package longstop.located;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a JSON Lines file: each line is one JSON object, and blank lines are passed over. One line
 * is held at a time, of at most 4 MiB, so that a file may be of any length. Not safe for use by
 * several threads.
 */
public final class JsonLines implements AutoCloseable {

  /**
   * One line.
   *
   * @param mark where the line begins
   * @param object what stands there, or nothing and problems
   * @param problems what is wrong with the line
   */
  public record Line(Mark mark, Optional<Node> object, Problems problems) {}

  private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

  private final String file;
  private final Problems unreadable = new Problems();
  private InputStream in = InputStream.nullInputStream();

  /** Lines taken so far. */
  private int taken;

  private Optional<Line> next;

  /** The lines of a file; of one that cannot be read, one line that says so. */
  public JsonLines(Path path) {
    file = path.toString();
    if (Files.isDirectory(path)) {
      unreadable("this is a directory", "Name a file in it.");
    } else {
      try {
        in = new BufferedInputStream(Files.newInputStream(path));
      } catch (NoSuchFileException e) {
        unreadable("there is no such file", "Check the path.");
      } catch (IOException e) {
        unreadable("the file cannot be read", "Check that you may read it.");
      }
    }
    next = unreadable.isEmpty() ? advance() : Optional.of(end());
  }

  private void unreadable(String what, String hint) {
    unreadable.add(new Mark(file, taken + 1, 1), what, "a file of JSON lines", hint);
  }

  private Line end() {
    return new Line(new Mark(file, taken + 1, 1), Optional.empty(), unreadable);
  }

  /** Whether there is another line. */
  public boolean hasNext() {
    return next.isPresent();
  }

  /**
   * The next line.
   *
   * @throws NoSuchElementException if there is none
   */
  public Line next() {
    Line line = next.orElseThrow();
    next = advance();
    return line;
  }

  private Optional<Line> advance() {
    if (!unreadable.isEmpty()) {
      return Optional.empty();
    }
    Problems problems = new Problems();
    try {
      for (Optional<byte[]> bytes = bytes(); bytes.isPresent(); bytes = bytes()) {
        Mark mark = new Mark(file, taken, 1);
        Optional<String> text = SourceText.decode(mark, bytes.get(), problems);
        if (text.filter(String::isBlank).isEmpty()) {
          Optional<Node> object = text.flatMap(json -> object(mark, json, problems));
          return Optional.of(new Line(mark, object, problems));
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      unreadable("the file cannot be read further", "Check the disk.");
      return Optional.of(end());
    }
  }

  /** The bytes of the next line; of one that is too long, as many as show that it is. */
  private Optional<byte[]> bytes() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int read = in.read();
    if (read < 0) {
      return Optional.empty();
    }
    while (read >= 0 && read != '\n') {
      if (line.size() <= SourceText.LIMIT_BYTES) {
        line.write(read);
      }
      read = in.read();
    }
    taken++;
    return Optional.of(line.toByteArray());
  }

  private static Optional<Node> object(Mark mark, String line, Problems problems) {
    if (!line.strip().startsWith("{")) {
      problems.add(mark, "this is no JSON object", "a line such as {\"key\": \"value\"}", "");
      return Optional.empty();
    }
    // JSON may write a slash with a backslash, which the reader of YAML does not know.
    String text =
        ESCAPE
            .matcher(line.stripTrailing())
            .replaceAll(
                match ->
                    Matcher.quoteReplacement(match.group(1).equals("/") ? "/" : match.group()));
    return YamlReader.parse(mark, text, problems);
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      // Everything that could be read was read; there is nothing to save.
    }
  }
}
