// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "demo",
    platforms: [.macOS(.v13)],
    dependencies: [
        // A package that is named by its folder. In a program of your own it is that of a release, by its address.
        .package(path: "../../../bindings/swift")
    ],
    targets: [
        .executableTarget(
            name: "demo",
            dependencies: [
                .product(name: "PlanetScale", package: "swift"),
                .product(name: "PlanetScaleTesting", package: "swift"),
            ],
            path: "Sources/Demo")
    ],
    swiftLanguageModes: [.v6]
)
