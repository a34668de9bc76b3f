package dev.ssi.document.release;

import dev.ssi.delta.Delta;
import dev.ssi.document.book.Edition;
import dev.ssi.document.data.ModelJson;
import dev.ssi.document.delta.DeltaJson;
import dev.ssi.trace.Trace;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What stands for the two publications of a release: SHA-256 of the JSON of each, as {@code
 * sha256:…}. The JSON holds everything, and no style changes it. {@code ssi build --at COMMIT
 * --format json} and {@code ssi delta TAG COMMIT --format json} write the same bytes, where TAG is
 * that of the release before.
 *
 * @param delta null for the first release
 */
public record Digests(String live, String delta) {
  private static final String PREFIX = "sha256:";

  /**
   * That of the live document.
   *
   * @param edition whose revision is the commit
   * @param tool the version of ssi, which the JSON tells
   */
  public static String ofLive(Edition edition, String tool, Trace trace) {
    return of(writer -> ModelJson.write(edition, tool, trace, writer));
  }

  /** That of the delta document. */
  public static String ofDelta(Delta delta) {
    return of(writer -> DeltaJson.write(delta, writer));
  }

  private interface Face {
    void write(Writer out) throws IOException;
  }

  private static String of(Face face) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Writer writer =
          new OutputStreamWriter(
              new DigestOutputStream(OutputStream.nullOutputStream(), digest),
              StandardCharsets.UTF_8);
      face.write(writer);
      writer.flush();
      return PREFIX + HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException | IOException impossible) {
      throw new UncheckedIOException(new IOException("a digest could not be made", impossible));
    }
  }
}
