/**
 * The audit trail: for each release and each item what changed, why, by whose agreement and from
 * when. It joins what the delta shows of the text to what the records of governance say.
 */
package dev.ssi.history.audit;
