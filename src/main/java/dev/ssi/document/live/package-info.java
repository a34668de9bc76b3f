/** The live document as a site: flat, whole, and readable from disk without any script. */
package dev.ssi.document.live;
