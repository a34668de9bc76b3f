package dev.ssi.delta;

import java.util.ArrayList;
import java.util.List;

/**
 * Which numbers of ordered lists count. Of the numbers that are written, a reader sees the first
 * alone: the rest are counted on from it.
 */
final class ListNumbers {
  /** The number that was shown last, by depth. */
  private final List<Integer> shown = new ArrayList<>();

  /** How deep a list is open that goes on with the next item, or -1. */
  private int open = -1;

  /** What to show before an item: nothing, unless its list begins elsewhere than expected. */
  String start(int depth, String written) {
    int number = Integer.parseInt(written);
    while (shown.size() <= depth) {
      shown.add(0);
    }
    int next = shown.get(depth) + 1;
    boolean goesOn = open >= depth && next > 1;
    shown.set(depth, goesOn ? next : number);
    while (shown.size() > depth + 1) {
      shown.remove(depth + 1);
    }
    return goesOn || number == 1 || number == next ? "" : written + ". ";
  }

  /** Notes what stands in the text: anything but an item ends the lists. */
  void passed(Passage passage) {
    boolean item = passage.type() == Passage.Type.NUMBERED_ITEM;
    boolean nested = passage.type() == Passage.Type.LIST_ITEM && passage.level() <= open;
    open = item ? passage.level() : nested ? passage.level() - 1 : open;
    if (passage.type() == Passage.Type.HEADING) {
      shown.clear();
    }
    if (!item && passage.type() != Passage.Type.LIST_ITEM) {
      open = -1;
    }
  }
}
