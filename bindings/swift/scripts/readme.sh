#!/bin/sh
# Makes a program of the README's Swift blocks, in their order, and prints where it is. It is what a stranger has: a
# package that was empty, with ours added by its address and tag.
#
#   readme.sh FOLDER REPOSITORY TAG     FOLDER is made; the others are what release.sh makes and prints
#
# Each block is a scope of its own within one function, so that two may use the same name for their own things; imports
# and what the first block makes are for all.
set -eu

[ $# = 3 ] || { sed -n '2,/^set /{/^set /!s/^# \{0,1\}//p}' "$0" >&2; exit 64; }
package=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
mkdir -p "$1/Sources"
cat >"$1/Package.swift" <<END
// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "readme",
    platforms: [.macOS(.v13)],
    dependencies: [.package(url: "file://$2", exact: "$3")],
    targets: [
        .executableTarget(
            name: "readme",
            dependencies: [
                .product(name: "PlanetScale", package: "planetscale-sdk"),
                .product(name: "PlanetScaleTesting", package: "planetscale-sdk"),
            ],
            path: "Sources")
    ],
    swiftLanguageModes: [.v6]
)
END
awk '
    /^```swift$/ { inside = 1; count++; body = body (count > 1 ? "    do {\n" : ""); next }
    /^```$/ && inside { inside = 0; body = body (count > 1 ? "    }\n" : ""); next }
    inside && /^import / { imports = imports $0 "\n"; next }
    inside { body = body "    " $0 "\n" }
    END { printf "%s\nfunc readme() async throws {\n%s}\n", imports, body }
' "$package/README.md" >"$1/Sources/Readme.swift.new"
cmp -s "$1/Sources/Readme.swift.new" "$1/Sources/Readme.swift" || cp "$1/Sources/Readme.swift.new" "$1/Sources/Readme.swift"
rm "$1/Sources/Readme.swift.new"
cat >"$1/Sources/main.swift" <<END
import Foundation
import PlanetScale
import PlanetScaleTesting

// What the README takes to be there: an organization with a database, and its variables.
let simulator = try await Simulator.start(SimulatorOptions(organization: "acme", speed: 400))
setenv("PLANETSCALE_SERVICE_TOKEN_ID", simulator.serviceTokenID, 1)
setenv("PLANETSCALE_SERVICE_TOKEN", simulator.serviceToken.expose(), 1)
setenv("PLANETSCALE_ORG", simulator.organization, 1)
setenv("PLANETSCALE_API_URL", simulator.url, 1)
let client = try PlanetScaleClient()
_ = try await client.databases.create(nil, .init(name: "shop", clusterSize: "PS_10"))
_ = try await client.databases.waitUntilReady(nil, "shop", options: .init(interval: .milliseconds(100)))
try await readme()
print("the README ran to its end")
END
echo "$1"
