#!/usr/bin/env bash
# A Debian of another suite in a folder, and commands in it (needs root and debootstrap).
# Usage: chroot.sh make FOLDER SUITE [DEBOOTSTRAP_OPTIONS...]
#        chroot.sh run FOLDER COMMAND...       with the machine's network
#        chroot.sh offline FOLDER COMMAND...   with a loopback of its own and nothing else
#
# Every mount is made in a mount namespace that ends with the command, however that ends: no other
# process ever sees it, and deleting the folder deletes the folder. The host's /dev is not mounted
# at all; the few devices that programs ask for are made anew.
set -euo pipefail

# How this machine reaches packages: its files are lent, its variables handed on. None is copied.
machine_files() {
  local file
  for file in /etc/resolv.conf /etc/hosts /etc/pip.conf "${HOME}/.config/pip" "${HOME}/.pip"; do
    [ -e "${file}" ] && echo "${file}:${file/#${HOME}\//\/root/}"
  done
  # Folders of wheels that pip's settings name.
  python3 -m pip config list 2>/dev/null | grep -oE '(file://)?/[^ ,'\''"\]+' | sed 's,^file://,,' |
    while read -r file; do file=${file%/simple}; [ -d "${file}" ] && echo "${file}:${file}"; done || true
}

machine_variables() {
  env -0 | grep -zE '^([A-Za-z]+_proxy|[A-Z]+_PROXY|PIP_[A-Z_]+|SSL_[A-Z_]+|[A-Z]+_CA_BUNDLE|CI)=' || true
}

lend_to_packages() {  # SOURCE TARGET ; a folder that packages write into: what they write goes at the end
  mkdir -p "$2"
  mount -t tmpfs -o mode=755 lent "$2"
  cp --recursive --dereference "$1/." "$2"
}

lend() {  # SOURCE TARGET
  if [ -d "$1" ]; then mkdir -p "$2"; else mkdir -p "$(dirname "$2")" && touch "$2"; fi
  mount --bind "$(realpath "$1")" "$2"
  mount -o remount,bind,ro "$2"
}

mount_devices() {  # FOLDER
  local node major minor
  mount -t tmpfs -o mode=755 devices "$1/dev"
  while read -r node major minor; do
    mknod -m 666 "$1/dev/${node}" c "${major}" "${minor}"
  done <<< $'null 1 3\nzero 1 5\nfull 1 7\nrandom 1 8\nurandom 1 9\ntty 5 0'
  ln -s /proc/self/fd "$1/dev/fd"
  ln -s /proc/self/fd/0 "$1/dev/stdin"
  ln -s /proc/self/fd/1 "$1/dev/stdout"
  ln -s /proc/self/fd/2 "$1/dev/stderr"
  mkdir "$1/dev/shm" "$1/dev/pts"
  mount -t tmpfs -o mode=1777 shm "$1/dev/shm"
  mount -t devpts -o newinstance,ptmxmode=0666 pts "$1/dev/pts"
  ln -s pts/ptmx "$1/dev/ptmx"
}

inside() {  # FOLDER COMMAND... ; process 1 of namespaces of its own, so that orphans end with it
  local folder=$1 source target
  local -a variables
  shift
  mount -t proc proc "${folder}/proc"
  mount_devices "${folder}"
  while IFS=: read -r source target; do
    lend "${source}" "${folder}${target}"
  done < <(machine_files)
  lend_to_packages /etc/ssl/certs "${folder}/etc/ssl/certs"
  mapfile -d '' -t variables < <(machine_variables)
  [ "${OFFLINE:-}" != yes ] || ip link set lo up
  chroot "${folder}" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
    DEBIAN_FRONTEND=noninteractive "${variables[@]}" "$@"
}

make_debian() {  # FOLDER SUITE OPTIONS...
  local folder=$1 suite=$2 mirror script=$2
  shift 2
  mirror=$(apt-get indextargets --format '$(REPO_URI) $(CODENAME)' |
    awk -v suite="$(. /etc/os-release; echo "${VERSION_CODENAME}")" '$2 == suite { print $1; exit }')
  [ -e "/usr/share/debootstrap/scripts/${suite}" ] || script=sid
  mkdir -p "${folder}"
  unshare --mount debootstrap --variant=minbase --include=ca-certificates "$@" \
    "${suite}" "${folder}" "${mirror}" "${script}"
  # It can be made again: nothing waits until a file is on the disk.
  echo force-unsafe-io > "${folder}/etc/dpkg/dpkg.cfg.d/force-unsafe-io"
  # A mirror may be behind a suite that is still being made.
  echo 'Acquire::Check-Valid-Until "false";' > "${folder}/etc/apt/apt.conf.d/late-mirror"
  printf '#!/bin/sh\nexit 101\n' > "${folder}/usr/sbin/policy-rc.d"   # no daemon is started
  chmod 755 "${folder}/usr/sbin/policy-rc.d"
  touch "${folder}/made"
}

[ "${EUID}" = 0 ] && command -v debootstrap >/dev/null || { echo "chroot.sh: be root, with debootstrap" >&2; exit 2; }
action=$1
folder=$(realpath -m "$2")
shift 2
isolated=(unshare --mount --pid --fork --kill-child)
case "${action}" in
  make) [ -e "${folder}/made" ] || make_debian "${folder}" "$@" ;;
  run) exec "${isolated[@]}" "$0" inside "${folder}" "$@" ;;
  offline) OFFLINE=yes exec "${isolated[@]}" --net "$0" inside "${folder}" "$@" ;;
  inside) inside "${folder}" "$@" ;;
  *) echo "chroot.sh: ${action}?" >&2; exit 2 ;;
esac
