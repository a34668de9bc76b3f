package dev.ssi.document.live;

import dev.ssi.document.book.Block;

/** Draws the figures of a page. */
interface Pictures {
  /** For faces that have no pictures: what they show is also said beside them. */
  Pictures NONE = figure -> "";

  /** The figure as HTML, made safe. */
  String figure(Block.Figure figure);
}
