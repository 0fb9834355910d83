package longstop.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import longstop.calendar.DerivedDate;
import longstop.finding.ClauseOrder;
import longstop.finding.Finding;
import longstop.question.Answered;
import longstop.question.Questions;
import longstop.question.Sales;
import longstop.register.AskedOf;
import longstop.register.Clause;
import longstop.register.ReadingEntry;
import longstop.register.RuleIndex;

/** An explanation for people. */
public final class ExplanationText {

  /** Where the words begin beside the name of what they are. */
  private static final int WORDS = 18;

  private static final Pattern OF_A_CLAUSE = Pattern.compile("([^:]+[:,] )((?:SPA|ESC) [^:]+)");

  private final Page page;
  private final Explanation explanation;
  private final Clause clause;
  private final Names names;

  private ExplanationText(Explanation explanation, Style style) {
    this.page = new Page(style);
    this.explanation = explanation;
    this.clause = explanation.clause();
    this.names = new Names(explanation.reply().deal());
  }

  /** The whole text. */
  public static String of(Explanation explanation, Style style) {
    ExplanationText text = new ExplanationText(explanation, style);
    text.clause();
    text.rules();
    text.findings();
    text.readings();
    return text.page.text();
  }

  private void clause() {
    page.heading(clause.id() + ": " + clause.heading()).paragraph(0, clause.summary());
    page.blank();
    fact("kind", clause.kind().name().toLowerCase(Locale.ROOT));
    fact("decides", decides());
    clause
        .disclosure()
        .ifPresent(
            place ->
                fact(
                    "disclosure", Character.isDigit(place.charAt(0)) ? "section " + place : place));
    clause.why().ifPresent(why -> fact("not decided", why));
    clause.notes().forEach(note -> fact("note", note));
    fact("ambiguities", String.join(", ", clause.traps()));
  }

  private String decides() {
    List<String> decides = new ArrayList<>();
    if (clause.gates().contains(Questions.CHECKLIST)) {
      decides.add("whether the parties can close");
    }
    if (clause.gates().contains(Sales.SALE)) {
      decides.add("whether shares may be sold");
    }
    if (!clause.broughtDownBy().isEmpty()) {
      decides.add(
          String.join(", ", clause.broughtDownBy())
              + " fails if this is broken in a material respect");
    }
    if (!clause.requiredBy().isEmpty()) {
      decides.add(String.join(", ", clause.requiredBy()) + " asks for what it delivers");
    }
    return decides.isEmpty() ? "nothing else" : String.join("; ", decides);
  }

  private void fact(String name, String words) {
    if (!words.isEmpty()) {
      page.hanging(WORDS, name, Ink.PLAIN, words);
    }
  }

  private void rules() {
    Map<String, List<String>> byFile = new LinkedHashMap<>();
    for (RuleIndex.Rule rule : explanation.rules()) {
      byFile.computeIfAbsent(rule.file(), file -> new ArrayList<>()).add(rule.says());
    }
    byFile.forEach(
        (file, rules) -> {
          fact("rules", file);
          rules.forEach(rule -> page.hanging(WORDS + 2, " ".repeat(WORDS) + "-", Ink.PLAIN, rule));
        });
  }

  private void findings() {
    page.blank()
        .heading(explanation.reply().deal().title() + ", " + Headline.asOf(explanation.reply()));
    if (explanation.findings().isEmpty()) {
      page.paragraph(
          0,
          clause.askedOf() == AskedOf.PROPOSALS
              ? "The clause is asked of proposals, and the deal file has none; longstop sale asks"
                  + " it of one."
              : "The clause is asked of nobody in this deal.");
    }
    explanation.findings().forEach(this::finding);
  }

  private void finding(Answered answered) {
    Finding finding = answered.finding();
    String name = names.full(finding.subject());
    boolean named = Names.isDeal(finding.subject()) || finding.sentence().contains(name);
    page.hanging(
        WORDS,
        StatusWords.sign(finding.status()) + " " + StatusWords.of(finding.status()),
        StatusWords.ink(finding.status()),
        (names.isProposal(finding.subject()) ? finding.subject() + ": " : named ? "" : name + ": ")
            + finding.sentence());
    fact("  who must act", finding.owner());
    finding.due().map(DerivedDate::words).ifPresent(due -> fact("  due", due));
    finding.earliest().map(SaleWords::day).ifPresent(day -> fact("  ends", day));
    each("  because", finding.because());
    each("  needs", finding.needs());
    each("  clears", finding.clears());
    each("  turns on", Turns.of(answered));
  }

  private void each(String name, List<String> texts) {
    String shown = name;
    for (String text : gathered(texts)) {
      page.hanging(WORDS, shown, Ink.PLAIN, text);
      shown = "";
    }
  }

  /** The texts, with those made one that say the same of one clause each. */
  private static List<String> gathered(List<String> texts) {
    Map<String, List<String>> bySaying = new LinkedHashMap<>();
    for (String text : texts) {
      Matcher matcher = OF_A_CLAUSE.matcher(text);
      boolean matches = matcher.matches();
      List<String> clauses =
          bySaying.computeIfAbsent(matches ? matcher.group(1) : text, key -> new ArrayList<>());
      if (matches) {
        clauses.add(matcher.group(2));
      }
    }
    return bySaying.entrySet().stream()
        .map(entry -> entry.getKey() + String.join(", ", sorted(entry.getValue())))
        .toList();
  }

  private static List<String> sorted(List<String> clauses) {
    return clauses.stream()
        .sorted(
            Comparator.<String, String>comparing(
                    clause -> clause.replaceFirst("^(\\S+ \\S+) .*", "$1"), ClauseOrder.INSTANCE)
                .thenComparing(clause -> clause))
        .toList();
  }

  private void readings() {
    if (explanation.readings().isEmpty()) {
      return;
    }
    page.blank().heading("How it can be read");
    explanation.readings().forEach(this::reading);
  }

  private void reading(ReadingEntry reading) {
    page.paragraph(0, reading.id() + " (" + reading.trap() + "): " + reading.question());
    String chosen = explanation.chosen(reading);
    boolean settled = explanation.reply().deal().readings().containsKey(reading.id());
    boolean turns = explanation.turns(reading);
    if (!turns) {
      page.paragraph(
          2, settled ? "The deal has settled it." : "It makes no difference to what is said here.");
    }
    reading
        .options()
        .forEach(
            (option, says) -> {
              page.hanging(
                  WORDS,
                  "  " + option,
                  Ink.PLAIN,
                  says
                      + (option.equals(chosen)
                          ? settled ? " [settled by the deal]" : " [taken unless settled]"
                          : "")
                      + (turns ? outcome(reading, option) : ""));
            });
  }

  private String outcome(ReadingEntry reading, String option) {
    Set<String> statuses = new LinkedHashSet<>();
    explanation
        .findings()
        .forEach(
            answered ->
                statuses.add(StatusWords.of(Explanation.status(answered, reading, option))));
    return " Then: " + String.join(" or ", statuses) + ".";
  }
}
