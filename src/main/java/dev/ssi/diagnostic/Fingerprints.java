package dev.ssi.diagnostic;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Names for findings that outlast an edit elsewhere. A fingerprint is made of the rule, the item
 * (or the file, where a finding concerns none), the message and the text that the finding points
 * at, spaces apart; neither line nor column is part of it, so a finding that merely moved keeps its
 * name. Findings that agree in all of that are told apart by their order.
 *
 * <p>Code scanning, GitLab, waivers and {@code --against} all go by it. A change to how it is made
 * raises {@link #VERSION}: what others kept of the former names is then of no use to them.
 */
public final class Fingerprints {
  /** How fingerprints are made. */
  public static final int VERSION = 1;

  /** Hexadecimal digits of a fingerprint: half of SHA-256, too many for a chance likeness. */
  public static final int LENGTH = 32;

  private final Map<String, Integer> seen = new HashMap<>();
  private final MessageDigest digest = sha256();

  private Fingerprints() {}

  /**
   * The fingerprints of the findings of one run, all different.
   *
   * @param findings all of them, in order: what is left out changes the names of its likes
   * @return one for each finding, in the same order
   */
  public static List<String> of(List<Finding> findings) {
    if (findings.isEmpty()) {
      return List.of();
    }
    Fingerprints names = new Fingerprints();
    List<String> fingerprints = new ArrayList<>(findings.size());
    findings.forEach(finding -> fingerprints.add(names.of(finding)));
    return List.copyOf(fingerprints);
  }

  private String of(Finding finding) {
    String content = content(finding, finding.span().path());
    int likes = seen.merge(content, 1, Integer::sum);
    byte[] name = digest.digest((content + "\n" + likes).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(name, 0, LENGTH / 2);
  }

  /**
   * What a fingerprint is made of, but for the order: findings of the same content are likes.
   *
   * @param file what the file is called, which counts where the finding concerns no item
   */
  public static String content(Finding finding, String file) {
    return String.join(
        "\n",
        finding.rule().id(),
        finding.item() == null ? file : finding.item(),
        squeezed(finding.message()),
        squeezed(finding.span().text()));
  }

  /** A text with one space for any white space, so that it may be wrapped otherwise. */
  public static String squeezed(String text) {
    return String.join(" ", text.strip().split("\\s+"));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
