package dev.ssi.bench;

/**
 * What one run of a whole process took.
 *
 * @param wall seconds from start to end
 * @param cpu seconds of processor time, of the process and those it waited for
 * @param memory peak resident memory in MiB; NaN where it cannot be told
 */
record Cost(double wall, double cpu, double memory) {}
