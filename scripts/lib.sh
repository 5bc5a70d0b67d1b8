# shellcheck shell=bash
# What every script starts with: strict mode, the project's folder as working folder, and messages in Thai or
# English by the locale, as the program does it.
set -euo pipefail
# shellcheck disable=SC2034  # for the scripts that source this file
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$project"

# The program as the release build leaves it.
# shellcheck disable=SC2034
program=.build/release/measures

# in_language THAI ENGLISH: prints the text that the locale asks for.
in_language() {
  case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in
    th*) printf '%s\n' "$1" ;;
    *) printf '%s\n' "$2" ;;
  esac
}

# say THAI ENGLISH: tells what is being done.
say() { printf '==> %s\n' "$(in_language "$1" "$2")"; }

# fail THAI ENGLISH: ends the script; the sentence says what is wrong and what to do.
fail() {
  printf '%s %s\n' "$(in_language 'ข้อผิดพลาด:' 'error:')" "$(in_language "$1" "$2")" >&2
  exit 1
}

# as_root COMMAND…: runs it as root, through sudo where need be.
as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    fail "ต้องใช้สิทธิ์ root หรือ sudo เพื่อรัน: $*" "root or sudo is needed to run: $*"
  fi
}
