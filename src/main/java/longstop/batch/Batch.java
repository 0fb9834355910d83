package longstop.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import longstop.intake.Intake;
import longstop.located.Mark;
import longstop.located.Problems;

/** Plays scenarios from files. */
public final class Batch {

  private Batch() {}

  /**
   * Plays every scenario of these files, one file after the other.
   *
   * @param paths scenario files, or directories that are searched for files named {@code *.yaml},
   *     in alphabetical order
   * @param clock tells today, after which nothing can have happened
   */
  public static BatchResult run(List<Path> paths, Clock clock) {
    Intake intake = new Intake(clock);
    List<CaseResult> results = new ArrayList<>();
    List<Problems> malformed = new ArrayList<>();
    for (Path path : paths) {
      Problems unreadable = new Problems();
      for (Path file : files(path, unreadable)) {
        Problems problems = new Problems();
        List<Case> cases = Cases.read(file, intake, problems);
        if (problems.isEmpty()) {
          cases.forEach(each -> results.add(each.play(intake)));
        } else {
          malformed.add(problems);
        }
      }
      if (!unreadable.isEmpty()) {
        malformed.add(unreadable);
      }
    }
    return new BatchResult(results, malformed);
  }

  private static List<Path> files(Path path, Problems problems) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> found = Files.walk(path)) {
      return found
          .filter(file -> file.toString().endsWith(".yaml") && Files.isRegularFile(file))
          .sorted()
          .toList();
    } catch (IOException e) {
      problems.add(
          Mark.startOf(path.toString()),
          "the directory cannot be read",
          "a directory of scenario files",
          "Check that you may read it.");
      return List.of();
    }
  }
}
