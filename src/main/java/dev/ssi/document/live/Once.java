package dev.ssi.document.live;

import java.util.function.Supplier;

/**
 * A value that is worked out when it is first asked for, and only then: pages are written on all
 * cores, and what several of them tell need not be known before the first is begun.
 */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> work;
  private T value;

  /**
   * @param work gives a value, not null
   */
  Once(Supplier<T> work) {
    this.work = work;
  }

  /** The value; who asks while another works it out waits. */
  @Override
  public synchronized T get() {
    if (value == null) {
      value = work.get();
    }
    return value;
  }
}
