package dev.ssi.load;

/**
 * Bounds on what is read, far above any real document, so that no input can exhaust the machine.
 */
final class Limits {
  /** Bytes in a file. */
  static final int FILE_BYTES = 2 * 1024 * 1024;

  /** Mappings and lists within one another. */
  static final int NESTING = 40;

  /** Values in a YAML text, counting those that aliases repeat. */
  static final int YAML_VALUES = 1_000_000;

  /** Times that values may be repeated by aliases, beyond those written out. */
  static final int ALIASED_VALUES = 10_000;

  private Limits() {}
}
