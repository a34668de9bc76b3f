/** Rules of the flow of a Process Map. */
package dev.ssi.rule.process;
