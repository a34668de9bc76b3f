#!/usr/bin/env bash
# Stands for GitHub's command: comments and releases are kept in the store, and nothing is let through that the
# permissions of the job (STUB_PERMISSIONS, "name:level ...") do not allow.
set -euo pipefail
: "${GH_TOKEN:?no token}" "${GH_REPO:?no repository}"
comments=$STUB_STORE/comments.json
[ -f "$comments" ] || echo '[]' >"$comments"
printf 'gh %s\n' "$*" >>"$STUB_STORE/calls"

may() {
  [[ " $STUB_PERMISSIONS " == *" $1:write "* ]] || { echo 'gh: Resource not accessible by integration (HTTP 403)' >&2; exit 1; }
}

# A change of the store: a filter of jq and its arguments.
change() {
  jq "$@" "$comments" >"$comments.new"
  mv "$comments.new" "$comments"
}

api() {
  local method=GET filter=. path='' body=''
  while [ $# -gt 0 ]; do
    case $1 in
      --method) method=$2; shift ;;
      --jq) filter=$2; shift ;;
      -F) body=${2#body=@}; shift ;;
      --paginate | --silent) ;;
      -*) echo "gh: unknown option $1" >&2; exit 1 ;;
      *) path=$1 ;;
    esac
    shift
  done
  may pull-requests
  case "$method $path" in
    "GET repos/$GH_REPO/issues/"*/comments) jq -r "$filter" "$comments" ;;
    "POST repos/$GH_REPO/issues/"*/comments)
      change --rawfile body "$body" '. + [{id: (900 + length), user: {login: "github-actions[bot]"}, body: $body}]' ;;
    "PATCH repos/$GH_REPO/issues/comments/"*)
      change --rawfile body "$body" --argjson id "${path##*/}" 'map(if .id == $id then .body = $body else . end)' ;;
    *) echo "gh: Not Found (HTTP 404): $method $path" >&2; exit 1 ;;
  esac
}

release() {
  may contents
  local verb=$1 folder=$STUB_STORE/releases/$2
  shift 2
  case $verb in
    view) [ -d "$folder" ] ;;
    create) mkdir -p "$folder" ;;
    upload)
      [ "$1" = --clobber ]
      cp "${@:2}" "$folder/"
      ;;
  esac
}

"$@"
