#!/bin/sh
# Writes the headers of the framework into a folder, as `xcodebuild -create-xcframework -headers` takes it.
#
#   headers.sh FOLDER
#
# They are in a folder of their own within it, by the module's name, where the compiler looks for a module as well. Xcode puts
# the headers of all frameworks that are static libraries into one folder: of two that have their module.modulemap at the
# top, as uniffi and others write it, a program can have one alone.
set -eu

[ $# = 1 ] || { sed -n '2,/^set /{/^set /!s/^# \{0,1\}//p}' "$0" >&2; exit 64; }
sources=$(CDPATH='' cd -- "$(dirname -- "$0")/../Sources/PlanetScaleEngineFFI" && pwd -P)
mkdir -p "$1/PlanetScaleEngineFFI"
cp "$sources/PlanetScaleEngineFFI.h" "$sources/module.modulemap" "$1/PlanetScaleEngineFFI/"
