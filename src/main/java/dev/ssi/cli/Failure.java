package dev.ssi.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says why a file could not be read or written, in words. */
final class Failure {
  private Failure() {}

  /** Why a file could not be written: a sentence. */
  static String reason(IOException failure) {
    return reason(failure, "write");
  }

  /** Why a file could not be read: a sentence. */
  static String ofReading(IOException failure) {
    return reason(failure, "read");
  }

  private static String reason(IOException failure, String doing) {
    if (failure instanceof AccessDeniedException denied) {
      return "no permission to " + doing + " " + denied.getFile() + ".";
    }
    if (failure instanceof NoSuchFileException missing) {
      return "there is no " + missing.getFile() + ".";
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
    String message = String.valueOf(failure.getMessage());
    return message.endsWith(".") ? message : message + ".";
  }
}
