package org.isnad.app.web;

/** A request that cannot be served: status and one line that says why and what to do. */
final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  Problem(int status, String message) {
    super(message);
    this.status = status;
  }

  static Problem badRequest(String message) {
    return new Problem(400, message);
  }

  static Problem notFound(String message) {
    return new Problem(404, message);
  }

  int status() {
    return status;
  }
}
