#!/usr/bin/env bash
# Install QGIS with headless display tools on Debian (needs root); do nothing where it is there.
# On Debian 12 it is 3.40 of the backports suite, from the mirror that the machine's apt already uses.
# Usage: install_qgis.sh [own]     own: the QGIS of the suite itself, 3.22 on Debian 12
set -euo pipefail

packages="qgis python3-qgis python3-venv python3-pip xvfb xauth fonts-open-sans procps qttools5-dev-tools"

wanted='3\.4[0-9]'
[ "${1:-}" != own ] || wanted='3\.'
if dpkg-query -W -f='${Version}' qgis 2>/dev/null | grep -qE "^(1:)?${wanted}" &&
   dpkg-query -W xvfb xauth fonts-open-sans python3-venv python3-pip procps qttools5-dev-tools >/dev/null 2>&1; then
  exit 0
fi

. /etc/os-release
export DEBIAN_FRONTEND=noninteractive
apt-get update -q
if [ "${VERSION_CODENAME}" = bookworm ] && [ "${1:-}" != own ]; then
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
