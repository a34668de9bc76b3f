/** What is wrong in a document, where, why it matters and what to do next. */
package dev.ssi.diagnostic;
