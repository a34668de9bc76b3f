package dev.ssi.document.delta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice, with a profile of its own, and a macro that settles tracked changes. */
public final class Office {
  private static final String PROGRAM = "soffice";
  private static final long SECONDS = 240;

  /** Of each file in the folder one copy with all changes accepted, one with all rejected. */
  private static final String MACRO =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
      <script:module xmlns:script="http://openoffice.org/2000/script"
          script:name="Module1" script:language="StarBasic">
      Sub SettleAll(folder As String)
        On Error GoTo Failed
        Dim names(1000) As String
        count = 0
        name = Dir(ConvertFromURL(folder) &amp; "/*.docx")
        While name &lt;&gt; ""
          names(count) = name
          count = count + 1
          name = Dir()
        Wend
        For i = 0 To count - 1
          Settle(folder &amp; "/" &amp; names(i), "AcceptAllTrackedChanges", "accepted")
          Settle(folder &amp; "/" &amp; names(i), "RejectAllTrackedChanges", "rejected")
        Next
        Exit Sub
      Failed:
        handle = FreeFile
        Open ConvertFromURL(folder) &amp; "/failed.txt" For Output As #handle
        Print #handle, Error$
        Close #handle
      End Sub

      Sub Settle(source As String, command As String, ending As String)
        Dim hidden(0) As New com.sun.star.beans.PropertyValue
        hidden(0).Name = "Hidden"
        hidden(0).Value = True
        Dim none()
        document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
        dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
        frame = document.CurrentController.Frame
        dispatcher.executeDispatch(frame, ".uno:" &amp; command, "", 0, none())
        Dim format(0) As New com.sun.star.beans.PropertyValue
        format(0).Name = "FilterName"
        format(0).Value = "MS Word 2007 XML"
        document.storeToURL(source &amp; "." &amp; ending, format())
        document.close(True)
      End Sub
      </script:module>
      """;

  private Office() {}

  /** Whether it is installed. */
  public static boolean isThere() {
    String path = System.getenv("PATH");
    return path != null
        && Stream.of(path.split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM)));
  }

  /**
   * Opens each {@code NAME.docx} of a folder and saves {@code NAME.docx.accepted} and {@code
   * NAME.docx.rejected}.
   */
  static void settle(Path folder, Path profile) throws IOException, InterruptedException {
    // The first start fills the profile, and would overwrite a macro that is there already.
    run(profile, "--terminate_after_init");
    Path macro = profile.resolve("user/basic/Standard/Module1.xba");
    assertThat(macro).exists();
    Files.writeString(macro, MACRO);
    run(profile, "macro:///Standard.Module1.SettleAll(" + url(folder) + ")");
    Path failed = folder.resolve("failed.txt");
    if (Files.exists(failed)) {
      throw new AssertionError("LibreOffice: " + Files.readString(failed));
    }
  }

  /** The PDF that the word processor makes of a document. */
  public static Path pdf(Path document, Path profile) throws IOException, InterruptedException {
    Path folder = document.toAbsolutePath().getParent();
    run(profile, "--convert-to", "pdf", "--outdir", folder.toString(), document.toString());
    return folder.resolve(document.getFileName().toString().replaceFirst("[.][^.]+$", ".pdf"));
  }

  private static void run(Path profile, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(PROGRAM, "--headless", "--norestore"));
    command.add("-env:UserInstallation=" + url(profile));
    command.addAll(List.of(arguments));
    Path log = profile.resolveSibling("office.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new AssertionError(
          "LibreOffice did not finish: " + Files.readString(log, StandardCharsets.UTF_8));
    }
  }

  /** As LibreOffice writes it, with three slashes. */
  private static String url(Path path) {
    String url = path.toUri().toString();
    return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }
}
