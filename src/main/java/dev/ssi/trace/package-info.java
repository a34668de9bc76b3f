/**
 * The documents linked: who refers to whom, in both directions, and what each role may access. Says
 * what is so; whether it should be is for {@code dev.ssi.rule}.
 */
package dev.ssi.trace;
