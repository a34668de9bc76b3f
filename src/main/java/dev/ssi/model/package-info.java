/**
 * The two documents as immutable values: clauses, domains, components, Epics, Process Maps and what
 * surrounds them, each value with the place it was read from. References are ids here; {@code
 * dev.ssi.trace} resolves them.
 */
package dev.ssi.model;
