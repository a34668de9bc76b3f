/** Where each item comes from: the releases in which it came, changed and went. */
package dev.ssi.history;
