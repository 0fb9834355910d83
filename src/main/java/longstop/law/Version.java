package longstop.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;

/** A version of a rule of law, in force on the days {@code [from, to)}. */
interface Version {

  /** First day in force. */
  LocalDate from();

  /** First day no longer in force; none for the version that is in force now. */
  Optional<LocalDate> to();

  /** The version of a day; for a day before all of them, the first one. */
  static <T extends Version> T on(LocalDate day, Collection<T> versions) {
    return versions.stream()
        .filter(one -> one.to().filter(to -> !day.isBefore(to)).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  /** Fails unless each version begins on the day on which the one before it ends. */
  static void checkSequence(String rule, Collection<? extends Version> versions) {
    Iterator<? extends Version> all = versions.iterator();
    Version version = all.next();
    while (all.hasNext()) {
      Version next = all.next();
      if (!version.to().equals(Optional.of(next.from()))) {
        throw new IllegalStateException(rule + " has a gap before " + next.from());
      }
      version = next;
    }
    if (version.to().isPresent()) {
      throw new IllegalStateException(rule + " has no version after " + version.to().get());
    }
  }
}
