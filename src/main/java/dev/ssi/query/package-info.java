/**
 * What the documents answer when asked: how an item traces, who may access what, what an item says.
 * Each answer is a value with up to three faces, as text, JSON and CSV; a face computes nothing.
 */
package dev.ssi.query;
