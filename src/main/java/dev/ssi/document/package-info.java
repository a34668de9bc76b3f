/** What is published: the delta document and, in time, the live document. */
package dev.ssi.document;
