package dev.ssi.bench;

/**
 * What the tools took over one corpus.
 *
 * @param name of the corpus
 * @param items how many it has
 * @param words in all of them
 * @param links between them
 * @param ssiFiles how many files our format takes
 * @param oftFiles how many files OpenFastTrace's takes, with one item in each
 * @param ssi {@code ssi validate}
 * @param single {@code trace} of OpenFastTrace, with one item a file
 * @param grouped the same with a hundred items a file
 */
record Trial(
    String name,
    int items,
    long words,
    long links,
    int ssiFiles,
    int oftFiles,
    Series ssi,
    Series single,
    Series grouped) {}
