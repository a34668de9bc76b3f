/**
 * Documents as they are in a commit: revisions by name, and trees that nothing is checked out from.
 */
package dev.ssi.git;
