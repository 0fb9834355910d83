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
    String text = ChecklistMarkdown.of(reply, Register.standard(), true);
    assertThat(text).startsWith("# " + Headline.answer(reply.verdict()) + ": ");
    MarkdownTables.check(text);
  }

  @Test
  void takesNoSignOfATextForMarkup() {
    assertThat(Markdown.escaped("a|b *c* _d_ <e>\n[f](g) `h` \\"))
        .isEqualTo("a\\|b \\*c\\* \\_d\\_ \\<e\\> \\[f\\](g) \\`h\\` \\\\");
  }
}
