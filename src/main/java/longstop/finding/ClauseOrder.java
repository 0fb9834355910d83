package longstop.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The order of clause ids: the purchase agreement, then the escrow agreement, then rules of law;
 * within a document by article, then by number, letter and roman numeral, so that 2.9 comes before
 * 2.10 and the articles II and IIA stand before and after the sections of Article II.
 */
public enum ClauseOrder implements Comparator<String> {
  /** The only order. */
  INSTANCE;

  /** There are no more ids than the register has clauses. */
  private static final Map<String, List<Integer>> KEYS = new ConcurrentHashMap<>();

  private static final Pattern TOKEN = Pattern.compile("\\d+|[A-Za-z]+");
  private static final List<String> ROMAN =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

  /** A limb that is named by a word comes after all numbered ones. */
  private static final int WORD = 1000;

  @Override
  public int compare(String left, String right) {
    List<Integer> a = KEYS.computeIfAbsent(left, ClauseOrder::key);
    List<Integer> b = KEYS.computeIfAbsent(right, ClauseOrder::key);
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int order = Integer.compare(a.get(i), b.get(i));
      if (order != 0) {
        return order;
      }
    }
    int order = Integer.compare(a.size(), b.size());
    return order != 0 ? order : left.compareTo(right);
  }

  private static List<Integer> key(String clause) {
    List<Integer> key = new ArrayList<>();
    String rest = clause;
    if (clause.startsWith("SPA ")) {
      key.add(0);
      rest = clause.substring("SPA ".length());
    } else if (clause.startsWith("ESC ")) {
      key.add(1);
      rest = clause.substring("ESC ".length());
    } else {
      // "Rule 144(d)" is ordered by its number, as "Section 4(1)" is.
      key.add(2);
      rest = clause.substring(clause.indexOf(' ') + 1);
    }
    Matcher tokens = TOKEN.matcher(rest);
    boolean first = true;
    int bracket = 0;
    while (tokens.find()) {
      String token = tokens.group();
      if (first && token.equals("II")) {
        key.add(2);
        key.add(-1);
      } else if (first && token.equals("IIA")) {
        key.add(2);
        key.add(1000);
      } else if (Character.isDigit(token.charAt(0))) {
        key.add(Integer.parseInt(token));
      } else {
        bracket++;
        key.add(letters(token.toLowerCase(Locale.ROOT), bracket));
      }
      first = false;
    }
    return key;
  }

  /** A first bracket of one character is a letter; every other bracket is a roman numeral. */
  private static int letters(String token, int bracket) {
    if (bracket == 1 && token.length() == 1) {
      return token.charAt(0) - 'a' + 1;
    }
    int roman = ROMAN.indexOf(token);
    return roman >= 0 ? roman + 1 : WORD;
  }
}
