package org.isnad.app.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OrderedWorkTest {
  private final List<Integer> delivered = Collections.synchronizedList(new ArrayList<>());

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void laterWorkThatIsDoneFirstIsDeliveredLater() {
    CountDownLatch second = new CountDownLatch(1);
    try (OrderedWork work = new OrderedWork(2)) {
      work.add(
          () -> {
            await(second);
            return () -> delivered.add(1);
          },
          0);
      work.add(
          () -> {
            second.countDown();
            return () -> delivered.add(2);
          },
          0);
      work.finish();
    }
    assertEquals(List.of(1, 2), delivered);
  }

  @Test
  void resultIsDeliveredThoughNothingMoreComes() {
    CountDownLatch told = new CountDownLatch(1);
    try (OrderedWork work = new OrderedWork(1)) {
      work.add(() -> told::countDown, 0);
      await(told);
    }
  }

  @Test
  void noMoreIsUnderWayThanTheLimitAllows() {
    AtomicInteger underWay = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    int weight = WeightGate.TEXT_AT_A_TIME / 4;
    try (OrderedWork work = new OrderedWork(8)) {
      for (int i = 0; i < 100; i++) {
        work.add(
            () -> {
              most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
              return underWay::decrementAndGet;
            },
            weight);
      }
      work.finish();
    }
    assertTrue(most.get() <= 4, most + " were under way");
  }

  @Test
  void whatIsHeavierThanTheLimitIsDoneAlone() {
    try (OrderedWork work = new OrderedWork(4)) {
      for (int i = 0; i < 5; i++) {
        int number = i;
        work.add(() -> () -> delivered.add(number), Long.MAX_VALUE / 2);
      }
      work.finish();
    }
    assertEquals(List.of(0, 1, 2, 3, 4), delivered);
  }

  @Test
  void stoppedWorkIsDeliveredAsFarAsItHadBegun() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    OrderedWork work = new OrderedWork(1);
    work.add(
        () -> {
          begun.countDown();
          await(end);
          return () -> delivered.add(1);
        },
        0);
    IntStream.range(2, 9).forEach(i -> work.add(() -> () -> delivered.add(i), 0));
    await(begun);
    Thread stopper = new Thread(work::stop);
    stopper.start();
    while (!work.isOver()) {
      Thread.onSpinWait();
    }
    end.countDown();
    stopper.join();
    assertEquals(List.of(1), delivered);
  }

  @Test
  void failureEndsTheWorkAndIsThrownByFinish() {
    try (OrderedWork work = new OrderedWork(2)) {
      work.add(() -> () -> delivered.add(1), 0);
      work.add(
          () -> {
            throw new IllegalStateException("broken");
          },
          0);
      work.add(() -> () -> delivered.add(3), 0);
      assertEquals("broken", assertThrows(IllegalStateException.class, work::finish).getMessage());
    }
    assertEquals(List.of(1), delivered);
  }

  @Test
  void adderThatWaitsForRoomIsFreedByAFailure() {
    try (OrderedWork work = new OrderedWork(1)) {
      for (int i = 0; i < 1000; i++) {
        work.add(
            () -> {
              throw new IllegalStateException("broken");
            },
            WeightGate.TEXT_AT_A_TIME);
      }
      assertThrows(IllegalStateException.class, work::finish);
    }
  }
}
