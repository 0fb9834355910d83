package longstop.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** How our rules are written; each departure is told in a sentence. */
final class RuleStyle {

  private static final Pattern QUOTED = Pattern.compile("\"[^\"\\n]*\"");
  private static final Pattern COMMENT = Pattern.compile("//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w$.])\\d+(\\.\\d+)?");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern EVAL = Pattern.compile("\\beval\\s*\\(");

  /** A reading that no rule consulted must not be able to change anything, whatever its option. */
  private static final Pattern READING = Pattern.compile("\\bReading\\(([^)]*)\\)");

  private static final Pattern READING_BY_ID = Pattern.compile("\\s*id == \"[a-z0-9-]+\"\\s*");
  private static final Pattern NUMBERED_CLAUSE = Pattern.compile("(SPA|ESC) \\d.*");
  private static final Pattern SECTION = Pattern.compile("(\\d+(?:\\.\\d+)?[A-Z]?)-.+\\.drl");
  private static final List<String> IMPORTABLE =
      List.of(
          "longstop.calendar.",
          "longstop.concluded.",
          "longstop.deal.",
          "longstop.finding.",
          "longstop.indemnity.",
          "longstop.law.",
          "longstop.register.",
          "java.util.");

  private final RuleFile file;
  private final List<String> departures = new ArrayList<>();

  private RuleStyle(RuleFile file) {
    this.file = file;
  }

  /** What of the file is not our style; empty if all is. */
  static List<String> departures(RuleFile file) {
    RuleStyle style = new RuleStyle(file);
    style.judgeFile();
    style.judgeText();
    file.rules().forEach(style::judge);
    return style.departures;
  }

  private void judgeFile() {
    PackageDescr tree = file.tree();
    tell(!tree.getName().equals("longstop.rules"), "another package than longstop.rules");
    tell(!tree.getGlobals().isEmpty(), "a global");
    tell(!tree.getClassAndEnumDeclarationDescrs().isEmpty(), "a declared type");
    tell(!tree.getFunctions().isEmpty(), "a function; Java belongs in Java");
    tell(!tree.getAttributes().isEmpty(), "an attribute of the package");
    for (ImportDescr imported : tree.getImports()) {
      String name = imported.getTarget();
      tell(
          IMPORTABLE.stream().noneMatch(name::startsWith) || name.endsWith("*"),
          "an import of something else than a fact: " + name);
    }
    tell(
        numbered() && !SECTION.matcher(file.path().getFileName().toString()).matches(),
        "a file name that does not begin with the number of its section");
  }

  /** Whether the file is of an agreement, where each section has its file. */
  private boolean numbered() {
    return !file.rules().isEmpty()
        && (file.path().startsWith("spa") || file.path().startsWith("escrow"));
  }

  private void judgeText() {
    String text = COMMENT.matcher(file.text()).replaceAll("");
    tell(DATE.matcher(text).find(), "a date; dates come as facts");
    for (Matcher quoted = QUOTED.matcher(text); quoted.find(); ) {
      String inside = quoted.group().substring(1, quoted.group().length() - 1);
      tell(NUMBER.matcher(inside).matches(), "a number in quotes: " + inside);
    }
    for (Matcher reading = READING.matcher(text); reading.find(); ) {
      tell(
          !READING_BY_ID.matcher(reading.group(1)).matches(),
          "a reading that is matched by more than its id: " + reading.group(1).strip());
    }
    String code = QUOTED.matcher(text).replaceAll("\"\"");
    tell(EVAL.matcher(code).find(), "an eval");
    for (Matcher number = NUMBER.matcher(code); number.find(); ) {
      tell(
          !number.group().matches("[01]"),
          "a number; those of law and agreements come as facts: " + number.group());
    }
  }

  private void judge(RuleDescr rule) {
    String name = rule.getName();
    rule.getAttributes()
        .keySet()
        .forEach(attribute -> tell(true, "the attribute " + attribute + " in " + name));
    tell(rule.getParentName() != null, "an inheritance of rules in " + name);
    tell(!rule.getNamedConsequences().isEmpty(), "a named consequence in " + name);
    tell(
        RuleFile.consequence(rule).isEmpty(),
        "another consequence than one insertLogical( Type.factory(...) ); in " + name);
    for (BaseDescr part : RuleFile.parts(rule.getLhs())) {
      tell(part instanceof EvalDescr, "an eval in " + name);
      tell(
          part instanceof ExistsDescr
              && RuleFile.parts(part).stream().anyMatch(NotDescr.class::isInstance),
          "a not inside an exists in " + name);
    }
    judgeClause(rule);
  }

  private void judgeClause(RuleDescr rule) {
    String name = rule.getName();
    AnnotationDescr annotation = rule.getAnnotation("clause");
    if (annotation == null || !QUOTED.matcher(annotation.getSingleValueAsString()).matches()) {
      tell(true, "no quoted @clause in " + name);
      return;
    }
    String clause = annotation.getSingleValueAsString().replace("\"", "");
    tell(
        !name.startsWith(clause + ": ") || name.length() < clause.length() + 10,
        "a name that is not clause, colon and sentence: " + name);
    Matcher section = SECTION.matcher(file.path().getFileName().toString());
    if (numbered() && NUMBERED_CLAUSE.matcher(clause).matches() && section.matches()) {
      String number = clause.substring(4);
      tell(
          !number.matches(Pattern.quote(section.group(1)) + "(\\D.*)?"),
          "a rule of " + clause + " in the file of another section");
    }
  }

  private void tell(boolean departs, String departure) {
    if (departs) {
      departures.add(file.path() + " has " + departure);
    }
  }
}
