@echo off
rem Runs ssi on Windows: builds the tool on first use, makes its start-up archive, and hands over to Java.
rem   JAVA_HOME      the Java to use; without it, the java on the PATH
rem   SSI_JAVA_OPTS  more options for Java, last so that they win
rem Unlike ./ssi it does not notice that sources are newer than the tool, or that the archive was made for another
rem Java or folder (Java then ignores it, and starts slower): delete the folder "target" after such a change.
rem The version of Maven is checked by the build itself.
setlocal EnableExtensions DisableDelayedExpansion

set "top=%~dp0"
set "jar=%top%target\ssi.jar"
set "archive=%top%target\ssi.jsa"

rem No java or mvn that happens to lie in the current folder.
set "NoDefaultCurrentDirectoryInExePath=1"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "PATH=%JAVA_HOME%\bin;%PATH%"
for %%j in (java.exe) do set "java=%%~$PATH:j"
set "found=no java on the PATH, and none in JAVA_HOME"
if not defined java goto need_java
if exist "%jar%" if exist "%archive%" goto start

set "version="
for /f "tokens=2,3" %%a in ('java -version 2^>^&1') do if "%%a"=="version" set "version=%%~b"
set "major=0"
for /f "delims=.-_+" %%a in ("%version%") do set "major=%%a"
set "found=Java %version% (%java%)"
if %major% LSS 17 goto need_java

if exist "%jar%" goto make_archive
if not exist "%top%pom.xml" goto incomplete
for %%m in (mvn.cmd) do set "mvn=%%~$PATH:m"
if not defined mvn goto need_maven
>&2 echo ssi: building the tool (first use, about 20 s; longer while Maven downloads) ...
call "%mvn%" -B -q -f "%top%pom.xml" -Dmaven.test.skip=true -Dspotless.check.skip=true package <nul 1>&2
if errorlevel 1 goto build_failed
if exist "%archive%" goto start

:make_archive
>&2 echo ssi: preparing a faster start (once, about 2 s) ...
"%java%" -cp "%jar%" dev.ssi.cli.StartupArchive "%java%" <nul 1>&2

:start
rem The quick compiler alone is best for all that ends, called early and copying only short methods into others.
set "compiler=-XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=0.4 -XX:C1MaxInlineSize=20"
set "memory=-Xms96m"
for %%w in (%*) do if "%%~w"=="serve" set "compiler=-XX:+TieredCompilation"
for %%w in (%*) do if "%%~w"=="build" set "memory=-Xms384m -XX:NewSize=32m"
if defined SSI_JAVA_OPTS if not "%SSI_JAVA_OPTS:-Xm=%"=="%SSI_JAVA_OPTS%" set "memory="
"%java%" %compiler% %memory% -XX:+IgnoreUnrecognizedVMOptions -XX:+UseSerialGC -Xmx3g -XX:-UsePerfData -Xshare:auto -Xlog:disable -Xlog:all=error:stderr -XX:+DisplayVMOutputToStderr "-XX:SharedArchiveFile=%archive%" %SSI_JAVA_OPTS% -jar "%jar%" %*
exit /b %errorlevel%

:need_java
>&2 echo ssi: needs Java 17 or later; found %found%.
>&2 echo   winget install EclipseAdoptium.Temurin.17.JDK
>&2 echo   When it is installed already, set JAVA_HOME to its folder.
exit /b 2

:need_maven
>&2 echo ssi: needs Maven 3.8 or later to build itself; found no mvn on the PATH.
>&2 echo   scoop install maven   (winget has none), or unpack the archive from the site of Apache Maven
exit /b 2

:incomplete
>&2 echo ssi: is incomplete: neither "%jar%" nor the sources to build it are there.
exit /b 2

:build_failed
>&2 echo ssi: could not be built: see the messages above.
exit /b 2
