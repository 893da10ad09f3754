#!/usr/bin/env bash
# Install PostgreSQL with PostGIS and its loader on Debian (needs root); do nothing where they are
# there. Tests of rasters in a database start a server of their own with them.
set -euo pipefail

if command -v raster2pgsql >/dev/null && compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null; then
  exit 0
fi

export DEBIAN_FRONTEND=noninteractive
apt-get update -q
apt-get install -y -q --no-install-recommends postgis postgresql-postgis
