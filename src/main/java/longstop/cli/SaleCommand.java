package longstop.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.Callable;
import longstop.deal.Deal;
import longstop.deal.Proposal;
import longstop.intake.Intake;
import longstop.located.Node;
import longstop.located.Problems;
import longstop.located.YamlReader;
import longstop.question.SaleReply;
import longstop.question.Sales;
import longstop.question.WindowSearch;
import longstop.question.Windows;
import longstop.register.Register;
import longstop.report.SaleJson;
import longstop.report.SaleMarkdown;
import longstop.report.SaleText;
import longstop.report.WindowsJson;
import longstop.report.WindowsMarkdown;
import longstop.report.WindowsText;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** May these shares be sold? */
@Command(
    name = "sale",
    mixinStandardHelpOptions = true,
    versionProvider = LongstopCommand.Version.class,
    description = {
      "May this holder sell these shares on that day, and if not, when? Shows what the contract,"
          + " the securities laws, the accounting rules and the transfer agent say.",
      "",
      "With --seller, --shares and --on it asks of one sale. Without, it asks of the proposals of"
          + " the deal file, or of those in a file: a plan, in which each that is not refused"
          + " counts as done for those that follow.",
      ""
    },
    footer = {
      "",
      "Ends with 0 if the shares may be sold, 1 if not, 3 if it is not decided yet or depends on"
          + " how a clause is read; for a plan with the worst of these.",
      "",
      "Examples:",
      "  longstop sale deal.yaml --seller miller --shares 1000 --on 2001-10-08",
      "  longstop sale deal.yaml --seller miller --shares 1000 --on 2001-11-13 \\",
      "      --to non-us --under rule-904",
      "  longstop sale deal.yaml --proposals plan.yaml",
      "  longstop sale deal.yaml --seller miller --earliest"
    })
final class SaleCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Mixin private Asking asking;

  @ArgGroup(exclusive = false, validate = false)
  private SaleOptions sale = new SaleOptions();

  @Option(
      names = "--proposals",
      paramLabel = "FILE",
      description = "A plan: proposals by id, as in a deal file, in place of its own.")
  private Optional<Path> proposals = Optional.empty();

  @Option(
      names = "--earliest",
      description =
          "Tell from when on a seller may sell what he has, by kind of buyer and route; of every"
              + " seller if neither --seller nor a proposal is there. Of a plan: when each answer"
              + " turns. (Of one sale it is always told.)")
  private boolean earliest;

  SaleCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    asking.check(Format.TEXT, Format.JSON, Format.MARKDOWN);
    proposals.ifPresent(asking.destination()::check);
    if (earliest && proposals.isEmpty() && sale.sellerAlone()) {
      Deal deal = asking.deal(surroundings);
      if (sale.given() || deal.proposals().isEmpty()) {
        return windows(deal, asking.day(surroundings));
      }
    }
    SaleReply reply = reply(asking.day(surroundings));
    Register register = Register.standard();
    asking
        .destination()
        .write(
            switch (asking.format()) {
              case TEXT -> SaleText.of(reply, register, asking.style(surroundings));
              case MARKDOWN -> SaleMarkdown.of(reply, register);
              default -> SaleJson.of(reply);
            },
            surroundings);
    return reply.verdict().exitCode();
  }

  private int windows(Deal deal, LocalDate day) {
    Windows windows = WindowSearch.of(deal, day, sale.sellers(deal.roles()));
    asking
        .destination()
        .write(
            switch (asking.format()) {
              case TEXT -> WindowsText.of(windows, asking.style(surroundings));
              case MARKDOWN -> WindowsMarkdown.of(windows);
              default -> WindowsJson.of(windows);
            },
            surroundings);
    return Exit.DONE;
  }

  private SaleReply reply(LocalDate day) {
    Intake intake = new Intake(surroundings.clock());
    if (sale.given()) {
      if (proposals.isPresent()) {
        throw new BadInput("longstop: name one sale or a file of proposals, not both.");
      }
      sale.checkWhole();
      Deal deal = DealFile.accepted(intake.read(asking.file(), sale.proposals()));
      Collection<Proposal> asked = deal.proposals().values();
      return new SaleReply(deal, day, false, Sales.alternatives(deal, day, asked, true));
    }
    Deal deal =
        DealFile.accepted(
            proposals.isEmpty()
                ? intake.read(asking.file())
                : intake.read(asking.file(), plan(proposals.get())));
    if (deal.proposals().isEmpty()) {
      throw new BadInput(
          "longstop: "
              + proposals.orElse(asking.file())
              + " holds no proposals; name --seller, --shares and --on, or --proposals FILE.");
    }
    return new SaleReply(
        deal, day, true, Sales.plan(deal, day, deal.proposals().values(), earliest));
  }

  private static Node plan(Path file) {
    Problems problems = new Problems();
    return YamlReader.read(file, problems).orElseThrow(() -> new BadInput(problems.words()));
  }
}
