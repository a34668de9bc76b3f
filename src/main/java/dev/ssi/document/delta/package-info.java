/**
 * The faces of the delta document: JSON, text, Markdown, CSV, HTML and DOCX, all drawn from one
 * {@link dev.ssi.delta.Delta}. A face decides nothing: what is told, and in which order and words,
 * is in {@link dev.ssi.document.delta.Redline} and its neighbours, for all of them.
 */
package dev.ssi.document.delta;
