package org.isnad;

/** One coder for all tests of the module that need the models. */
final class SharedCoder {
  static final Isnad INSTANCE = Isnad.open();

  private SharedCoder() {}
}
