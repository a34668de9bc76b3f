/**
 * Applies the safe fixes of findings, in memory and over again until none is left; tells what comes
 * of it as new files and as a diff.
 */
package dev.ssi.fix;
