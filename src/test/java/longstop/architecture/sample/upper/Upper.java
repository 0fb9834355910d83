package longstop.architecture.sample.upper;

/** What {@code lower} must not know. */
public record Upper() {}
