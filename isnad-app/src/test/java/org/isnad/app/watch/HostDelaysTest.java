package org.isnad.app.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostDelaysTest {
  private static final URI A = URI.create("https://a.example/1");

  private final TestClock clock = new TestClock();
  private final HostDelays hosts = new HostDelays(clock, Duration.ofSeconds(5));

  @Test
  void hostRestsBetweenRequestsAndOthersAreNotWaitedFor() throws IOException {
    hosts.turn(A);
    hosts.turn(URI.create("https://b.example/1"));
    assertEquals(List.of(), clock.waits);
    hosts.turn(URI.create("http://A.example:8080/2"));
    assertEquals(List.of(Duration.ofSeconds(5)), clock.waits);
    clock.advance(Duration.ofSeconds(3));
    hosts.turn(A);
    assertEquals(Duration.ofSeconds(2), clock.waits.get(1));
    clock.advance(Duration.ofSeconds(6));
    hosts.turn(A);
    assertEquals(2, clock.waits.size());
  }

  @Test
  void hostMayAskForMoreButNotForLess() throws IOException {
    hosts.turn(A);
    hosts.turn(A, Duration.ofSeconds(30));
    hosts.turn(A, Duration.ofSeconds(1));
    assertEquals(List.of(Duration.ofSeconds(30), Duration.ofSeconds(5)), clock.waits);
  }

  @Test
  void hostThatIsHeldIsNotWaitedForBeforeItsTime() throws IOException {
    hosts.hold(A, clock.now().plusSeconds(60));
    HostDelays.HeldHost held = assertThrows(HostDelays.HeldHost.class, () -> hosts.turn(A));
    assertEquals(TestClock.START.plusSeconds(60), held.until());
    clock.advance(Duration.ofSeconds(60));
    hosts.turn(A);
    assertEquals(List.of(), clock.waits);
  }
}
