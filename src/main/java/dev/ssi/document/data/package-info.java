/**
 * The documents for other programs: one JSON of the whole model of an edition, and its schema. The
 * form is a contract, to which fields may be added.
 */
package dev.ssi.document.data;
