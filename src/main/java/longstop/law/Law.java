package longstop.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import longstop.binding.Binder;
import longstop.located.Problems;
import longstop.located.YamlReader;

/**
 * Every version of the law. What concerns the issue of shares follows the version of the Closing
 * Date, what concerns their resale that of the day of the sale, and the time of a report that of
 * the last day of the period it covers.
 *
 * @param regulationS versions of Regulation S, in order of time
 * @param rule144 versions of Rule 144, in order of time
 * @param prospectus versions of how a prospectus reaches the buyer, in order of time
 * @param reportTimes versions of by when periodic reports are filed, in order of time
 * @param pooling what is asked of a pooling of interests
 */
public record Law(
    Map<String, RegulationS> regulationS,
    Map<String, Rule144> rule144,
    Map<String, ProspectusDelivery> prospectus,
    Map<String, ReportTimes> reportTimes,
    Pooling pooling) {

  /** Keeps the maps from being changed, and refuses a gap between two versions. */
  public Law {
    regulationS = Collections.unmodifiableMap(new LinkedHashMap<>(regulationS));
    rule144 = Collections.unmodifiableMap(new LinkedHashMap<>(rule144));
    prospectus = Collections.unmodifiableMap(new LinkedHashMap<>(prospectus));
    reportTimes = Collections.unmodifiableMap(new LinkedHashMap<>(reportTimes));
    Version.checkSequence("Regulation S", regulationS.values());
    Version.checkSequence("Rule 144", rule144.values());
    Version.checkSequence("the delivery of a prospectus", prospectus.values());
    Version.checkSequence("the time of periodic reports", reportTimes.values());
  }

  /** The law that ships with the product, read once per process. */
  public static Law standard() {
    return Holder.STANDARD;
  }

  /** Whether the law of the day is here. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(firstDay());
  }

  /** The first day whose law is here. */
  public LocalDate firstDay() {
    LocalDate first = regulationS.values().iterator().next().from();
    LocalDate other = rule144.values().iterator().next().from();
    return first.isAfter(other) ? first : other;
  }

  /** Regulation S as in force on the day; before all versions, the first one. */
  public RegulationS regulationS(LocalDate day) {
    return Version.on(day, regulationS.values());
  }

  /** Rule 144 as in force on the day; before all versions, the first one. */
  public Rule144 rule144(LocalDate day) {
    return Version.on(day, rule144.values());
  }

  /** How a prospectus reaches the buyer on the day; before all versions, the first one. */
  public ProspectusDelivery prospectus(LocalDate day) {
    return Version.on(day, prospectus.values());
  }

  /** By when the report on a period is filed that ends on the day. */
  public ReportTimes reportTimes(LocalDate end) {
    return Version.on(end, reportTimes.values());
  }

  private static final class Holder {
    static final Law STANDARD =
        new Law(
            read("regulation-s.yaml").regulationS(),
            read("rule-144.yaml").rule144(),
            read("prospectus.yaml").prospectus(),
            read("report-times.yaml").reportTimes(),
            read("pooling.yaml").pooling().orElseThrow());
  }

  private static LawFile read(String file) {
    Problems problems = new Problems();
    LawFile law =
        YamlReader.read(file, text("/rules/law/" + file), problems)
            .flatMap(node -> Binder.bind(node, LawFile.class, problems))
            .orElse(null);
    if (law == null || !problems.isEmpty()) {
      throw new IllegalStateException("the law is broken:\n" + problems.words());
    }
    return law;
  }

  private static String text(String resource) {
    try (InputStream in = Law.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the file " + resource + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
