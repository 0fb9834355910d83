package longstop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import longstop.question.Reply;
import longstop.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChecklistMarkdownTest {

  static List<Reply> replies() {
    return Replies.all();
  }

  @ParameterizedTest
  @MethodSource("replies")
  void hasOneTitleAndTablesOfEqualRows(Reply reply) {
    List<String> lines = ChecklistMarkdown.of(reply, Register.standard(), true).lines().toList();
    assertThat(lines.get(0)).startsWith("# " + Headline.answer(reply.verdict()) + ": ");
    assertThat(lines).filteredOn(line -> line.startsWith("# ")).hasSize(1);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("| ---")) {
        assertThat(lines.get(i - 2)).as("an empty line before the table").isEmpty();
        int cells = cells(lines.get(i - 1));
        for (int row = i; row < lines.size() && lines.get(row).startsWith("|"); row++) {
          assertThat(cells(lines.get(row))).as(lines.get(row)).isEqualTo(cells);
        }
      }
    }
  }

  private static int cells(String row) {
    return row.replaceAll("\\\\.", "").split("\\|", -1).length - 2;
  }

  @Test
  void takesNoSignOfATextForMarkup() {
    assertThat(Markdown.escaped("a|b *c* _d_ <e>\n[f](g) `h` \\"))
        .isEqualTo("a\\|b \\*c\\* \\_d\\_ \\<e\\> \\[f\\](g) \\`h\\` \\\\");
  }
}
