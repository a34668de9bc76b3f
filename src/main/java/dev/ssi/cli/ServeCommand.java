package dev.ssi.cli;

import dev.ssi.serve.Checker;
import dev.ssi.serve.Server;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ssi serve}: the live document in the browser, made anew after each save. */
@Command(
    name = "serve",
    description = {
      "Shows the live document in the browser as the files are now, with what is wrong at the item"
          + " it concerns. A page reloads by itself after a save.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Only this machine can see it, and nothing is written. It runs until it is interrupted:",
      "Ctrl-C ends it, and the exit status is then 130, as is usual; 143 after SIGTERM.",
      "",
      "Example:",
      "  ssi serve              at http://127.0.0.1:8050/, or the next port that is free"
    })
final class ServeCommand implements Callable<Integer> {
  private static final int FIRST_PORT = 8050;
  private static final int PORTS_TRIED = 20;
  private static final int LAST_PORT = 65_535;

  @ParentCommand private Ssi ssi;

  @Spec private CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port; 8050 or the next free one unless you say. 0 takes any.")
  private Integer port;

  @Override
  public Integer call() throws IOException {
    if (port != null && (port < 0 || port > LAST_PORT)) {
      throw new UserError("There is no port " + port + ": they go from 1 to 65535.");
    }
    limitRequests();
    try (Sides sides = ssi.sides();
        Server server = start(setting(sides.workTree()))) {
      announce(server);
      serve(server);
    }
    return ExitStatus.CLEAN.code();
  }

  /** Ends when this process is told to end, or this thread is interrupted. */
  private static void serve(Server server) {
    Thread hook = new Thread(server::close, "ssi-serve-end");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException stopped) {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }

  /** The server of the JDK reads its limits once, when it is first used. */
  private static void limitRequests() {
    System.setProperty("sun.net.httpserver.maxReqTime", "10");
    System.setProperty("sun.net.httpserver.maxReqHeaders", "100");
    System.setProperty("sun.net.httpserver.maxReqHeaderSize", "32768");
    System.setProperty("sun.net.httpserver.maxIdleConnections", "50");
    System.setProperty("jdk.httpserver.maxConnections", "200");
    // Else the system holds a small answer back for a while, to send it with the next.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private Server.Setting setting(Side side) {
    Checker checker =
        tree -> {
          Validation.Checked checked = Validation.check(tree, RuleBook.rules());
          return new Checker.Checked(checked.trace(), checked.findings());
        };
    return new Server.Setting(
        side.root(),
        checker,
        Version.number(),
        System::nanoTime,
        true,
        summary -> say("saved: " + summary + "."),
        this::bug);
  }

  private Server start(Server.Setting setting) throws IOException {
    if (port != null) {
      try {
        return Server.start(setting, port);
      } catch (BindException taken) {
        throw new UserError(
            "Port "
                + port
                + " is in use or not allowed. Choose another with --port, or leave --port out to"
                + " take the next free one.");
      }
    }
    for (int tried = FIRST_PORT; tried < FIRST_PORT + PORTS_TRIED; tried++) {
      try {
        Server server = Server.start(setting, tried);
        if (tried > FIRST_PORT) {
          say("port " + FIRST_PORT + " is in use, so " + tried + " was taken.");
        }
        return server;
      } catch (BindException taken) {
        // The next one may be free.
      }
    }
    throw new UserError(
        "The ports from "
            + FIRST_PORT
            + " to "
            + (FIRST_PORT + PORTS_TRIED - 1)
            + " are all in use. Choose one with --port; --port 0 takes any.");
  }

  private void announce(Server server) {
    PrintWriter out = spec.commandLine().getOut();
    String address = "http://127.0.0.1:" + server.port() + "/";
    if (ssi.isQuiet()) {
      out.println(address);
    } else {
      out.println("The live document is at " + address + " and follows each save.");
      out.println("Now: " + server.summary() + ". Ctrl-C ends it.");
    }
    out.flush();
    ssi.out().flush();
  }

  private void say(String message) {
    if (!ssi.isQuiet()) {
      PrintWriter err = spec.commandLine().getErr();
      err.println("ssi: " + message);
      flush(err);
    }
  }

  private void bug(Throwable bug) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("ssi: this is a bug in ssi, not in your documents: " + bug);
    if (ssi.isVerbose()) {
      bug.printStackTrace(err);
    }
    flush(err);
  }

  private void flush(PrintWriter err) {
    err.flush();
    ssi.err().flush();
  }
}
