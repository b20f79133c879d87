#!/usr/bin/env bash
# Proves the README's two commands on machines that have nothing: a minimal Debian 12 with
# Python and no more, one fresh copy of it for each command.  Not run by pytest: it needs root,
# the packages debootstrap and git, a network, some 6 GB and half an hour.
#
#   tests/bare_machine.sh FOLDER            the demo for 20 seconds, then the tests
#   tests/bare_machine.sh FOLDER COMMAND    one command of yours, such as "python3 main.py doctor"
#
# What is committed is proved, not what lies in the work tree.
# MIRROR       where debootstrap and apt fetch from (where this machine's apt does)
# COPY         files of this machine that its way to the network needs, given to the copies at
#              their own paths: proxy settings of apt or pip, certificates
# KEEP_ENV     names of variables of this machine that the commands shall see, such as https_proxy
set -euo pipefail

[ $# -ge 1 ] || { sed -n '2,15s/^# \{0,1\}//p' "$0"; exit 2; }
[ "$(id -u)" = 0 ] || { echo "needs root" >&2; exit 2; }
repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
mkdir -p "$1"
folder=$(cd "$1" && pwd)
shift

if [ ! -e "$folder/base.done" ]; then
    apts=$(apt-get indextargets --format '$(REPO_URI)' 'Codename: bookworm' | sort -u | head -n 1)
    debootstrap --variant=minbase --include=python3 bookworm "$folder/base" "${MIRROR:-$apts}"
    touch "$folder/base.done"
fi

prove() { # NAME COMMAND: runs COMMAND in a clone of the project on a fresh machine
    local machine="$folder/$1"
    rm -rf --one-file-system "$machine"
    cp -a "$folder/base" "$machine"
    cp -L /etc/resolv.conf /etc/hosts "$machine/etc/"
    local path
    for path in ${COPY:-}; do
        mkdir -p "$machine$(dirname "$path")"
        cp -aL "$path" "$machine$path"
    done
    git clone --quiet "$repository" "$machine/opt/ringdesk"
    local -a keep=()
    for name in ${KEEP_ENV:-}; do keep+=("$name=${!name}"); done
    echo "== $1: $2"
    # Mounts live in a namespace of their own and vanish with it, whatever happens.
    unshare --mount bash -euc '
        mount -t proc proc "$0/proc"
        mount --rbind /dev "$0/dev"
        exec chroot "$0" env -i HOME=/root LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin "${@:2}" \
            bash -c "cd /opt/ringdesk && $1"
    ' "$machine" "$2" "${keep[@]}" </dev/null
    echo "== $1: passed"
}

if [ $# -gt 0 ]; then
    prove own "$*"
else
    prove demo "python3 main.py demo --offscreen --seconds 20"
    prove tests "python3 -m tests"
fi
