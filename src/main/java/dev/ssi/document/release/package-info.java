/** What is recorded of a release: digests of what was published of it, and the record itself. */
package dev.ssi.document.release;
