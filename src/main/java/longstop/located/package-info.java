/**
 * Text files read into a tree in which every key and value knows its place.
 *
 * <p>Here live the tree ({@link longstop.located.Node}), the one reader of YAML, the overlay of one
 * tree on another, and the way problems are told to people: what, where, what was expected, what to
 * do. All problems of a file are gathered in one {@link longstop.located.Problems}.
 *
 * <p>What a key means does not belong here: this package knows neither deals nor clauses, decides
 * no types, and imports nothing but the JDK and SnakeYAML's parser. It never builds Java objects
 * from a file.
 */
package longstop.located;
