package dev.ssi.picture.layout;

import java.util.Arrays;

/**
 * Network simplex: whole numbers x that keep {@code x[head] - x[tail] >= length} on every edge and
 * make the sum of {@code weight * (x[head] - x[tail])} least. After Gansner, Koutsofios, North and
 * Vo, "A technique for drawing directed graphs", 1993.
 */
final class Simplex {
  private final int nodes;
  private int edges;
  private int[] tail = new int[256];
  private int[] head = new int[256];
  private int[] length = new int[256];
  private int[] weight = new int[256];

  private final int[] x;
  private boolean[] inTree;
  private final int[] parentEdge;
  private final int[] order;
  private final int[] first;
  private final int[] last;

  /** The edges at each node, one node after the other. */
  private int[] incident;

  private int[] offset;

  Simplex(int nodes) {
    this.nodes = nodes;
    this.x = new int[nodes];
    this.parentEdge = new int[nodes];
    this.order = new int[nodes];
    this.first = new int[nodes];
    this.last = new int[nodes];
  }

  void edge(int from, int to, int least, int cost) {
    if (edges == tail.length) {
      tail = Arrays.copyOf(tail, 2 * edges);
      head = Arrays.copyOf(head, 2 * edges);
      length = Arrays.copyOf(length, 2 * edges);
      weight = Arrays.copyOf(weight, 2 * edges);
    }
    tail[edges] = from;
    head[edges] = to;
    length[edges] = least;
    weight[edges++] = cost;
  }

  /**
   * Solves. The graph must be connected and without cycles.
   *
   * @param pivots how often to improve at the most; what results is feasible in any case
   */
  int[] solve(int pivots) {
    index();
    pack();
    spanTightly();
    for (int i = 0; i < pivots && pivot(); i++) {
      // Each pivot improves the sum, or leaves it.
    }
    return x;
  }

  private void index() {
    offset = new int[nodes + 1];
    for (int e = 0; e < edges; e++) {
      offset[tail[e] + 1]++;
      offset[head[e] + 1]++;
    }
    for (int v = 0; v < nodes; v++) {
      offset[v + 1] += offset[v];
    }
    incident = new int[2 * edges];
    int[] next = offset.clone();
    for (int e = 0; e < edges; e++) {
      incident[next[tail[e]]++] = e;
      incident[next[head[e]]++] = e;
    }
    inTree = new boolean[edges];
  }

  /** Each node as far left as it can be. */
  private void pack() {
    int[] open = new int[nodes];
    for (int e = 0; e < edges; e++) {
      open[head[e]]++;
    }
    int filled = 0;
    for (int v = 0; v < nodes; v++) {
      if (open[v] == 0) {
        order[filled++] = v;
      }
    }
    for (int i = 0; i < filled; i++) {
      int v = order[i];
      for (int k = offset[v]; k < offset[v + 1]; k++) {
        int e = incident[k];
        if (tail[e] == v) {
          x[head[e]] = Math.max(x[head[e]], x[v] + length[e]);
          if (--open[head[e]] == 0) {
            order[filled++] = head[e];
          }
        }
      }
    }
    if (filled < nodes) {
      throw new IllegalStateException("the places of a row go round in a circle");
    }
  }

  private int slack(int e) {
    return x[head[e]] - x[tail[e]] - length[e];
  }

  /** Grows a tree of edges without slack, moving it until it meets the rest. */
  private void spanTightly() {
    boolean[] reached = new boolean[nodes];
    int[] tree = new int[nodes];
    tree[0] = 0;
    reached[0] = true;
    int size = grow(reached, tree, 0, 1);
    while (size < nodes) {
      int nearest = -1;
      for (int e = 0; e < edges; e++) {
        if (reached[tail[e]] != reached[head[e]] && (nearest < 0 || slack(e) < slack(nearest))) {
          nearest = e;
        }
      }
      int by = reached[tail[nearest]] ? slack(nearest) : -slack(nearest);
      for (int i = 0; i < size; i++) {
        x[tree[i]] += by;
      }
      size = grow(reached, tree, 0, size);
    }
    root();
  }

  private int grow(boolean[] reached, int[] tree, int from, int filled) {
    int size = filled;
    for (int i = from; i < size; i++) {
      int v = tree[i];
      for (int k = offset[v]; k < offset[v + 1]; k++) {
        int e = incident[k];
        int w = tail[e] == v ? head[e] : tail[e];
        if (!reached[w] && slack(e) == 0) {
          reached[w] = true;
          inTree[e] = true;
          tree[size++] = w;
        }
      }
    }
    return size;
  }

  /** Numbers the tree from node 0, so that a subtree is a run of {@link #order}. */
  private void root() {
    int[] stack = new int[nodes];
    int depth = 0;
    int filled = 0;
    int[] next = offset.clone();
    parentEdge[0] = -1;
    stack[depth++] = 0;
    first[0] = 0;
    order[filled++] = 0;
    while (depth > 0) {
      int v = stack[depth - 1];
      if (next[v] == offset[v + 1]) {
        last[v] = filled;
        depth--;
        continue;
      }
      int e = incident[next[v]++];
      if (inTree[e] && e != parentEdge[v]) {
        int w = tail[e] == v ? head[e] : tail[e];
        parentEdge[w] = e;
        first[w] = filled;
        order[filled++] = w;
        stack[depth++] = w;
      }
    }
  }

  private boolean pivot() {
    int leaving = worst();
    if (leaving < 0) {
      return false;
    }
    boolean tailBelow = tail[parentEdge[leaving]] == leaving;
    int entering = -1;
    for (int i = first[leaving]; i < last[leaving]; i++) {
      int v = order[i];
      for (int k = offset[v]; k < offset[v + 1]; k++) {
        int e = incident[k];
        int outer = tailBelow ? tail[e] : head[e];
        if ((tailBelow ? head[e] : tail[e]) == v && outside(outer, leaving)) {
          if (entering < 0 || slack(e) < slack(entering)) {
            entering = e;
          }
        }
      }
    }
    int by = tailBelow ? -slack(entering) : slack(entering);
    for (int i = first[leaving]; i < last[leaving]; i++) {
      x[order[i]] += by;
    }
    inTree[parentEdge[leaving]] = false;
    inTree[entering] = true;
    root();
    return true;
  }

  private boolean outside(int v, int subtree) {
    return first[v] < first[subtree] || first[v] >= last[subtree];
  }

  /** The node below the tree edge whose loss would gain most, or -1 at the optimum. */
  private int worst() {
    long[] pull = new long[nodes];
    for (int e = 0; e < edges; e++) {
      pull[tail[e]] += weight[e];
      pull[head[e]] -= weight[e];
    }
    int worst = -1;
    long least = 0;
    for (int i = nodes - 1; i > 0; i--) {
      int v = order[i];
      int e = parentEdge[v];
      long cut = tail[e] == v ? pull[v] : -pull[v];
      if (cut < least) {
        least = cut;
        worst = v;
      }
      pull[tail[e] == v ? head[e] : tail[e]] += pull[v];
    }
    return worst;
  }
}
