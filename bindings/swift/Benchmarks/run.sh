#!/bin/sh
# Measures the package beside URLSession with JSONDecoder, on one core:
#
#   bindings/swift/Benchmarks/run.sh
#
# Needs what `cargo xtask test swift` made: the toolchain and the engine's boundary. Builds the engine, the server and the
# package for release (some minutes the first time). PLANETSCALE_LIBRARY_DIR and PLANETSCALE_BENCH name an engine's folder
# and a server that exist already.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
root=$(CDPATH='' cd -- "$here/../../.." && pwd -P)
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$root/target}"
if [ -z "${PLANETSCALE_LIBRARY_DIR:-}" ] || [ -z "${PLANETSCALE_BENCH:-}" ]; then
    cargo build --release --locked --package planetscale-uniffi --package planetscale-bench
fi
export PLANETSCALE_LIBRARY_DIR="${PLANETSCALE_LIBRARY_DIR:-$CARGO_TARGET_DIR/release}"
export PLANETSCALE_BENCH="${PLANETSCALE_BENCH:-$CARGO_TARGET_DIR/release/planetscale-bench}"
build=$CARGO_TARGET_DIR/swift-bench
"$here/../scripts/toolchain.sh" run swift build -c release --package-path "$here" --scratch-path "$build"
# Client and server share one core: how far apart two cores are is no property of a client.
exec "$here/../scripts/toolchain.sh" run taskset --cpu-list 0 "$build/release/bench"
