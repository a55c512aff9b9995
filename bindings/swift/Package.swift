// swift-tools-version: 6.0
import PackageDescription

// The engine is Rust. On Apple's platforms it is a framework, made by .github/workflows/swift-xcframework.yml; elsewhere
// it is the library that `cargo build -p planetscale-uniffi` makes, in the folder that PLANETSCALE_LIBRARY_DIR names.
let isApple: Bool
#if os(macOS)
isApple = true
#else
isApple = false
#endif

let library: [LinkerSetting]
if isApple {
    // The framework holds a static library, and the certificates of the platform are asked for by these.
    library = ["CoreFoundation", "Security", "SystemConfiguration"].map { .linkedFramework($0) }
} else if let folder = Context.environment["PLANETSCALE_LIBRARY_DIR"] {
    library = [.unsafeFlags(["-L", folder, "-Xlinker", "-rpath", "-Xlinker", folder])]
} else {
    library = []
}

let engine: Target
if isApple {
    engine = .binaryTarget(name: "PlanetScaleEngineFFI", path: "PlanetScaleEngineFFI.xcframework")
} else {
    engine = .systemLibrary(name: "PlanetScaleEngineFFI")
}

let package = Package(
    name: "planetscale-sdk",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
    products: [
        .library(name: "PlanetScale", targets: ["PlanetScale"]),
        .library(name: "PlanetScaleTesting", targets: ["PlanetScaleTesting"]),
    ],
    targets: [
        engine,
        // What uniffi writes; build output, like the module map and the header beside it.
        .target(name: "PlanetScaleEngine", dependencies: ["PlanetScaleEngineFFI"]),
        .target(name: "PlanetScale", dependencies: ["PlanetScaleEngine"], linkerSettings: library),
        .target(name: "PlanetScaleTesting", dependencies: ["PlanetScale"]),
        .testTarget(name: "PlanetScaleTests", dependencies: ["PlanetScale", "PlanetScaleTesting"]),
        .testTarget(name: "SnippetTests", dependencies: ["PlanetScale", "PlanetScaleTesting"]),
    ],
    swiftLanguageModes: [.v6]
)
