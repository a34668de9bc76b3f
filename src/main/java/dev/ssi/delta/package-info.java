/**
 * What changed between two editions of the documents: first the facts, typed and exact, then the
 * judgement on them: by which route each change must go, whose access it touches and what it
 * reaches.
 */
package dev.ssi.delta;
