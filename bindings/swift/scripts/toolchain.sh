#!/bin/sh
# A Swift 6 toolchain on a machine that has none.
#
#   toolchain.sh install        makes it ready (nothing to do when it is)
#   toolchain.sh run CMD ARG…   runs a command with it, in the folder that one stands in
#   toolchain.sh where          says which one is used
#
# A `swift` 6 on the PATH is used as it is. Else a Debian 13 root with Debian's own Swift is made once (2.6 GB, about
# 75 seconds) and kept in ${PLANETSCALE_SDK_CACHE:-~/.cache/planetscale-sdk}; commands run in it with the project at
# its own path and the network of the machine. Folders outside the project that a command needs are named in
# PLANETSCALE_SWIFT_BIND, with a colon between them; CARGO_TARGET_DIR is always among them.
#
# Exit code 69: this machine cannot have the toolchain (the message says what is missing).
set -eu

SUITE=trixie
PACKAGES=swiftlang,libc6-dev,libstdc++-14-dev,ca-certificates,git
# Raise the number when what is in the root changes, so that old ones are not taken for new ones.
NAME=swift-$SUITE-2

CACHE=${PLANETSCALE_SDK_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/planetscale-sdk}
ROOT=$CACHE/$NAME
STAMP=$ROOT/.planetscale-sdk-complete
PROJECT=$(CDPATH='' cd -- "$(dirname -- "$0")/../../.." && pwd -P)

unavailable() {
    echo "toolchain.sh: $1" >&2
    echo "Swift 6 is needed: put it on the PATH (https://www.swift.org/install), or run this as root on Debian or" >&2
    echo "Ubuntu, where a Debian 13 root with Swift is made by debootstrap." >&2
    exit 69
}

own_swift() {
    [ "${PLANETSCALE_SWIFT_OWN:-1}" = 1 ] || return 1
    command -v swift >/dev/null 2>&1 || return 1
    swift --version 2>/dev/null | grep -Eq 'Swift version ([6-9]|[1-9][0-9])\.'
}

# The mirror that this machine already uses, because that is the one it can reach.
mirror() {
    found=$(cat /etc/apt/sources.list.d/*.sources 2>/dev/null |
        sed -n 's/^URIs:[[:space:]]*\([^[:space:]]*\/debian\/\{0,1\}\)\([[:space:]].*\)\{0,1\}$/\1/p' | head -n 1)
    [ -n "$found" ] || found=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null |
        sed -n 's/^deb[[:space:]]\{1,\}\(\[[^]]*\][[:space:]]\{1,\}\)\{0,1\}\([^[:space:]]*\/debian\/\{0,1\}\)[[:space:]].*$/\2/p' | head -n 1)
    echo "${found:-http://deb.debian.org/debian}"
}

check_privileges() {
    [ "$(uname -s)" = Linux ] || unavailable "no swift 6 on the PATH, and only Linux can have the Debian root"
    [ "$(id -u)" = 0 ] || unavailable "no swift 6 on the PATH, and the Debian root needs root privileges"
    command -v unshare >/dev/null 2>&1 || unavailable "no swift 6 on the PATH, and no unshare (package util-linux)"
    unshare -m true 2>/dev/null ||
        unavailable "no swift 6 on the PATH, and this machine refuses mount namespaces (in a container: --cap-add SYS_ADMIN)"
}

install_debootstrap() {
    command -v debootstrap >/dev/null 2>&1 && return
    command -v apt-get >/dev/null 2>&1 || unavailable "debootstrap is missing, and there is no apt-get to install it"
    export DEBIAN_FRONTEND=noninteractive
    # The keys are there on Debian; elsewhere they are a package of their own.
    needed="debootstrap debian-archive-keyring"
    apt-get install -qq -y --no-install-recommends $needed >/dev/null 2>&1 ||
        { apt-get update -qq && apt-get install -qq -y --no-install-recommends $needed >/dev/null; } ||
        unavailable "debootstrap could not be installed"
}

# Made beside its place and moved there when it is whole, so that a run which is broken off leaves nothing that
# looks like a toolchain.
make_root() {
    install_debootstrap
    rm -rf "$CACHE/$NAME".making.* "$ROOT"
    making=$CACHE/$NAME.making.$$
    from=$(mirror)
    echo "toolchain.sh: making a Debian 13 root with Swift in $ROOT, from $from" >&2
    # In a mount namespace of its own: what debootstrap mounts goes when it ends, however it ends.
    if ! unshare -m debootstrap --variant=minbase --include="$PACKAGES" "$SUITE" "$making" "$from" >"$CACHE/$NAME.log" 2>&1; then
        tail -n 20 "$CACHE/$NAME.log" >&2
        rm -rf "$making"
        echo "toolchain.sh: debootstrap failed; all it said is in $CACHE/$NAME.log" >&2
        exit 1
    fi
    rm -rf "$making"/var/cache/apt/archives/*.deb
    [ -s "$making/etc/hosts" ] || printf '127.0.0.1 localhost\n::1 localhost\n' >"$making/etc/hosts"
    # Swift finds its own libraries by way of /proc.
    unshare -m sh -c 'mount --rbind /proc "$1/proc" && exec chroot "$1" swift --version' sh "$making" \
        >"$making/.planetscale-sdk-complete"
    mv "$making" "$ROOT"
}

install() {
    own_swift && return
    check_privileges
    [ -f "$STAMP" ] && return
    mkdir -p "$CACHE"
    # One at a time: a second one waits here and then finds the root of the first.
    exec 9>"$CACHE/$NAME.lock"
    flock 9
    [ -f "$STAMP" ] || make_root
    exec 9>&-
}

# Runs in the new mount namespace: binds the folders at their own paths and goes into the root.
enter() {
    shift
    mount --rbind /dev "$ROOT/dev"
    mount --rbind /proc "$ROOT/proc"
    folders=$PROJECT:${CARGO_TARGET_DIR:-}:${PLANETSCALE_SWIFT_BIND:-}
    old_ifs=$IFS
    IFS=:
    for folder in $folders; do
        [ -n "$folder" ] || continue
        mkdir -p "$folder" "$ROOT$folder"
        mount --rbind "$folder" "$ROOT$folder"
    done
    IFS=$old_ifs
    exec chroot "$ROOT" /usr/bin/env PATH=/usr/local/bin:/usr/bin:/bin LANG=C.UTF-8 \
        /bin/sh -c 'cd -- "$1" && shift && exec "$@"' sh "$PWD" "$@"
}

run() {
    shift
    [ $# -gt 0 ] || { echo "toolchain.sh: run what?" >&2; exit 64; }
    install
    own_swift && exec "$@"
    exec unshare -m --propagation private "$0" enter "$@"
}

case ${1:-} in
install) install ;;
run) run "$@" ;;
enter) enter "$@" ;;
where)
    install
    if own_swift; then command -v swift; else echo "$ROOT"; fi
    ;;
*)
    sed -n '2,/^set /{/^set /!s/^# \{0,1\}//p}' "$0" >&2
    exit 64
    ;;
esac
