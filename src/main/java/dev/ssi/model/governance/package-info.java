/**
 * The records of governance as immutable values, from the policy in force to the release. Each
 * tells of its time and stays as it was written; {@code dev.ssi.governance} works out from them
 * where a change stands. A field that a record may do without is null, or an empty list, where it
 * is absent.
 */
package dev.ssi.model.governance;
