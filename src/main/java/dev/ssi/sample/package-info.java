/** The documents that ship with the tool: the sample's editions, and the smallest whole set. */
package dev.ssi.sample;
