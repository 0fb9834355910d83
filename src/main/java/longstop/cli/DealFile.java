package longstop.cli;

import java.nio.file.Path;
import java.util.Optional;
import longstop.binding.Binder;
import longstop.deal.Deal;
import longstop.located.Problems;
import longstop.located.YamlReader;

/** Reads a deal file, or tells everything that is wrong with it. */
final class DealFile {

  private DealFile() {}

  static Deal read(Path file) {
    Problems problems = new Problems();
    Optional<Deal> deal =
        YamlReader.read(file, problems).flatMap(node -> Binder.bind(node, Deal.class, problems));
    return deal.filter(d -> problems.isEmpty()).orElseThrow(() -> new BadInput(problems.words()));
  }
}
