/**
 * The preview: the site of the documents as they are on disk, made anew after each save and shown
 * to this machine alone.
 */
package dev.ssi.serve;
