#!/usr/bin/env bash
# Install QGIS 3.40 with headless display tools on Debian 12 (needs root); do nothing where it is there.
# The backports suite is taken from the mirror that the machine's apt already uses.
set -euo pipefail

packages="qgis python3-qgis python3-venv python3-pip xvfb xauth fonts-open-sans procps"

if dpkg-query -W -f='${Version}' qgis 2>/dev/null | grep -qE '^1?:?3\.(4[0-9])' &&
   dpkg-query -W xvfb xauth fonts-open-sans python3-venv python3-pip procps >/dev/null 2>&1; then
  exit 0
fi

. /etc/os-release
export DEBIAN_FRONTEND=noninteractive
apt-get update -q
if [ "${VERSION_CODENAME}" = bookworm ]; then
  mirror=$(apt-get indextargets --format '$(REPO_URI) $(CODENAME)' | awk '$2 == "bookworm" { print $1; exit }')
  if ! apt-cache policy | grep -q bookworm-backports; then
    keyring=/usr/share/keyrings/debian-archive-keyring.gpg
    echo "deb [signed-by=${keyring}] ${mirror} bookworm-backports main" \
      > /etc/apt/sources.list.d/object-classifier-backports.list
    apt-get update -q
  fi
  apt-get install -y -q --no-install-recommends -t bookworm-backports ${packages}
else
  apt-get install -y -q --no-install-recommends ${packages}
fi
