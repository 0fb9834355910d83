package longstop.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import longstop.deal.Deal;
import longstop.intake.Intake;
import longstop.located.Mark;
import longstop.located.MergePatch;
import longstop.located.Node;
import longstop.located.Node.Entry;
import longstop.located.Node.Mapping;
import longstop.located.Node.Scalar;
import longstop.located.Problems;
import longstop.located.YamlReader;
import longstop.question.Questions;
import longstop.question.Reply;

/** Answers about the deals and scenarios of the fixtures, to be shown in every way. */
final class Replies {

  private static final Path DEALS = Path.of("fixtures/deals");
  private static final Path SCENARIOS = Path.of("fixtures/spa");

  /** Files of scenarios of which one is taken; an answer takes its time. */
  private static final int EVERY = 4;

  private static final Intake INTAKE = new Intake(Clock.system(ZoneOffset.UTC));

  private static final List<Reply> ALL = Stream.concat(deals(), scenarios()).toList();

  private Replies() {}

  /** Every deal on a few days, and a scenario of every fourth file. */
  static List<Reply> all() {
    return ALL;
  }

  /** The deal of this name, asked on a day. */
  static Reply of(String deal, String day) {
    return ask(DEALS.resolve(deal + ".yaml"), day);
  }

  /** The deal of this name, changed by a merge patch, asked on a day. */
  static Reply of(String deal, String day, String patch) {
    Problems problems = new Problems();
    Node change = YamlReader.read("patch.yaml", patch, problems).orElseThrow();
    Path file = DEALS.resolve(deal + ".yaml");
    return ask(MergePatch.apply(tree(file), change), LocalDate.parse(day));
  }

  private static Stream<Reply> deals() {
    return Stream.of(
        of("isocor-netcs", "1996-08-01"),
        of("isocor-netcs", "1996-08-29"),
        of("isocor-netcs-ready", "1996-08-28"),
        of("isocor-netcs-ready", "1996-08-29"),
        of("isocor-netcs-ready", "1996-10-01"),
        of("isocor-netcs-closed", "1996-10-01"));
  }

  private static Reply ask(Path file, String day) {
    return ask(tree(file), LocalDate.parse(day));
  }

  private static Node tree(Path file) {
    Node name = new Scalar(Mark.startOf("test"), file.getFileName().toString(), true);
    return INTAKE.base(file, name, new Problems()).orElseThrow();
  }

  private static Reply ask(Node tree, LocalDate day) {
    return accepted(tree)
        .map(deal -> Questions.checklist(deal, day))
        .orElseThrow(() -> new AssertionError("a deal of the fixtures has problems"));
  }

  private static Optional<Deal> accepted(Node tree) {
    return INTAKE.read(tree, new Problems()) instanceof Intake.Result.Accepted accepted
        ? Optional.of(accepted.deal())
        : Optional.empty();
  }

  private static Stream<Reply> scenarios() {
    List<Path> files = files(SCENARIOS);
    return IntStream.range(0, files.size())
        .filter(i -> i % EVERY == 0)
        .mapToObj(files::get)
        .flatMap(Replies::scenarios);
  }

  private static Stream<Reply> scenarios(Path file) {
    Mapping root = (Mapping) YamlReader.read(file, new Problems()).orElseThrow();
    Path below = file.resolveSibling(text(root, "base").orElseThrow()).normalize();
    Node base = tree(below);
    List<Reply> replies = new ArrayList<>();
    for (Map.Entry<String, Entry> one :
        ((Mapping) root.entries().get("cases").value()).entries().entrySet()) {
      Mapping scenario = (Mapping) one.getValue().value();
      if (scenario.entries().containsKey("for_each") || !replies.isEmpty()) {
        continue;
      }
      Node tree =
          Optional.ofNullable(scenario.entries().get("with"))
              .map(with -> MergePatch.apply(base, with.value()))
              .orElse(base);
      LocalDate day =
          LocalDate.parse(text(scenario, "as_of").or(() -> text(root, "as_of")).orElseThrow());
      accepted(tree).map(deal -> Questions.checklist(deal, day)).ifPresent(replies::add);
    }
    return replies.stream();
  }

  private static Optional<String> text(Mapping mapping, String key) {
    return Optional.ofNullable(mapping.entries().get(key))
        .map(Entry::value)
        .filter(Scalar.class::isInstance)
        .map(value -> ((Scalar) value).text());
  }

  private static List<Path> files(Path directory) {
    try (Stream<Path> found = Files.walk(directory)) {
      return found.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
