package longstop.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import longstop.deal.Party;
import longstop.finding.Finding;
import longstop.located.Nearest;
import longstop.located.Quoted;
import longstop.question.Reply;
import longstop.register.Clause;
import longstop.register.Register;

/**
 * What an explanation is asked for.
 *
 * @param name how it is called
 * @param clause a clause
 * @param subject one of those of whom the clause is asked, if one was named
 */
record Target(String name, Clause clause, Optional<String> subject) {

  private static final List<String> DOCUMENTS = List.of("SPA ", "ESC ");

  /**
   * The target that was typed: a clause, or a clause and a subject by id or name, with or without
   * the document, in small or capital letters.
   *
   * @throws BadInput if there is no such clause or finding
   */
  static Target of(String typed, Reply reply, Register register) {
    Map<String, Target> known = known(reply, register);
    String key = key(typed);
    return Optional.ofNullable(known.get(key))
        .orElseThrow(
            () ->
                new BadInput(
                    "longstop: no clause or finding "
                        + Quoted.of(typed)
                        + Nearest.of(key, known.keySet())
                            .map(
                                near -> "; did you mean " + Quoted.of(known.get(near).name()) + "?")
                            .orElse(".")
                        + " All clauses: longstop clauses"));
  }

  private static Map<String, Target> known(Reply reply, Register register) {
    Map<String, Target> known = new LinkedHashMap<>();
    for (Clause clause : register.clauses().values()) {
      put(known, clause.id(), new Target(clause.id(), clause, Optional.empty()));
    }
    reply
        .findings()
        .forEach(
            answered -> {
              Finding finding = answered.finding();
              Clause clause = register.clause(finding.clause()).orElseThrow();
              Target target = new Target(finding.key(), clause, Optional.of(finding.subject()));
              put(known, finding.key(), target);
              Optional.ofNullable(reply.deal().parties().get(finding.subject()))
                  .map(Party::name)
                  .ifPresent(name -> put(known, clause.id() + " " + name, target));
            });
    return known;
  }

  /** Under its whole name and, unless another document has the same, without the document. */
  private static void put(Map<String, Target> known, String name, Target target) {
    known.putIfAbsent(key(name), target);
    DOCUMENTS.stream()
        .filter(name::startsWith)
        .forEach(document -> known.putIfAbsent(key(name.substring(document.length())), target));
  }

  private static String key(String typed) {
    return typed.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
