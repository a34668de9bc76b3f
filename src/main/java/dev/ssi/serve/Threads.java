package dev.ssi.serve;

/** Makes threads that do not keep the program from ending. */
final class Threads {
  private Threads() {}

  static Thread make(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }
}
