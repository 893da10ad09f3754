#!/usr/bin/env bash
# Time what the README promises, `make demo`, on a Debian 12 with nothing on it (root, debootstrap).
set -euo pipefail

cd "$(dirname "$0")/.."
bare=build/bare
rm -rf --one-file-system "${bare}"
scripts/chroot.sh make "${bare}" bookworm
git clone --quiet . "${bare}/root/object-classifier"
time scripts/chroot.sh run "${bare}" bash -ec '
  apt-get update -q
  apt-get install -y -q --no-install-recommends make
  make -C /root/object-classifier demo'
