package longstop.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import longstop.located.Nearest;
import longstop.located.Quoted;
import longstop.question.Reply;
import longstop.register.Clause;
import longstop.register.Register;

/**
 * What an explanation is asked for.
 *
 * @param clause a clause
 * @param subject one of those of whom the clause is asked, if one was named
 */
record Target(Clause clause, Optional<String> subject) {

  private static final List<String> DOCUMENTS = List.of("SPA ", "ESC ");

  /**
   * The target that was typed: a clause, or a clause and a subject, with or without the document,
   * in small or capital letters.
   *
   * @throws BadInput if there is no such clause or finding
   */
  static Target of(String typed, Reply reply, Register register) {
    Map<String, Target> known = new LinkedHashMap<>();
    register
        .clauses()
        .values()
        .forEach(clause -> put(known, clause.id(), new Target(clause, Optional.empty())));
    reply
        .findings()
        .forEach(
            answered -> {
              String subject = answered.finding().subject();
              register
                  .clause(answered.finding().clause())
                  .ifPresent(
                      clause ->
                          put(
                              known,
                              clause.id() + " " + subject,
                              new Target(clause, Optional.of(subject))));
            });
    String key = key(typed);
    return Optional.ofNullable(known.get(key))
        .orElseThrow(
            () ->
                new BadInput(
                    "longstop: no clause or finding "
                        + Quoted.of(typed)
                        + ". "
                        + nearest(key, register)
                        + "longstop clauses lists all of them."));
  }

  /** Under its whole name and, unless another document has the same, without the document. */
  private static void put(Map<String, Target> known, String name, Target target) {
    known.put(key(name), target);
    DOCUMENTS.stream()
        .filter(name::startsWith)
        .forEach(document -> known.putIfAbsent(key(name.substring(document.length())), target));
  }

  private static String key(String typed) {
    return typed.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private static String nearest(String key, Register register) {
    String hint = Nearest.hint(key, register.clauses().keySet());
    return hint.isEmpty() ? "" : hint + " ";
  }
}
