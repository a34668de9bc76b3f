package dev.ssi.git;

/**
 * The repository does not give what was asked of it. The message says what is wrong and what to do;
 * it is no fault of the documents, nor of this tool.
 */
public final class GitProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  GitProblem(String message) {
    super(message, null, false, false);
  }
}
