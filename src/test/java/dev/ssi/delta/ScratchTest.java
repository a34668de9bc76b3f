package dev.ssi.delta;

import dev.ssi.Editions;
import org.junit.jupiter.api.Test;

class ScratchTest {
  @Test
  void show() {
    Edition a = Read.edition(Editions.v1_0());
    Edition b = Read.edition(Editions.v1_1());
    long t = System.nanoTime();
    Facts facts = Facts.between(a, b);
    System.out.println((System.nanoTime() - t) / 1000000 + " ms");
    for (ItemChange c : facts.changes()) {
      System.out.println(c.item().key() + " " + c.operations() + " " + c.item().title());
      for (FieldEdit e : c.edits()) {
        System.out.println("   " + e.shown().name() + (e.isEditorial() ? " EDITORIAL" : ""));
        if (!c.isWhole())
          for (var s : e.script().steps()) {
            String x = s.toString();
            System.out.println("       " + x.substring(0, Math.min(x.length(), 600)));
          }
      }
    }
    System.out.println(facts.orders());
    System.out.println(facts.apply(a.content()).equals(b.content()));
    System.out.println(facts.revert(b.content()).equals(a.content()));
    System.out.println(facts.mirror().equals(Facts.between(b, a)));
    System.out.println(Facts.between(a, a).isEmpty());
  }
}
