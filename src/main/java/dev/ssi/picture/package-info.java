/** Pictures of what the documents say, as SVG and as BPMN. */
package dev.ssi.picture;
