package dev.ssi.document.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything found wrong in the documents, file by file: a page of the preview. */
public record FindingsPage(SiteFacts site) {
  /** What there is to say of one file. */
  public record File(String anchor, String path, List<Remark> remarks) {
    public File {
      remarks = List.copyOf(remarks);
    }
  }

  public Shell shell() {
    return Shell.of(site, null, "Findings", Preview.FINDINGS);
  }

  /** How many there are, in words. */
  public String summary() {
    return site.preview().summary();
  }

  /** The files in which something was found. */
  public List<File> files() {
    Map<String, List<Remark>> byPath = new LinkedHashMap<>();
    for (Remark remark : site.preview().remarks()) {
      byPath.computeIfAbsent(remark.file(), path -> new ArrayList<>()).add(remark);
    }
    List<File> files = new ArrayList<>();
    byPath.forEach((path, remarks) -> files.add(new File("file-" + files.size(), path, remarks)));
    return files;
  }
}
