package dev.ssi.document.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a workbook. */
record Xlsx(Map<String, String> parts, List<LocalDateTime> times) {
  static Xlsx of(byte[] bytes) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    List<LocalDateTime> times = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        times.add(entry.getTimeLocal());
      }
    }
    return new Xlsx(parts, times);
  }
}
