/**
 * What a merge of two branches would break, found before it is made: in memory, and without writing
 * a byte.
 */
package dev.ssi.merge;
