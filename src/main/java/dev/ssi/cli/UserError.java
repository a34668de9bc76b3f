package dev.ssi.cli;

/** Something the user can mend: says what is wrong and what to do, without a stack trace. */
final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UserError(String message) {
    super(message, null, false, false);
  }
}
