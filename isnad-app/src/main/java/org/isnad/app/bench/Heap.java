package org.isnad.app.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/**
 * Heap used, in bytes.
 *
 * @param before live objects before the work, after a collection
 * @param peak the most that was used during the work, garbage included
 */
public record Heap(long before, long peak) {
  public static Heap whileRunning(Runnable work) {
    System.gc();
    List<MemoryPoolMXBean> pools =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();
    pools.forEach(MemoryPoolMXBean::resetPeakUsage);
    long before = pools.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    work.run();
    return new Heap(before, pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum());
  }
}
