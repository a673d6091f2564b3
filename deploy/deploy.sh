#!/usr/bin/env bash
# Puts a version of Sanad beside the one that runs, backs up, switches, and switches back by itself when the new one
# does not become ready.
#
#   deploy.sh [SOURCE]              installs the project in SOURCE (this folder's by default)
#   deploy.sh rollback [VERSION]    goes back to a kept version, and to its data where a migration can't be undone
#   deploy.sh list                  the kept versions
#   deploy.sh sanad COMMAND…        the command line of the version that serves, on its data and with its settings
#
# Where things are:  SANAD_ROOT (/opt/sanad)  DATA_DIR (/var/lib/sanad)  SANAD_ENV (/etc/sanad.env)
# SANAD_URL is where it answers (http://127.0.0.1:3000; several where the roles are apart); SANAD_UNITS is what is
# started (sanad, or sanad@api …) by SANAD_CTL ("systemctl"); SANAD_LOGS shows its last words; SANAD_AS runs as its
# user ("runuser -u sanad --").
set -euo pipefail
# The service's own user reads what root installs.
umask 022

root=${SANAD_ROOT:-/opt/sanad}
data=${DATA_DIR:-/var/lib/sanad}
settings=${SANAD_ENV:-/etc/sanad.env}
url=${SANAD_URL:-http://127.0.0.1:3000}
ctl=${SANAD_CTL:-systemctl}
units=${SANAD_UNITS:-sanad}
logs=${SANAD_LOGS:-journalctl --unit sanad --unit sanad@* --lines 25 --no-pager --output cat}
as=${SANAD_AS-runuser -u sanad --}
keep=${SANAD_KEEP:-5}
patience=${SANAD_PATIENCE:-90}
here=$(cd "$(dirname "$0")/.." && pwd)

say() { printf '%s\n' "$*" >&2; }
die() { say "deploy: $*"; exit 1; }

current() { if [ -L "$root/current" ]; then basename "$(readlink "$root/current")"; fi; }

sanad() { # VERSION COMMAND…: the command line of a version, on the real data, with the service's own settings
  local version=$1 line given=(); shift
  if [ -r "$settings" ]; then
    # As systemd reads them: a passphrase may hold what a shell would take for its own.
    while IFS= read -r line || [ -n "$line" ]; do
      [[ $line =~ ^[[:space:]]*([A-Z0-9_]+)=(.*)$ ]] || continue
      given+=("${BASH_REMATCH[1]}=$(unquoted "${BASH_REMATCH[2]}")")
    done < "$settings"
  fi
  # Exported, not given as words: everybody on the machine can read the words of a command.
  (cd "$root/releases/$version" && export "${given[@]}" DATA_DIR="$data" \
    && $as node_modules/.bin/node --disable-warning=ExperimentalWarning sanad.ts "$@" 9>&-)
}

service() { $ctl "$1" $units 9>&-; }

unquoted() {
  local text=$1
  [[ $text =~ ^\"(.*)\"$ || $text =~ ^\'(.*)\'$ ]] && text=${BASH_REMATCH[1]}
  printf '%s' "$text"
}

migrations() { ls "$root/releases/$1/prisma/migrations"; }

ready() { # waits until the house can serve, or has died
  local end=$((SECONDS + patience))
  while [ $SECONDS -lt $end ]; do
    serves && return 0
    if died; then say 'deploy: it ended by itself'; return 1; fi
    sleep 1
  done
  say "deploy: it did not become ready within $patience s"
  return 1
}

serves() {
  local each
  for each in $url; do
    curl --fail --silent --max-time 5 "$each/api/ready" >/dev/null 2>&1 || return 1
  done
}

died() { # what systemd starts again has ended before; `is-active` itself fails then, which is no fault of ours
  grep -qE '^(failed|inactive|activating|deactivating)' <<< "$(service is-active 2>/dev/null || true)"
}

last_words() { $logs 2>&1 | sed 's/^/  | /' >&2 || true; }

switch_to() {
  ln -sfn "$root/releases/$1" "$root/.next"
  mv -T "$root/.next" "$root/current"
}

install_version() { # SOURCE VERSION: beside the one that runs, which serves on meanwhile
  local target=$root/releases/$2
  [ -d "$target" ] && return 0
  mkdir -p "$root/releases"
  rm -rf "$target.half"
  mkdir "$target.half"
  tar -C "$1" --exclude=./node_modules --exclude=./data --exclude=./dist --exclude=./.git -cf - . | tar -C "$target.half" -xf -
  (cd "$target.half" && npm ci --omit=dev --no-audit --no-fund --loglevel=error \
    && node -e "import('./setup/install.mjs').then((m) => m.installMissing({ forTests: false }))" \
    && node -e "import('./setup/build.mjs').then((m) => m.buildWeb())")
  mv "$target.half" "$target"
}

back_to() { # VERSION FROM BACKUP: the old program, and the old data where the new one changed their shape
  say "deploy: going back to $1"
  service stop || true
  if [ -n "$3" ] && [ "$(migrations "$1")" != "$(migrations "$2")" ]; then
    say "deploy: the books had been migrated; $3 comes back"
    sanad "$1" restore "$3" --yes >&2 || die "$3 did not come back; nothing serves now. Look at: $root/releases/$1, sanad.ts doctor"
  fi
  switch_to "$1"
  service start
  ready || { last_words; die "$1 does not become ready either: look at its log"; }
}

deploy() {
  local source=${1:-$here} before version backup=''
  version=$(date -u +%Y%m%dT%H%M%SZ)-$(git -C "$source" rev-parse --short HEAD 2>/dev/null || echo files)
  before=$(current)
  install_version "$source" "$version"
  if [ -n "$before" ]; then
    backup=$(sanad "$before" backup | grep -oE '/[^ ]+\.tar\.zst(\.sealed)?' | head -1)
    [ -n "$backup" ] || die 'the backup before the switch was not made; nothing was changed'
    printf '%s\n' "$backup" > "$root/releases/$version/.backup-before"
    printf '%s\n' "$before" > "$root/releases/$version/.version-before"
    service stop
  fi
  switch_to "$version"
  service start
  if ready; then
    say "deploy: $version serves"
    forget_old
  else
    say "deploy: $version does not serve. Its last words:"
    last_words
    [ -n "$before" ] || die 'there is no version to go back to'
    back_to "$before" "$version" "$backup"
    exit 1
  fi
}

rollback() {
  local from to backup
  from=$(current)
  [ -n "$from" ] || die 'nothing is installed'
  to=${1:-$(cat "$root/releases/$from/.version-before" 2>/dev/null || true)}
  if [ -z "$to" ] || [ ! -d "$root/releases/$to" ]; then die "no such version; $0 list shows them"; fi
  [ "$to" != "$from" ] || die "$to serves already"
  backup=$(backup_before_leaving "$to")
  back_to "$to" "$from" "$backup"
}

backup_before_leaving() { # VERSION: the last backup that was made when a version after it came
  local file found=''
  for file in "$root"/releases/*/.version-before; do
    if [ -f "$file" ] && [ "$(cat "$file")" = "$1" ]; then found=$(cat "$(dirname "$file")/.backup-before"); fi
  done
  printf '%s' "$found"
}

forget_old() {
  rm -rf "$root"/releases/*.half
  local version all=("$root"/releases/*T*Z-*)
  for version in "${all[@]:0:$(( ${#all[@]} > keep ? ${#all[@]} - keep : 0 ))}"; do
    version=$(basename "$version")
    [ "$version" = "$(current)" ] || rm -rf "${root:?}/releases/$version"
  done
}

alone() { # two at once would switch under each other
  mkdir -p "$root"
  exec 9>"$root/.deploying"
  flock --nonblock 9 || die 'another deploy.sh is at work'
}

case ${1:-} in
  rollback) shift; alone; rollback "$@" ;;
  sanad)
    shift
    [ -n "$(current)" ] || die 'nothing is installed'
    sanad "$(current)" "$@"
    ;;
  list) ls "$root/releases"; say "current: $(current)" ;;
  -h | --help) sed -n '2,15p' "$0" ;;
  *) alone; deploy "$@" ;;
esac
