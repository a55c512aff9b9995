#!/bin/sh
# Puts the engine into the package: the Swift side of its boundary in Sources/PlanetScaleEngine, its header in
# Sources/PlanetScaleEngineFFI, and on Linux the static library and its pkg-config file in Engine/linux-<processor>.
#
#   engine.sh BINDGEN LIBRARY [ARCHIVE [FOLDER]]
#
# BINDGEN and LIBRARY are what `cargo build -p planetscale-bindgen -p planetscale-uniffi` makes; ARCHIVE is the static
# library, of a release build perhaps, and else the one beside LIBRARY. FOLDER is where it goes in place of the package.
#
# A file that has not changed is left alone, so that nothing is compiled anew because of it.
set -eu

[ $# -ge 2 ] || { sed -n '2,/^set /{/^set /!s/^# \{0,1\}//p}' "$0" >&2; exit 64; }
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
[ "$(uname -s)" = Linux ] || exit 0

# One object, of which nothing is to be seen but the boundary: a program may have other libraries in Rust, with another
# version of Rust's own library in them, and two things of one name are an error to the linker. The bitcode that Rust's
# library has beside its code is of no use here.
archive=${3:-${2%.so}.a}
folder=${4:-$package/Engine/linux-$(uname -m)}
nm -D --defined-only "$2" | awk '$3 ~ /^(uniffi|ffi)_planetscale_/ { print $3 }' >"$made/symbols"
[ -s "$made/symbols" ] || { echo "engine.sh: $2 has no boundary" >&2; exit 1; }
ld -r $(sed 's/^/--undefined=/' "$made/symbols") -o "$made/whole.o" "$archive"
objcopy --strip-debug --remove-section=.llvmbc --remove-section=.llvmcmd \
    --keep-global-symbols="$made/symbols" "$made/whole.o" "$made/planetscale_uniffi.o"

# The folder of the library has its sum in its name: SwiftPM links anew when a flag changes, not when a library does.
sum=$(cksum "$made/planetscale_uniffi.o" | cut -d ' ' -f 1)
[ -f "$folder/$sum/libplanetscale_uniffi.a" ] && exit 0
rm -rf "$folder"
mkdir -p "$folder/$sum"
ar crsD "$folder/$sum/libplanetscale_uniffi.a" "$made/planetscale_uniffi.o"
cat >"$folder/PlanetScaleEngineFFI.pc" <<END
Name: PlanetScaleEngineFFI
Description: The engine of the planetscale SDK
Version: 0
Libs: -L\${pcfiledir}/$sum -lplanetscale_uniffi -lgcc_s -lm -lc
Cflags:
END
