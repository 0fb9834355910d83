package longstop.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import longstop.intake.Intake;
import longstop.located.Mark;
import longstop.located.Node.Mapping;
import longstop.located.Problems;
import longstop.located.YamlReader;

/** Plays scenarios from files. */
public final class Batch {

  /** Keys that a deal has, and a file of scenarios has not. */
  private static final List<String> DEAL_KEYS = List.of("id", "parties", "record");

  private Batch() {}

  /**
   * Plays every scenario of these files, one file after the other. Deal files that stand beside the
   * scenarios are checked, as {@code validate} does.
   *
   * @param paths scenario and deal files, or directories that are searched for files named {@code
   *     *.yaml}, in alphabetical order
   * @param clock tells today, after which nothing can have happened
   */
  public static BatchResult run(List<Path> paths, Clock clock) {
    Intake intake = new Intake(clock);
    List<CaseResult> results = new ArrayList<>();
    List<Problems> malformed = new ArrayList<>();
    int deals = 0;
    for (Path file : files(paths, malformed)) {
      Problems problems = new Problems();
      if (isDeal(file)) {
        if (intake.read(file) instanceof Intake.Result.Refused refused) {
          malformed.add(refused.problems());
        } else {
          deals++;
        }
        continue;
      }
      List<Case> cases = Cases.read(file, intake, problems);
      if (problems.isEmpty()) {
        // Scenarios know nothing of each other; their results keep the order of the file.
        results.addAll(Parallel.map(cases, each -> each.play(intake)));
      } else {
        malformed.add(problems);
      }
    }
    return new BatchResult(results, deals, malformed);
  }

  /** A deal has an id, parties or a record, and no scenarios. */
  static boolean isDeal(Path file) {
    return YamlReader.read(file, new Problems())
        .filter(Mapping.class::isInstance)
        .map(root -> ((Mapping) root).entries().keySet())
        .filter(keys -> !keys.contains("cases"))
        .filter(keys -> !Collections.disjoint(keys, DEAL_KEYS))
        .isPresent();
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
