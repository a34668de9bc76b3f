/** The command line: parses, calls, prints. The only user of {@code System} and of the clock. */
package dev.ssi.cli;
