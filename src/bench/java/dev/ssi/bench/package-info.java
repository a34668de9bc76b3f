/**
 * The benchmark: generates linked items in our format and in that of OpenFastTrace, runs both tools
 * over them as their users do, and prints what they cost. Nothing here is part of a test.
 */
package dev.ssi.bench;
