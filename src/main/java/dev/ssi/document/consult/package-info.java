/**
 * The consultation pack: what goes to all SEC Parties before a package of changes is decided on,
 * and what came back. One {@link dev.ssi.document.consult.Pack} is drawn by every face.
 */
package dev.ssi.document.consult;
