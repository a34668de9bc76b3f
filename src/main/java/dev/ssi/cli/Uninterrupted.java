package dev.ssi.cli;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Work that is short, and that a request to stop waits for. */
final class Uninterrupted {
  private Uninterrupted() {}

  /** Does it; asked to end meanwhile, as by Ctrl-C, the process ends when it is done. */
  static <T> T run(Supplier<T> work) {
    ReentrantLock atWork = new ReentrantLock();
    Thread waiter = new Thread(atWork::lock);
    Runtime.getRuntime().addShutdownHook(waiter);
    atWork.lock();
    try {
      return work.get();
    } finally {
      atWork.unlock();
      try {
        Runtime.getRuntime().removeShutdownHook(waiter);
      } catch (IllegalStateException ending) {
        // The process is ending, and was only waiting for this.
      }
    }
  }
}
