/** The whole live document as one PDF. */
package dev.ssi.document.pdf;
