package dev.ssi.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.util.ArrayList;
import java.util.List;

/**
 * Listens where this machine alone can reach it, under both of its addresses where it has both: a
 * browser may take either for {@code localhost}.
 */
final class Loopback {
  private static final byte[] FOUR = {127, 0, 0, 1};
  private static final byte[] SIX = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

  /** How many connections may wait to be accepted. */
  private static final int WAITING = 50;

  private Loopback() {}

  /**
   * Opens a port.
   *
   * @param port 0 for any that is free
   * @return one server, or two of the same port
   * @throws BindException if the port is taken, by either address
   */
  static List<HttpServer> open(int port) throws IOException {
    List<HttpServer> servers = new ArrayList<>();
    servers.add(
        HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(FOUR), port), WAITING));
    InetAddress six = InetAddress.getByAddress(SIX);
    if (NetworkInterface.getByInetAddress(six) != null) {
      try {
        servers.add(HttpServer.create(new InetSocketAddress(six, port(servers)), WAITING));
      } catch (IOException taken) {
        servers.get(0).stop(0);
        throw taken;
      }
    }
    return servers;
  }

  /** The port of servers. */
  static int port(List<HttpServer> servers) {
    return servers.get(0).getAddress().getPort();
  }
}
