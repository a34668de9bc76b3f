/** Rules of how a change is proposed, consulted on, decided and deployed, held to the records. */
package dev.ssi.rule.governance;
