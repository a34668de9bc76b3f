package dev.ssi.document.consult;

import dev.ssi.Texts;
import dev.ssi.delta.Delta;
import dev.ssi.delta.Edition;
import dev.ssi.delta.Read;
import dev.ssi.delta.Side;
import dev.ssi.governance.Register;
import dev.ssi.load.Loaded;
import dev.ssi.load.Loader;
import dev.ssi.model.governance.ConsultationPackage;
import dev.ssi.source.MemoryTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/** Packs for tests: the small documents with the records of a consultation. */
public final class Packs {
  public static final String ID = "PKG-2019-01";
  static final String PACKAGE = "baseline/governance/packages/PKG-2019-01.yaml";
  static final String CP_0001 = "baseline/governance/changes/CP-0001.yaml";
  static final String CP_0002 = "baseline/governance/changes/CP-0002.yaml";
  static final String CONTACTS = "baseline/governance/contacts.yaml";
  private static final String COMPONENT =
      "baseline/components/FC-SMI-01-search-inventory-by-device-id.md";

  private Packs() {}

  /** The text in force, with the records. */
  public static Texts records() {
    Texts texts = Texts.example();
    for (Map.Entry<String, byte[]> file :
        Texts.in(Path.of("src/test/resources/consulted")).files().entrySet()) {
      texts = texts.with(file.getKey(), file.getValue());
    }
    return texts;
  }

  /** The text proposed. */
  public static Texts proposed(Texts records) {
    return records
        .replace(COMPONENT, "a Device by its Device ID", "every Device by a part of its Device ID")
        .replace(
            "baseline/epics/EP-007-look-up-a-device.md", "Given a Device ID", "Given four digits")
        .replace("appendix-ah/obligations.md", "to each User.", "to each User, day and night.");
  }

  static Pack shipped() {
    return of(records(), null);
  }

  /** The pack by these records, with the usual text proposed. */
  static Pack of(Texts records, String asOf) {
    return of(records, proposed(records), asOf);
  }

  static Pack of(Texts records, Texts proposed, String asOf) {
    Register register = register(records);
    Edition is = Read.edition(proposed);
    Delta delta = Delta.between(Read.edition(records), side("v1.0", 1), is, side("proposal", 2));
    LocalDate day = asOf == null ? null : LocalDate.parse(asOf);
    return PackMaker.of(register, pack(register), is, delta, day);
  }

  static Collation collation(Texts records) {
    Register register = register(records);
    return Collator.of(register, pack(register));
  }

  static ConsultationPackage pack(Register register) {
    return register.pack(ID).orElseThrow();
  }

  /** The records, which must be read without a finding. */
  static Register register(Texts records) {
    try {
      Loaded loaded = Loader.load(MemoryTree.ofBytes(records.files()));
      if (!loaded.findings().isEmpty()) {
        throw new AssertionError(loaded.findings());
      }
      return new Register(loaded.documents());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Side side(String revision, int day) {
    return new Side(
        revision,
        Integer.toString(day).repeat(40),
        Integer.toString(day + 2).repeat(40),
        "2019-07-0" + day + "T10:00:00Z",
        "1.0",
        "1.0",
        "2019-07-0" + day,
        "illustrative example");
  }
}
