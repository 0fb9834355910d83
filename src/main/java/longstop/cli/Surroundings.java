package longstop.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import longstop.report.Style;

/**
 * What surrounds a run of the program.
 *
 * @param out takes answers
 * @param err takes everything else that is said
 * @param charset of both
 * @param clock the one clock, which tells today
 * @param style how answers look on {@code out}
 * @param debug whether stack traces are wanted
 */
record Surroundings(
    PrintStream out, PrintStream err, Charset charset, Clock clock, Style style, boolean debug) {

  /** Those of this process. */
  static Surroundings ofProcess() {
    Map<String, String> environment = System.getenv();
    boolean terminal = isTerminal(System.console());
    // A file or a pipe takes UTF-8 whatever the locale is, so that it holds the same bytes.
    Charset charset =
        terminal
            ? Charset.forName(System.getProperty("native.encoding", "UTF-8"))
            : StandardCharsets.UTF_8;
    boolean colour =
        terminal
            && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "dumb").equals("dumb");
    return new Surroundings(
        stream(FileDescriptor.out, charset),
        stream(FileDescriptor.err, charset),
        charset,
        Clock.system(ZoneId.systemDefault()),
        new Style(colour, charset.equals(StandardCharsets.UTF_8)),
        environment.getOrDefault("LONGSTOP_DEBUG", "").equals("1"));
  }

  private static PrintStream stream(FileDescriptor descriptor, Charset charset) {
    return new PrintStream(new FileOutputStream(descriptor), false, charset);
  }

  /** From Java 22 on there may be a console that is no terminal; it can be asked. */
  private static boolean isTerminal(Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
