package dev.ssi.git;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.FS.FileStoreAttributes;
import org.eclipse.jgit.util.SystemReader;

/**
 * The machine as JGit may see it: without the configuration of a user or of the system, so that a
 * revision reads alike everywhere, needs no home and writes nowhere. Left to itself JGit runs git
 * to find its configuration, measures the file system with probe files inside the repository, and
 * saves what it measured in the user's home.
 */
final class NoConfiguration extends SystemReader {
  private final SystemReader real;

  private NoConfiguration(SystemReader real) {
    this.real = real;
  }

  /** Makes it so for this process, which JGit allows for no less. */
  static synchronized void apply() {
    SystemReader present = SystemReader.getInstance();
    if (!(present instanceof NoConfiguration)) {
      SystemReader.setInstance(new NoConfiguration(present));
      FileStoreAttributes.setBackground(true);
    }
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS fs) {
    return new Empty(parent, fs);
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS fs) {
    return new Empty(parent, fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS fs) {
    return new Empty(parent, fs);
  }

  /** None: {@code GIT_DIR} and its like tell of the repository of a hook, not of the documents'. */
  @Override
  public String getenv(String variable) {
    return null;
  }

  @Override
  public String getProperty(String key) {
    return real.getProperty(key);
  }

  @Override
  public String getHostname() {
    return "localhost";
  }

  @Override
  @Deprecated
  public long getCurrentTime() {
    return real.getCurrentTime();
  }

  @Override
  @Deprecated
  public int getTimezone(long when) {
    return real.getTimezone(when);
  }

  private static final class Empty extends FileBasedConfig {
    Empty(Config parent, FS fs) {
      super(parent, null, fs);
    }

    @Override
    public void load() {
      // There is no file.
    }

    @Override
    public void save() {
      // There is no file.
    }

    @Override
    public boolean isOutdated() {
      return false;
    }

    /** Answers what JGit would otherwise measure. A coarse clock costs a reader nothing. */
    @Override
    public long getTimeUnit(
        String section, String subsection, String name, long otherwise, TimeUnit unit) {
      return section.equals("filesystem")
          ? unit.convert(Duration.ofSeconds(2))
          : super.getTimeUnit(section, subsection, name, otherwise, unit);
    }
  }
}
