package longstop.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import longstop.finding.ClauseOrder;
import longstop.finding.Finding;
import longstop.question.Questions;
import longstop.question.Sales;
import longstop.register.AskedOf;
import longstop.register.Clause;
import longstop.register.ReadingEntry;
import longstop.register.RuleIndex;

/** What an explanation says, whatever it is written for. */
final class ExplanationWords {

  private static final Pattern OF_A_CLAUSE = Pattern.compile("([^:]+[:,] )((?:SPA|ESC) [^:]+)");

  private final Explanation explanation;
  private final Clause clause;
  private final Names names;

  ExplanationWords(Explanation explanation) {
    this.explanation = explanation;
    this.clause = explanation.clause();
    this.names = new Names(explanation.reply().deal());
  }

  /** What the register says of the clause beside its summary: a name, and words. */
  List<Map.Entry<String, String>> facts() {
    List<Map.Entry<String, String>> facts = new ArrayList<>();
    facts.add(Map.entry("kind", clause.kind().name().toLowerCase(Locale.ROOT)));
    facts.add(Map.entry("decides", decides()));
    clause
        .disclosure()
        .map(place -> Character.isDigit(place.charAt(0)) ? "section " + place : place)
        .ifPresent(place -> facts.add(Map.entry("disclosure", place)));
    clause.why().ifPresent(why -> facts.add(Map.entry("not decided", why)));
    clause.notes().forEach(note -> facts.add(Map.entry("note", note)));
    facts.add(Map.entry("ambiguities", String.join(", ", clause.traps())));
    return facts.stream().filter(one -> !one.getValue().isEmpty()).toList();
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

  /** The rules that decide the clause, by the file that holds them. */
  Map<String, List<String>> rules() {
    Map<String, List<String>> byFile = new LinkedHashMap<>();
    for (RuleIndex.Rule rule : explanation.rules()) {
      byFile.computeIfAbsent(rule.file(), file -> new ArrayList<>()).add(rule.says());
    }
    return byFile;
  }

  /** Why there is no finding. */
  String askedOfNobody() {
    return clause.askedOf() == AskedOf.PROPOSALS
        ? "The clause is asked of proposals, and the deal file has none; longstop sale asks it of"
            + " one."
        : "The clause is asked of nobody in this deal.";
  }

  /** The sentence of a finding, with the one whom it is about unless it names him itself. */
  String sentence(Finding finding) {
    String name = names.full(finding.subject());
    boolean named = Names.isDeal(finding.subject()) || finding.sentence().contains(name);
    return (names.isProposal(finding.subject())
            ? finding.subject() + ": "
            : named ? "" : name + ": ")
        + finding.sentence();
  }

  /** The texts, with those made one that say the same of one clause each. */
  static List<String> gathered(List<String> texts) {
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

  /** That a reading is settled, or makes no difference; nothing where the outcome turns on it. */
  Optional<String> note(ReadingEntry reading) {
    return explanation.turns(reading)
        ? Optional.empty()
        : Optional.of(
            settled(reading)
                ? "The deal has settled it."
                : "It makes no difference to what is said here.");
  }

  /** What an option says, whether it is taken, and what it makes of the findings. */
  String option(ReadingEntry reading, String option) {
    return reading.options().get(option)
        + (option.equals(explanation.chosen(reading))
            ? settled(reading) ? " [settled by the deal]" : " [taken unless settled]"
            : "")
        + (explanation.turns(reading) ? outcome(reading, option) : "");
  }

  private boolean settled(ReadingEntry reading) {
    return explanation.reply().deal().readings().containsKey(reading.id());
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
