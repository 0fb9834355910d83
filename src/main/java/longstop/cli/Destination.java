package longstop.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import longstop.report.Style;
import picocli.CommandLine.Option;

/** Where an answer goes: to the terminal, or to a file that is written whole or not at all. */
final class Destination {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the answer to this file instead of the terminal.")
  private Optional<Path> file = Optional.empty();

  /** How the answer looks: a file holds no colours, and more than ASCII. */
  Style style(Style terminal) {
    return file.isPresent() ? Style.PLAIN : terminal;
  }

  /**
   * Writes the answer.
   *
   * @throws BadInput if the file cannot be written
   */
  void write(String answer, Surroundings surroundings) {
    write(List.of(answer).iterator(), surroundings);
  }

  /**
   * Writes an answer part by part, each as soon as it is there. Parts are asked for only as long as
   * somebody reads them.
   *
   * @throws BadInput if the file cannot be written
   */
  void write(Iterator<String> parts, Surroundings surroundings) {
    if (file.isPresent()) {
      replace(file.get(), parts);
      surroundings.say("longstop: written to " + file.get());
      return;
    }
    boolean read = true;
    while (read && parts.hasNext()) {
      read = surroundings.print(parts.next());
    }
  }

  /**
   * Refuses, before any work is done, what cannot be written to: what is there but no ordinary
   * file, and the file that was read.
   */
  void check(Path... read) {
    file.ifPresent(
        target -> {
          if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new BadInput(
                "longstop: "
                    + target
                    + (Files.isDirectory(target) ? " is a directory" : " is no ordinary file")
                    + "; name a file to write to.");
          }
          for (Path source : read) {
            if (isSame(source, target)) {
              throw new BadInput(
                  "longstop: "
                      + target
                      + " is the file that is read; name another file to write to.");
            }
          }
        });
  }

  /** Refuses a file that is there. */
  void checkNew() {
    file.filter(Files::exists)
        .ifPresent(
            target -> {
              throw new BadInput(
                  "longstop: " + target + " exists and is left as it is; name a new file.");
            });
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }

  private static void replace(Path target, Iterator<String> parts) {
    Path whole = target.toAbsolutePath();
    Path part =
        whole.resolveSibling(
            "." + whole.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      try (Writer out =
          Files.newBufferedWriter(part, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW)) {
        while (parts.hasNext()) {
          out.write(parts.next());
        }
      }
      Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new BadInput("longstop: " + target + " cannot be written: " + reason(whole, e) + ".");
    } finally {
      discard(part);
    }
  }

  private static String reason(Path target, IOException e) {
    return target.getParent() == null || Files.isDirectory(target.getParent())
        ? Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName())
        : "there is no directory " + target.getParent();
  }

  private static void discard(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // The file that could not be written cannot be removed either; the user is told of it anyway.
    }
  }
}
