/** The whole live document as one Word file. */
package dev.ssi.document.word;
