// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v13)],
    dependencies: [.package(path: "..")],
    targets: [
        .executableTarget(name: "bench", dependencies: [.product(name: "PlanetScale", package: "swift")]),
        .executableTarget(name: "soak", dependencies: [.product(name: "PlanetScale", package: "swift")]),
    ],
    swiftLanguageModes: [.v6]
)
