/**
 * Answers as text for people, as Markdown for a memorandum, and as JSON for scripts.
 *
 * <p>What lives here: renderers, each a pure function from an answer to a text, and the arithmetic
 * of lines and columns. What may not: reading or writing of files, and judgement of any kind.
 */
package longstop.report;
