package dev.ssi.document.consult;

/** Who issues a consultation and to whom, in words. */
final class SenderWords {
  static final String MISSING = "Missing.";

  private SenderWords() {}

  static String issuer(Pack pack) {
    if (pack.issuedBy() == null) {
      return MISSING;
    }
    return pack.issuedBy().equals("SECAS") ? "SECAS, for the DCC" : "the " + pack.issuedBy();
  }

  /** Who answers to a response. */
  static String recipient(Pack pack) {
    if (pack.issuedBy() == null) {
      return "whoever sent you this pack";
    }
    return pack.issuedBy().equals("SECAS") ? "SECAS" : "the " + pack.issuedBy();
  }

  static String audience(Pack pack) {
    if (pack.audience() == null) {
      return MISSING;
    }
    return pack.audience().equals(Pack.ALL_PARTIES) ? "all SEC Parties" : pack.audience();
  }
}
