package dev.ssi.cli;

/** The entry point of the {@code ssi} command. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(0);
  }
}
