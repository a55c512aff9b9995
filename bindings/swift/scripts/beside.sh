#!/bin/sh
# Builds and runs a program that has the engine and another library in Rust, whose module map lies where most have it, in
# one folder with ours, as Xcode puts them; and whose own copy of Rust's library is not quite ours.
#
#   beside.sh FOLDER     FOLDER is made anew; `engine.sh` comes before it
set -eu

[ $# = 1 ] || { sed -n '2,/^set /{/^set /!s/^# \{0,1\}//p}' "$0" >&2; exit 64; }
scripts=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
rm -rf "$1"
mkdir -p "$1/include" "$1/ours" "$1/other"
cd "$1"
cat >other/module.modulemap <<'END'
module OtherFFI {
    header "OtherFFI.h"
    export *
}
END
echo 'int other_answer(void);' >other/OtherFFI.h
# Stands for a library of another version of Rust: a name that Rust gives to all of them.
cat >other.c <<'END'
void rust_eh_personality(void) {}
int other_answer(void) { rust_eh_personality(); return 42; }
END
cc -fPIC -c other.c -o other.o
cat >main.swift <<'END'
import OtherFFI
import PlanetScaleEngineFFI

print("boundary", ffi_planetscale_uniffi_uniffi_contract_version() > 0, "other", other_answer())
END
"$scripts/headers.sh" ours
for headers in other ours; do
    for file in $(cd "$headers" && find . -type f); do
        [ ! -e "include/$file" ] || { echo "beside.sh: two frameworks have $file" >&2; exit 1; }
    done
    cp -R "$headers/." include/
done
library=$(ls -d "$scripts"/../Engine/linux-"$(uname -m)"/*/)
"$scripts/toolchain.sh" run swiftc -I include main.swift other.o -L "$library" -lplanetscale_uniffi -lgcc_s -lm -o program
said=$("$scripts/toolchain.sh" run ./program)
echo "$said"
[ "$said" = "boundary true other 42" ]
