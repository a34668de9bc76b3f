/** How changes are governed: what follows from the records, by the rules and dates in force. */
package dev.ssi.governance;
