package longstop.batch;

import longstop.deal.Doc;

/** What a scenario shows of its clause. */
public enum Shows {
  @Doc("The clause is kept.")
  KEPT,
  @Doc("The clause is broken.")
  BROKEN,
  @Doc("The last day or number that still keeps the clause, or the first that breaks it.")
  BOUNDARY,
  @Doc("A fact is missing that the clause needs.")
  UNKNOWN
}
