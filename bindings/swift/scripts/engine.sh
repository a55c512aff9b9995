#!/bin/sh
# Writes the Swift side of the engine's boundary into the package: Sources/PlanetScaleEngine and the header of
# Sources/PlanetScaleEngineFFI.
#
#   engine.sh BINDGEN LIBRARY     as `cargo build -p planetscale-bindgen -p planetscale-uniffi` makes them
#
# A file that has not changed is left alone, so that nothing is compiled anew because of it.
set -eu

[ $# = 2 ] || { sed -n '2,/^set /{/^set /!s/^# \{0,1\}//p}' "$0" >&2; exit 64; }
package=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
"$1" swift "$2" "$made"

place() {
    mkdir -p "$(dirname -- "$2")"
    cmp -s "$1" "$2" || cp "$1" "$2"
}
place "$made/PlanetScaleEngine.swift" "$package/Sources/PlanetScaleEngine/PlanetScaleEngine.swift"
place "$made/PlanetScaleEngineFFI.h" "$package/Sources/PlanetScaleEngineFFI/PlanetScaleEngineFFI.h"
