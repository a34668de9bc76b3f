/**
 * Reads a tree of files into the model, with a finding for everything that could not be read. What
 * each kind of file holds is in its own reader; {@link dev.ssi.load.Layout} says which is which.
 */
package dev.ssi.load;
