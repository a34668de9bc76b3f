package dev.ssi.document.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class OnceTest {
  @Test
  void nothingIsWorkedOutUntilItIsAskedFor() {
    AtomicInteger times = new AtomicInteger();
    Once<Integer> once = new Once<>(times::incrementAndGet);
    assertThat(times).hasValue(0);
    assertThat(once.get()).isEqualTo(1);
    assertThat(once.get()).isEqualTo(1);
  }

  @Test
  void severalWhoAskAtTheSameTimeAreGivenTheSame() throws InterruptedException {
    Set<Object> given = ConcurrentHashMap.newKeySet();
    CountDownLatch begin = new CountDownLatch(1);
    Once<Object> once = new Once<>(Object::new);
    Thread[] threads =
        IntStream.range(0, 8)
            .mapToObj(
                number ->
                    new Thread(
                        () -> {
                          try {
                            begin.await();
                          } catch (InterruptedException stopped) {
                            throw new IllegalStateException(stopped);
                          }
                          given.add(once.get());
                        }))
            .toArray(Thread[]::new);
    for (Thread thread : threads) {
      thread.start();
    }
    begin.countDown();
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(given).hasSize(1);
  }
}
