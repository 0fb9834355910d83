package longstop.concluded;

import java.util.List;

/** What certificates must speak to, in the words by which a record lists what they cover. */
public final class Certified {

  /** The four points of the certificate of Parent's secretary (SPA 1.6(a)(iii)). */
  public static final List<String> BY_SECRETARY =
      List.of("articles unamended", "bylaws", "board resolutions", "incumbency and signatures");

  /** What a bring-down certificate says (SPA 6.1(c), 6.2(b)). */
  public static final List<String> BRING_DOWN =
      List.of("representations true", "covenants performed");

  private Certified() {}
}
