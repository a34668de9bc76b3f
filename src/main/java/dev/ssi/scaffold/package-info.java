/**
 * Files to begin with: each has the next free id and all that is known already, and says {@code
 * TBC} wherever a person must write, which the rule {@code text.placeholder} and those of
 * governance report until it is done.
 */
package dev.ssi.scaffold;
