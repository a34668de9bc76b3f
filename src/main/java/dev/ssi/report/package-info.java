/** Findings as text for a terminal and as JSON for machines. A face computes nothing of its own. */
package dev.ssi.report;
