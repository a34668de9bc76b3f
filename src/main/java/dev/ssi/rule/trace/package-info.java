/** Rules of the chain from SEC clause to Process Map, and of the two documents' agreement. */
package dev.ssi.rule.trace;
