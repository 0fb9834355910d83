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
    for (Path file : files(paths, malformed)) {
      Problems problems = new Problems();
      List<Case> cases = Cases.read(file, intake, problems);
      if (problems.isEmpty()) {
        cases.forEach(each -> results.add(each.play(intake)));
      } else {
        malformed.add(problems);
      }
    }
    return new BatchResult(results, malformed);
  }

  /** The files that these paths name, each directory searched in alphabetical order. */
  static List<Path> files(List<Path> paths, List<Problems> malformed) {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        files.addAll(in(path, malformed));
      } else {
        files.add(path);
      }
    }
    return files;
  }

  private static List<Path> in(Path directory, List<Problems> malformed) {
    try (Stream<Path> found = Files.walk(directory)) {
      return found
          .filter(file -> file.toString().endsWith(".yaml") && Files.isRegularFile(file))
          .sorted()
          .toList();
    } catch (IOException e) {
      Problems problems = new Problems();
      problems.add(
          Mark.startOf(directory.toString()),
          "the directory cannot be read",
          "a directory of scenario files",
          "Check that you may read it.");
      malformed.add(problems);
      return List.of();
    }
  }
}
