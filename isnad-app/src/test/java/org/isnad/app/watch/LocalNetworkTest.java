package org.isnad.app.watch;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalNetworkTest {
  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, true",
    "10.1.2.3, true",
    "172.16.0.1, true",
    "192.168.1.1, true",
    "169.254.169.254, true",
    "0.0.0.0, true",
    "::1, true",
    "fd00::1, true",
    "fe80::1, true",
    "93.184.216.34, false",
    "172.32.0.1, false",
    "2001:db8::1, false"
  })
  void addressesOfTheNetworkAreTold(String address, boolean local) throws IOException {
    assertEquals(local, LocalNetwork.isLocal(InetAddress.getByName(address)));
  }

  @Test
  void serverOutsideMayNotLeadInside() {
    URI outside = URI.create("http://93.184.216.34/feed");
    URI inside = URI.create("http://192.168.1.1/admin");
    URI other = URI.create("http://127.0.0.1/news");
    assertThrows(IOException.class, () -> LocalNetwork.refuseFromOutside(outside, inside));
    assertDoesNotThrow(() -> LocalNetwork.refuseFromOutside(inside, inside));
    assertDoesNotThrow(() -> LocalNetwork.refuseFromOutside(inside, other));
    assertDoesNotThrow(() -> LocalNetwork.refuseFromOutside(inside, outside));
  }
}
