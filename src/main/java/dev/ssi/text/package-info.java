/** How every report writes numbers, lists and tables. */
package dev.ssi.text;
