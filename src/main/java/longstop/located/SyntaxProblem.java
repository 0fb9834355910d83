package longstop.located;

import java.util.List;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Says in words for people what the parser says in words for parsers. */
final class SyntaxProblem {

  /** What the parser's message begins with, and what we say instead. */
  private record Wording(String parser, String what, String hint) {}

  private static final List<Wording> WORDINGS =
      List.of(
          new Wording(
              "mapping values are not allowed here",
              "a colon cannot stand here",
              "Indent keys of one level alike, and put a text that holds a colon in quotes."),
          new Wording(
              "expected <block end>",
              "this does not line up with the lines above",
              "Indent keys, or list items, of one level alike, with spaces."),
          new Wording(
              "could not find expected ':'",
              "a key without a colon",
              "Write \"key: value\", with a space behind the colon."),
          new Wording(
              "sequence entries are not allowed here",
              "a list cannot begin here",
              "Begin the list on its own line, below its key."),
          new Wording(
              "expected ',' or ']'",
              "this list in square brackets is not finished",
              "Put commas between the items and a closing bracket ] at the end."),
          new Wording(
              "expected ',' or '}'",
              "this mapping in braces is not finished",
              "Put commas between the entries and a closing brace } at the end."),
          new Wording(
              "expected the node content",
              "there is no value here",
              "Write a value, or remove it."),
          new Wording(
              "found character '\\t(TAB)'",
              "a tab cannot stand here",
              "Indent with spaces instead of tabs."),
          new Wording(
              "found character",
              "a text cannot begin with this character",
              "Put the text in quotes."),
          new Wording(
              "found unknown escape character",
              "the backslash begins no known escape",
              "Put the text in single quotes, or write \\\\ for a backslash."),
          new Wording(
              "expected escape sequence",
              "the backslash begins no known escape",
              "Put the text in single quotes, or write \\\\ for a backslash."));

  private static final Wording OPEN_QUOTES =
      new Wording(
          "found unexpected",
          "the quotation mark that opens here is never closed",
          "Close the text with the same quotation mark.");

  private SyntaxProblem() {}

  /** The problem behind the parser's exception, in a text that begins at this line. */
  static Problem of(Mark start, YAMLException exception) {
    if (!(exception instanceof MarkedYAMLException marked) || marked.getProblemMark() == null) {
      return problem(start, "this is not YAML", "");
    }
    String message = marked.getProblem();
    if (message.startsWith(OPEN_QUOTES.parser()) && marked.getContextMark() != null) {
      // The parser notices at the end of the file; people look for the beginning.
      return problem(
          TreeBuilder.mark(start, marked.getContextMark()), OPEN_QUOTES.what(), OPEN_QUOTES.hint());
    }
    Mark mark = TreeBuilder.mark(start, marked.getProblemMark());
    return WORDINGS.stream()
        .filter(wording -> message.startsWith(wording.parser()))
        .findFirst()
        .map(wording -> problem(mark, wording.what(), wording.hint()))
        .orElseGet(() -> problem(mark, "this is not YAML (" + message + ")", ""));
  }

  private static Problem problem(Mark mark, String what, String hint) {
    return new Problem(mark, what, "", hint);
  }
}
