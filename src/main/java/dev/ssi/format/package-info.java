/**
 * The canonical form of the authored files: how their fields are laid out. Words, values and
 * comments stay what they are, which is proved of every file before it is written.
 *
 * <p>The canon: UTF-8 without a byte order mark, LF, one line end at the end; two spaces for each
 * level, a list below its key set in by two; fields in the order in which the formats are
 * described, those unknown after them; one space after a colon, but the steps of a Process Map
 * stand in a column; quotes only around what YAML or another reader of it would take for something
 * else; a list of short values on one line, if it fits; no more than one empty line in a row. Where
 * a text breaks into lines stays as its author had it. Comments stay above the field they stand
 * above, or beside it; the Markdown below front matter is left as it is but for CR LF, which
 * becomes LF.
 */
package dev.ssi.format;
