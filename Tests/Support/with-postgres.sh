#!/usr/bin/env bash
# Runs a command with a private PostgreSQL: a cluster in a temporary folder, reached by a unix socket alone, stopped and removed at the end.
# The command finds its address in DATELINE_TEST_POSTGRES. PostgreSQL never runs as root: as root, the account `postgres` runs it.
set -euo pipefail
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
bin=${bin:-$(dirname "$(command -v initdb)")}
folder=$(mktemp -d /tmp/dateline-postgres-XXXXXX)
as=()
if [ "$(id -u)" = 0 ]; then
  chown postgres "$folder"
  as=(runuser -u postgres --)
fi
stop() {
  "${as[@]}" "$bin/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null 2>&1 || true
  rm -rf "$folder"
}
trap stop EXIT
cd "$folder"
# C.UTF-8: pg_trgm sees letters in Japanese and Chinese only where the locale knows them.
"${as[@]}" "$bin/initdb" -D "$folder/data" -U dateline -A trust --encoding=UTF8 --locale=C.UTF-8 >/dev/null
"${as[@]}" "$bin/pg_ctl" -D "$folder/data" -l "$folder/log" -w start \
  -o "-c listen_addresses='' -c unix_socket_directories='$folder' -c max_connections=200 -c shared_buffers=128MB" >/dev/null
cd "$OLDPWD"
export DATELINE_TEST_POSTGRES="postgres://dateline@/postgres?host=$folder"
export DATELINE_TEST_POSTGRES_RESTART="${as[*]} $bin/pg_ctl -D $folder/data -m fast -w restart"
"$@"
