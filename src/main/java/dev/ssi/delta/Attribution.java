package dev.ssi.delta;

/**
 * The proposal that a change was made under.
 *
 * @param proposal its id, such as {@code CP-0001}
 * @param reason why the change was wanted, in the words of the proposal
 * @param modification the reference of the SEC modification, or null
 * @param effective the day from which the change applies, or null
 */
public record Attribution(
    String proposal, String title, String reason, String modification, String effective) {}
