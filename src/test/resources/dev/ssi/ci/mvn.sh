#!/bin/sh
# Stands for Maven: its build is the tool that is under test.
case "$*" in
  -v) printf 'Apache Maven 3.9.9\nJava version: 17.0.1, vendor: Any, runtime: %s\n' "$JAVA_HOME" ;;
  *package*)
    echo built >>"$STUB_STORE/builds"
    mkdir -p target
    top=$(printf '%s\n' "$@" | sed -n 's|/pom.xml$||p')
    cp -R "$STUB_BUILT/." "$top/target/"
    touch "$top/target/ssi.jar"
    ;;
esac
