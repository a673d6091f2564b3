#!/usr/bin/env bash
# Puts a version of Sanad beside the one that runs, backs up, switches, and switches back by itself when the new one
# does not become ready. Cut off in the middle, however hard, what it had begun is brought to its end without it.
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
went_back=''
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
    && $as node_modules/.bin/node --disable-warning=ExperimentalWarning sanad.ts "$@")
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

begun() { # STEP VERSION OTHER BACKUP: what whoever comes after a cut has to bring to its end
  printf '%s\n' "$@" > "$root/.begun.half"
  mv "$root/.begun.half" "$root/.begun"
}

# A line that drops, or a kill, ends this script between a stop and a start. What it began is ended by this process, which
# gets the lock only then, and has nothing to do where all went well.
stand_by() {
  setsid nohup bash "$0" finish </dev/null >>"$root/finished.log" 2>&1 9>&- &
}

finish() {
  [ -f "$root/.begun" ] || return 0
  local step version other backup
  { read -r step; read -r version; read -r other || true; read -r backup || true; } < "$root/.begun"
  say 'deploy: a switch was cut off; it is brought to its end'
  if [ "$step" = back ]; then back_to "$version" "$other" "$backup"
  elif [ "$(current)" = "$version" ]; then serve_or_go_back "$version" "$other" "$backup"
  else
    service start
    ready || give_up "$other does not become ready: look at its log"
    rm -f "$root/.begun"
  fi
}

give_up() { # told, and not tried again: a version that mends it must get in
  last_words
  rm -f "$root/.begun"
  die "$1"
}

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

back_to() { # VERSION FROM BACKUP: the old program, and its books where the new one changed their shape
  say "deploy: going back to $1"
  begun back "$@"
  # Switched already, it may have served since: what was booked then stays.
  if [ "$(current)" != "$1" ]; then
    service stop || true
    if [ -n "$3" ] && [ "$(migrations "$1")" != "$(migrations "$2")" ]; then
      say "deploy: the books had been migrated; $3 comes back"
      sanad "$1" restore "$3" --yes >&2 || { service start || true; give_up "$3 did not come back; $2 is left as it is"; }
    fi
    switch_to "$1"
  fi
  service start
  ready || give_up "$1 does not become ready either: look at its log"
  rm -f "$root/.begun"
}

before_migrating() { # BACKUP: the first that was made after it because of a migration, when nobody booked any more
  local file
  for file in "$(dirname "$1")"/sanad-*-migration-*.tar.zst*; do
    if [[ -f $file && $(basename "$file") > $(basename "$1") ]]; then printf '%s' "$file"; return 0; fi
  done
}

serve_or_go_back() { # VERSION BEFORE BACKUP
  service start
  if ready; then
    rm -f "$root/.begun"
    say "deploy: $1 serves"
    return 0
  fi
  say "deploy: $1 does not serve. Its last words:"
  last_words
  [ -n "$2" ] || die 'there is no version to go back to'
  # Where it did not come as far as a migration, the books are as they were.
  back_to "$2" "$1" "$(before_migrating "$3")"
  went_back=yes
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
    begun deploy "$version" "$before" "$backup"
    stand_by
    service stop
  fi
  switch_to "$version"
  serve_or_go_back "$version" "$before" "$backup"
  [ -z "$went_back" ] || exit 1
  forget_old
}

rollback() {
  local from to backup
  from=$(current)
  [ -n "$from" ] || die 'nothing is installed'
  to=${1:-$(cat "$root/releases/$from/.version-before" 2>/dev/null || true)}
  if [ -z "$to" ] || [ ! -d "$root/releases/$to" ]; then die "no such version; $0 list shows them"; fi
  [ "$to" != "$from" ] || die "$to serves already"
  backup=$(backup_before_leaving "$to")
  stand_by
  back_to "$to" "$from" "$backup"
  say "deploy: $to serves"
}

backup_before_leaving() { # VERSION: of the books as it left them to the version after it
  local file made=''
  for file in "$root"/releases/*/.version-before; do
    if [ -f "$file" ] && [ "$(cat "$file")" = "$1" ]; then made=$(cat "$(dirname "$file")/.backup-before"); fi
  done
  [ -n "$made" ] || return 0
  local later
  later=$(before_migrating "$made")
  printf '%s' "${later:-$made}"
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
  # Longer than the one that stood by for the last takes to see that all is well.
  flock --timeout 5 9 || die 'another deploy.sh is at work'
  finish
}

case ${1:-} in
  finish)
    exec 9>"$root/.deploying"
    flock 9
    finish
    ;;
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
