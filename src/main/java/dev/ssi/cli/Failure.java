package dev.ssi.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;

/** Says why a file could not be written, in words. */
final class Failure {
  private Failure() {}

  /** A sentence. */
  static String reason(IOException failure) {
    if (failure instanceof AccessDeniedException denied) {
      return "no permission to write " + denied.getFile() + ".";
    }
    if (failure instanceof NotDirectoryException file) {
      return file.getFile() + " is a file, not a directory.";
    }
    if (failure instanceof FileAlreadyExistsException file) {
      // What is there stands where a folder was to be made.
      return file.getFile() + " is a file, not a directory.";
    }
    if (failure instanceof FileSystemException other && other.getReason() != null) {
      return other.getFile() + ": " + other.getReason() + ".";
    }
    return failure.getMessage() + ".";
  }
}
