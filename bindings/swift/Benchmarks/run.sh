#!/bin/sh
# Measures the package beside URLSession with JSONDecoder, on one core:
#
#   bindings/swift/Benchmarks/run.sh
#
# Needs what `cargo xtask test swift` made: the toolchain and the engine's boundary. Builds the engine, the server and the
# package for release (some minutes the first time). PLANETSCALE_ENGINE and PLANETSCALE_BENCH name an engine's folder, as
# engine.sh makes it, and a server that exist already.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
root=$(CDPATH='' cd -- "$here/../../.." && pwd -P)
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$root/target}"
if [ -z "${PLANETSCALE_ENGINE:-}" ] || [ -z "${PLANETSCALE_BENCH:-}" ]; then
    cargo build --release --locked --package planetscale-uniffi --package planetscale-bench
    export PLANETSCALE_ENGINE="$CARGO_TARGET_DIR/swift-bench-engine"
    "$here/../scripts/engine.sh" "$CARGO_TARGET_DIR/debug/planetscale-bindgen" \
        "$CARGO_TARGET_DIR/debug/libplanetscale_uniffi.so" "$CARGO_TARGET_DIR/release/libplanetscale_uniffi.a" \
        "$PLANETSCALE_ENGINE"
fi
export PLANETSCALE_BENCH="${PLANETSCALE_BENCH:-$CARGO_TARGET_DIR/release/planetscale-bench}"
build=$CARGO_TARGET_DIR/swift-bench
"$here/../scripts/toolchain.sh" run swift build -c release --package-path "$here" --scratch-path "$build"
# Client and server share one core: how far apart two cores are is no property of a client.
exec "$here/../scripts/toolchain.sh" run taskset --cpu-list 0 "$build/release/bench"
