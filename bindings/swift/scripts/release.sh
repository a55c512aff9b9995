#!/bin/sh
# Makes the package as users add it: a git repository with Package.swift at its root, the sources, what uniffi wrote, and
# the engine for Linux, and for Apple's platforms if PlanetScaleEngineFFI.xcframework is there.
#
#   release.sh FOLDER [VERSION]     FOLDER is made anew; VERSION is its tag, else one that its content gives
#
# Prints the tag. It fails when what is packed is not what it should be; `engine.sh` comes before it.
set -eu

[ $# -ge 1 ] || { sed -n '2,/^set /{/^set /!s/^# \{0,1\}//p}' "$0" >&2; exit 64; }
package=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
project=$(CDPATH='' cd -- "$package/../.." && pwd -P)
fail() { echo "release.sh: $1" >&2; exit 1; }

rm -rf "$1"
mkdir -p "$1"
# The tests need the vectors of the project.
sed '/\.testTarget(/d' "$package/Package.swift" >"$1/Package.swift"
cp -R "$package/README.md" "$package/Sources" "$1/"
[ ! -d "$package/Engine" ] || cp -R "$package/Engine" "$1/"
cp "$project/LICENSE-APACHE" "$project/LICENSE-MIT" "$project/CHANGELOG.md" "$1/"
[ ! -d "$package/PlanetScaleEngineFFI.xcframework" ] || cp -R "$package/PlanetScaleEngineFFI.xcframework" "$1/"

# A package with flags of its own cannot be added by its address.
! grep -q unsafeFlags "$1/Package.swift" || fail "Package.swift has unsafeFlags"
[ -f "$1/Sources/PlanetScaleEngine/PlanetScaleEngine.swift" ] || fail "engine.sh was not run"
manifest=$1/Sources/PlanetScale/PrivacyInfo.xcprivacy
for archive in "$1"/Engine/linux-*/*/*.a; do
    [ -f "$archive" ] || continue
    # Another library in Rust may be in the same program.
    seen=$(nm --defined-only --extern-only "$archive" | awk 'NF == 3 && $3 !~ /^(uniffi|ffi)_planetscale_/ { print $3 }')
    [ -z "$seen" ] || fail "$archive shows more than the boundary: $seen"
    # What Apple wants to be told why it is used. The clock goes by another name here, and is always declared.
    grep -q NSPrivacyAccessedAPICategorySystemBootTime "$manifest" || fail "$manifest does not have the clock"
    used=$(nm --undefined-only "$archive" | awk '{ print $NF }')
    for pair in 'f\{0,1\}l\{0,1\}stat\(at\)\{0,1\}\(64\)\{0,1\}=FileTimestamp' 'f\{0,1\}statv\{0,1\}fs\(64\)\{0,1\}=DiskSpace'; do
        if echo "$used" | grep -qx "${pair%=*}"; then
            grep -q "NSPrivacyAccessedAPICategory${pair#*=}" "$manifest" || fail "$manifest does not have ${pair#*=}"
        fi
    done
done

cd "$1"
git init -q .
# What somebody has ignored everywhere, such as *.a, is part of it.
git add -A -f
# The same content is the same commit, so that what was built of it stays good.
tree=$(git write-tree)
who='planetscale-sdk <planetscale-sdk@localhost>'
tag=${2:-0.1.0-content$(echo "$tree" | cut -c 1-12)}
commit=$(printf 'tree %s\nauthor %s 0 +0000\ncommitter %s 0 +0000\n\n%s\n' "$tree" "$who" "$who" "$tag" |
    git hash-object -t commit -w --stdin)
git update-ref HEAD "$commit"
git tag "$tag"
echo "$tag"
