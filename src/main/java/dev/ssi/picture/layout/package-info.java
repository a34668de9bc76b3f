/** Lays boxes and lines out in ranks and lanes, the same way on every machine. */
package dev.ssi.picture.layout;
