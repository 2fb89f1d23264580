package org.isnad.syntax.corenlp;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Optional;

/** Reads what CoreNLP's model objects keep to themselves. */
final class Fields {
  private final Object owner;

  Fields(Object owner) {
    this.owner = owner;
  }

  /**
   * The value of a field of the object's class or of one above it.
   *
   * @return never null
   * @throws IllegalStateException if it has none of that name
   */
  Object get(String name) {
    return find(name)
        .orElseThrow(
            () -> new IllegalStateException("CoreNLP's " + owner.getClass() + " lacks " + name));
  }

  /** As {@link #get}, but empty if the value is null. */
  Optional<Object> find(String name) {
    for (Class<?> type = owner.getClass(); type != null; type = type.getSuperclass()) {
      try {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return Optional.ofNullable(field.get(owner));
      } catch (NoSuchFieldException e) {
        continue;
      } catch (IllegalAccessException e) {
        throw new IllegalStateException("cannot read " + name, e);
      }
    }
    throw new IllegalStateException("CoreNLP's " + owner.getClass() + " has no field " + name);
  }

  /**
   * What a method without parameters returns.
   *
   * @throws IllegalStateException if the object's class has none of that name, or it fails
   */
  Object call(String name) {
    try {
      Method method = owner.getClass().getDeclaredMethod(name);
      method.setAccessible(true);
      return method.invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot call " + name, e);
    }
  }

  Fields object(String name) {
    return new Fields(get(name));
  }
}
