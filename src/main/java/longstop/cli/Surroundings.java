package longstop.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import longstop.report.Style;

/**
 * What surrounds a run of the program.
 *
 * @param out takes answers
 * @param err takes everything else that is said
 * @param clock the one clock, which tells today
 * @param style how answers look on {@code out}
 * @param debug whether stack traces are wanted
 */
record Surroundings(OutputStream out, PrintStream err, Clock clock, Style style, boolean debug) {

  /** Those of this process. */
  static Surroundings ofProcess() {
    Map<String, String> environment = System.getenv();
    boolean terminal = isTerminal(System.console());
    // A file or a pipe takes UTF-8 whatever the locale is, so that it holds the same bytes.
    boolean unicode =
        !terminal || System.getProperty("native.encoding", "UTF-8").equalsIgnoreCase("UTF-8");
    boolean colour =
        terminal
            && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "dumb").equals("dumb");
    return new Surroundings(
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset(unicode)),
        Clock.system(ZoneId.systemDefault()),
        new Style(colour, unicode),
        environment.getOrDefault("LONGSTOP_DEBUG", "").equals("1"));
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

  /** The charset of {@code out} and {@code err}. */
  Charset charset() {
    return charset(style.unicode());
  }

  private static Charset charset(boolean unicode) {
    return unicode ? StandardCharsets.UTF_8 : StandardCharsets.US_ASCII;
  }

  /**
   * Prints an answer or a part of it. A reader that has gone, such as {@code head}, is no mistake.
   *
   * @return whether somebody still reads
   * @throws BadInput if the answer cannot be written for another reason, such as a full disk
   */
  boolean print(String answer) {
    try {
      out.write(answer.getBytes(charset()));
      out.flush();
      return true;
    } catch (IOException e) {
      String reason = String.valueOf(e.getMessage());
      if (!reason.toLowerCase(Locale.ROOT).contains("pipe")) {
        throw new BadInput("longstop: the answer cannot be written: " + reason + ".");
      }
      return false;
    }
  }

  /** Says something that is no part of an answer. */
  void say(String words) {
    err.println(style.unicode() ? words : Style.ascii(words));
  }
}
