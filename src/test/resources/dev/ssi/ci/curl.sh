#!/usr/bin/env bash
# Stands for the API of GitLab: the notes of a merge request, packages and releases are kept in the store.
set -euo pipefail
notes=$STUB_STORE/notes.json
[ -f "$notes" ] || echo '[]' >"$notes"
method=GET token='' body='' data='' upload='' url='' output=/dev/stdout
while [ $# -gt 0 ]; do
  case $1 in
    --header)
      case $2 in *-TOKEN:*) token=$2 ;; esac
      shift ;;
    --request) method=$2; shift ;;
    --data-urlencode) body=${2#body@}; shift ;;
    --data) data=${2#@}; shift ;;
    --upload-file) upload=$2 method=PUT; shift ;;
    --output) output=$2; shift ;;
    --silent | --show-error | --fail) ;;
    -*) echo "curl: unknown option $1" >&2; exit 2 ;;
    *) url=$1 ;;
  esac
  shift
done
printf 'curl %s %s\n' "$method" "$url" >>"$STUB_STORE/calls"

needs() {
  [ "$token" = "$1" ] || { echo 'curl: (22) The requested URL returned error: 401' >&2; exit 22; }
}

change() {
  jq "$@" "$notes" >"$notes.new"
  mv "$notes.new" "$notes"
}

case "$method ${url#"$CI_API_V4_URL"}" in
  'GET /user') needs "PRIVATE-TOKEN: $STUB_TOKEN"; echo '{"id": 77}' ;;
  'GET /projects/'*/notes'?'*page=1) needs "PRIVATE-TOKEN: $STUB_TOKEN"; jq -c . "$notes" ;;
  'GET /projects/'*/notes'?'*) echo '[]' ;;
  'POST /projects/'*/notes)
    needs "PRIVATE-TOKEN: $STUB_TOKEN"
    change --rawfile body "$body" '. + [{id: (900 + length), author: {id: 77}, body: $body}]' ;;
  'PUT /projects/'*/notes/*)
    needs "PRIVATE-TOKEN: $STUB_TOKEN"
    change --rawfile body "$body" --argjson id "${url##*/}" 'map(if .id == $id then .body = $body else . end)' ;;
  'PUT /projects/'*/packages/generic/*)
    needs "JOB-TOKEN: $CI_JOB_TOKEN"
    mkdir -p "$STUB_STORE/packages"
    cp "$upload" "$STUB_STORE/packages/${url##*/}" ;;
  'POST /projects/'*/releases) needs "JOB-TOKEN: $CI_JOB_TOKEN"; cp "$data" "$STUB_STORE/release.json" ;;
  *) echo "curl: (22) The requested URL returned error: 404 $method $url" >&2; exit 22 ;;
esac >"$output"
