package longstop.intake;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import longstop.deal.Deal;
import longstop.deal.DisposalKind;
import longstop.deal.Event;
import longstop.deal.Key;
import longstop.deal.Refers;
import longstop.deal.Refers.To;
import longstop.intake.Walk.Visit;
import longstop.located.Nearest;
import longstop.located.Node;
import longstop.located.Node.Scalar;
import longstop.located.Quoted;
import longstop.register.Clause;
import longstop.register.Register;

/** Every id names something. */
final class References {

  private static final String SPA = "SPA ";

  /** How a transfer by death is written. */
  private static final Set<String> BY_DEATH =
      Arrays.stream(DisposalKind.values())
          .filter(DisposalKind::byDeath)
          .map(kind -> kind.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private final Draft draft;
  private final Map<To, Collection<String>> known = new EnumMap<>(To.class);

  private References(Draft draft) {
    this.draft = draft;
    Collection<String> parties = draft.keys("parties");
    List<String> holders = draft.texts("roles", "holders");
    List<String> partners = draft.texts("roles", "partners");
    known.put(To.PARTY, parties);
    known.put(To.PARTY_OR_SELLERS, with(parties, "sellers"));
    known.put(To.HOLDER, holders);
    known.put(To.SELLER, Stream.concat(holders.stream(), partners.stream()).distinct().toList());
    known.put(
        To.SELLER_OR_HEIR,
        Stream.concat(known.get(To.SELLER).stream(), heirs(draft)).distinct().toList());
    known.put(To.PARTNER, partners);
    known.put(To.EMPLOYEE, draft.texts("roles", "employees"));
    known.put(To.CLAUSE, draft.register().clauses().keySet());
    known.put(To.SECTION, sections(draft.register()));
    known.put(To.READING, draft.register().readings().keySet());
    known.put(To.BREACH, draft.keys("record", "breaches"));
    known.put(To.EVENT, events(draft.tree()));
    known.put(To.CLAIM, draft.keys("record", "claims"));
    known.put(To.ARBITRATOR, draft.keys("record", "arbitrators"));
    known.put(To.NOTICE, draft.keys("record", "notices"));
  }

  /** Those of a further proposal, which names parties and sellers of its deal. */
  private References(Draft draft, Deal deal) {
    this.draft = draft;
    known.put(To.PARTY, deal.parties().keySet());
    known.put(To.SELLER, deal.roles().sellers());
  }

  /** Checks further proposals to a deal. */
  static void check(Draft proposals, Deal deal) {
    new Walk(new References(proposals, deal)::visit).over(Deal.class, proposals.tree());
  }

  static void check(Draft draft) {
    new Walk(new References(draft)::visit).over(Deal.class, draft.tree());
  }

  /** To whom shares passed by will or descent, as the record says it. */
  private static Stream<String> heirs(Draft draft) {
    return draft.keys("record", "disposals").stream()
        .filter(
            id ->
                draft
                    .at("record", "disposals", id, "kind")
                    .filter(kind -> BY_DEATH.contains(text(kind)))
                    .isPresent())
        .flatMap(id -> draft.at("record", "disposals", id, "to").stream())
        .map(References::text);
  }

  private static String text(Node node) {
    return node instanceof Scalar scalar ? scalar.text() : "";
  }

  private static List<String> events(Node tree) {
    List<String> events = new ArrayList<>();
    Consumer<Visit> collect =
        visit -> {
          RecordComponent component = visit.component();
          if (component.isAnnotationPresent(Key.class)
              && Event.class.isAssignableFrom(component.getDeclaringRecord())) {
            events.add(visit.text());
          }
        };
    new Walk(collect).over(Deal.class, tree);
    return events;
  }

  private void visit(Visit visit) {
    Refers refers = visit.component().getAnnotation(Refers.class);
    if (refers == null || visit.underKey()) {
      return;
    }
    Collection<String> ids = known.get(refers.value());
    String id = visit.text();
    if (!ids.contains(id) && !isParagraph(refers.value(), id, ids)) {
      String what = Quoted.of(id) + " is no " + noun(refers.value());
      String expected = expected(refers.value(), ids);
      if (visit.key()) {
        draft.atKey(visit.path(), what, expected, Nearest.hint(id, ids));
      } else {
        draft.atValue(visit.path(), what, expected, Nearest.hint(id, ids));
      }
    }
  }

  /** A section may be cited by its paragraph, even where the register does not go so deep. */
  private static boolean isParagraph(To to, String id, Collection<String> sections) {
    int bracket = id.lastIndexOf('(');
    return to == To.SECTION
        && bracket > 0
        && id.endsWith(")")
        && sections.contains(id.substring(0, bracket));
  }

  private static String noun(To to) {
    return switch (to) {
      case PARTY, PARTY_OR_SELLERS -> "party of this deal";
      case HOLDER -> "holder of quotas in this deal";
      case SELLER -> "seller in this deal";
      case SELLER_OR_HEIR -> "seller, and no heir of one, in this deal";
      case PARTNER -> "partner in this deal";
      case EMPLOYEE -> "employee who signs an employment agreement in this deal";
      case CLAUSE -> "clause of the register";
      case SECTION -> "section of the stock purchase agreement";
      case READING -> "reading of the register";
      case BREACH -> "breach of this record";
      case EVENT -> "event of this record";
      case CLAIM -> "claim of this record";
      case ARBITRATOR -> "arbitrator of this record";
      case NOTICE -> "notice of this record";
    };
  }

  private static String expected(To to, Collection<String> ids) {
    return switch (to) {
      case CLAUSE -> "the id of a clause, such as SPA 5.8";
      case SECTION -> "a section number, such as 2.14(a)";
      default -> ids.isEmpty() ? "nothing, as there is none" : "one of " + String.join(", ", ids);
    };
  }

  /**
   * Sections are written as clauses are, without "SPA"; a section is also what its limbs lie in.
   */
  private static Set<String> sections(Register register) {
    Set<String> sections = new TreeSet<>();
    for (Clause clause : register.clauses().values()) {
      clause.disclosure().filter(place -> !place.equals(Clause.ANYWHERE)).ifPresent(sections::add);
      if (clause.id().startsWith(SPA)) {
        String section = clause.id().substring(SPA.length()).replaceFirst("/.*", "");
        while (!section.isEmpty()) {
          sections.add(section);
          int limb = section.lastIndexOf('(');
          section = limb < 0 ? "" : section.substring(0, limb);
        }
      }
    }
    return Collections.unmodifiableSet(sections);
  }

  private static List<String> with(Collection<String> ids, String more) {
    List<String> all = new ArrayList<>(ids);
    all.add(more);
    return all;
  }
}
