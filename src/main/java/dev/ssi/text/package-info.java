/** How every report orders ids, and writes numbers, lists and tables. */
package dev.ssi.text;
