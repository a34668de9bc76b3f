package dev.ssi.picture.layout;

import dev.ssi.picture.layout.Layout.Point;
import dev.ssi.picture.layout.Layout.Route;
import java.util.List;

/** Counts where lines cross, on the finished picture. */
final class Crossings {
  private Crossings() {}

  static int of(List<Route> routes) {
    int sum = 0;
    for (int i = 0; i < routes.size(); i++) {
      for (int j = 0; j <= i; j++) {
        sum += between(routes.get(i).points(), routes.get(j).points());
        sum += i == j ? 0 : between(routes.get(j).points(), routes.get(i).points());
      }
    }
    return sum;
  }

  private static int between(List<Point> level, List<Point> upright) {
    int sum = 0;
    for (int i = 1; i < level.size(); i++) {
      Point a = level.get(i - 1);
      Point b = level.get(i);
      for (int j = 1; a.y() == b.y() && j < upright.size(); j++) {
        Point c = upright.get(j - 1);
        Point d = upright.get(j);
        sum += c.x() == d.x() && within(a.x(), c.x(), b.x()) && within(c.y(), a.y(), d.y()) ? 1 : 0;
      }
    }
    return sum;
  }

  private static boolean within(int one, int value, int other) {
    return Math.min(one, other) < value && value < Math.max(one, other);
  }
}
