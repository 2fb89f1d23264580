package org.isnad.app.cli;

/** The command {@code isnad}. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {}
}
