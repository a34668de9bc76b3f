package dev.ssi.format;

/** YAML that is read but has no canonical form here, such as an anchor: the file stays as it is. */
final class Unusual extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Unusual(String what) {
    super(what, null, false, false);
  }
}
