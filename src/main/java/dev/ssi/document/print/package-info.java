/** What the faces that hold the whole live document in one file have in common. */
package dev.ssi.document.print;
