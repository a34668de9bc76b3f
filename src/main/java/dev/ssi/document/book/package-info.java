/**
 * The live document as it is read: two volumes of numbered sections, made of blocks and words.
 * Every face of it, from a page to a Word file, is drawn from these and computes nothing.
 */
package dev.ssi.document.book;
