/** Where text comes from: trees of files, files with their lines, and spans within them. */
package dev.ssi.source;
