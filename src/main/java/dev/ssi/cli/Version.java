package dev.ssi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of this tool, as the build wrote it. */
final class Version implements IVersionProvider {

  static String number() {
    try (InputStream file = Version.class.getResourceAsStream("version.properties")) {
      Properties properties = new Properties();
      properties.load(file);
      return properties.getProperty("version");
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the jar cannot be read", unreadable);
    }
  }

  @Override
  public String[] getVersion() {
    return new String[] {"ssi " + number()};
  }
}
