package longstop.batch;

import longstop.question.Reply;
import longstop.question.SaleReply;
import longstop.report.Headline;
import longstop.report.ReplyJson;
import longstop.report.SaleJson;
import longstop.report.SaleText;

/** An answer to one row, to be told on one line. */
public sealed interface Told {

  /** For people. */
  String words();

  /** For scripts. */
  String json();

  /**
   * About a deal.
   *
   * @param reply the answer
   */
  record OfDeal(Reply reply) implements Told {
    @Override
    public String words() {
      return Headline.line(reply);
    }

    @Override
    public String json() {
      return ReplyJson.line(reply);
    }
  }

  /**
   * About a sale.
   *
   * @param reply the answer
   */
  record OfSale(SaleReply reply) implements Told {
    @Override
    public String words() {
      return SaleText.line(reply);
    }

    @Override
    public String json() {
      return SaleJson.line(reply);
    }
  }
}
