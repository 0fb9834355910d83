package longstop.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import longstop.report.Style;

/**
 * What came of one command.
 *
 * @param exit the exit code
 * @param out what was printed as an answer
 * @param err what was said besides
 */
record Ran(int exit, String out, String err) {

  /** The day that the clock of every test shows. */
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

  /** Runs a command as at a pipe. */
  static Ran of(Object... arguments) {
    return of(false, arguments);
  }

  /** Runs a command, with stack traces if they are wanted. */
  static Ran of(boolean debug, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            out, new PrintStream(err, true, StandardCharsets.UTF_8), CLOCK, Style.PLAIN, debug);
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    int exit = Main.run(surroundings, words);
    return new Ran(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
