package longstop.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntSupplier;
import longstop.batch.RowAnswers;
import longstop.deal.Deal;
import longstop.deal.Proposal;
import longstop.intake.Intake;
import longstop.intake.Intake.Result.Accepted;
import longstop.intake.ProposalReader;
import longstop.located.Node;
import longstop.located.Problems;
import longstop.located.YamlReader;
import longstop.question.Sales;

/**
 * How fast a table of sales is answered, against the plain way of one inquiry for each row, in the
 * same run; and how long a whole process takes for one answer. No test: it prints what it measured.
 *
 * <p>{@code java -cp target/longstop.jar:target/test-classes longstop.bench.BatchBench [ROWS]}
 */
public final class BatchBench {

  private static final Path DEAL = Path.of("fixtures/deals/isocor-netcs-closed.yaml");
  private static final LocalDate AS_OF = LocalDate.of(1996, 11, 12);
  private static final int PLAIN_ROWS = 200;
  private static final int STARTS = 5;

  private BatchBench() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    int number = args.length > 0 ? Integer.parseInt(args[0]) : 5_000;
    List<String> rows = rows(number);
    List<String> few = rows.subList(0, Math.min(PLAIN_ROWS, number));
    plain(few);
    table(few);
    double plain = perSecond(() -> plain(few));
    double batch = perSecond(() -> table(rows));
    System.out.printf(Locale.ROOT, "one inquiry for each row  %8.1f rows a second%n", plain);
    System.out.printf(Locale.ROOT, "batch of %,9d rows     %8.1f rows a second%n", number, batch);
    System.out.printf(Locale.ROOT, "ratio                     %8.1f%n", batch / plain);
    System.out.printf(Locale.ROOT, "a whole process           %8.2f seconds%n", start());
  }

  private static double perSecond(IntSupplier work) {
    long begin = System.nanoTime();
    int rows = work.getAsInt();
    return rows * 1e9 / (System.nanoTime() - begin);
  }

  /** Sales of every seller on days, to buyers, by routes and in numbers that are drawn. */
  private static List<String> rows(int number) {
    Random random = new Random(1996);
    List<String> sellers = deal(intake()).roles().sellers();
    List<String> routes = List.of("", "rule-904", "rule-144", "registration", "section-4(1)");
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      rows.add(
          String.join(
              ",",
              sellers.get(random.nextInt(sellers.size())),
              Integer.toString(1 + random.nextInt(60_000)),
              LocalDate.of(1996, 8, 29).plusDays(random.nextInt(1_000)).toString(),
              random.nextBoolean() ? "us" : "non-us",
              routes.get(random.nextInt(routes.size())),
              AS_OF.toString()));
    }
    return rows;
  }

  private static int table(List<String> rows) {
    try {
      Path file = Files.createTempFile("rows", ".csv");
      List<String> lines = new ArrayList<>(rows);
      lines.add(0, "seller,shares,on,to,under,asOf");
      Files.write(file, lines);
      try (RowAnswers answers =
          new RowAnswers(List.of(file), Optional.of(DEAL), Clock.systemUTC())) {
        int answered = 0;
        while (answers.hasNext()) {
          answers.next().json();
          answered++;
        }
        return answered;
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int plain(List<String> rows) {
    Intake intake = intake();
    Deal deal = deal(intake);
    ProposalReader reader = intake.proposalsTo(deal);
    for (String row : rows) {
      Proposal proposal =
          reader.read("row", node(row.split(",", -1)), new Problems()).orElseThrow();
      Sales.alternatives(deal, AS_OF, List.of(proposal), false);
    }
    return rows.size();
  }

  private static Node node(String[] cells) {
    String under = cells[4].isEmpty() ? "" : ", under: " + cells[4].replace("(1)", "-1");
    String usPerson = cells[3].equals("us") ? "yes" : "no";
    return YamlReader.read(
            "row",
            "{ seller: %s, shares: %s, on: %s, to: { us_person: %s }%s }"
                .formatted(cells[0], cells[1], cells[2], usPerson, under),
            new Problems())
        .orElseThrow();
  }

  private static Intake intake() {
    return new Intake(Clock.systemUTC());
  }

  private static Deal deal(Intake intake) {
    return ((Accepted) intake.read(DEAL)).deal();
  }

  /** Seconds of a whole process that answers one question, the median of some. */
  private static double start() throws IOException, InterruptedException {
    List<Long> taken = new ArrayList<>();
    for (int i = 0; i < STARTS; i++) {
      long begin = System.nanoTime();
      new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-XX:+UseSerialGC",
              "-XX:TieredStopAtLevel=1",
              "-cp",
              System.getProperty("java.class.path"),
              "longstop.cli.Main",
              "sale",
              DEAL.toString(),
              "--seller=bormann",
              "--shares=1000",
              "--on=1996-10-08",
              "--as-of=1996-11-12")
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
      taken.add(System.nanoTime() - begin);
    }
    return taken.stream().sorted().toList().get(STARTS / 2) / 1e9;
  }
}
