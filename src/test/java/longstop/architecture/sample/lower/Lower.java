package longstop.architecture.sample.lower;

import java.math.BigDecimal;
import longstop.architecture.sample.upper.Upper;

/** Knows what it must not know: a package above it, and a library. */
public record Lower(Upper upper, BigDecimal number) {}
