#!/bin/sh
# The day of the tests, for whoever asks for today.
case "$*" in
  '-u +%F') echo 2026-01-15 ;;
  *) exec /bin/date "$@" ;;
esac
