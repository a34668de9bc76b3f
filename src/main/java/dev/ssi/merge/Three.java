package dev.ssi.merge;

/**
 * Something of each edition that a merge looks at.
 *
 * @param base of the commit at which the two sides parted
 * @param ours of the side that is worked on
 * @param theirs of the side that is to be merged
 */
public record Three<T>(T base, T ours, T theirs) {}
