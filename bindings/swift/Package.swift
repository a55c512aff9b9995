// swift-tools-version: 6.0
import PackageDescription

// The engine is Rust. On Apple's platforms it is a framework, made by .github/workflows/swift-xcframework.yml; on Linux it
// is a static library with a pkg-config file beside it, which is named by its path: nothing is installed, and a package
// that is added by its address may not have linker flags of its own. scripts/engine.sh puts it there.
let platform: (isApple: Bool, engine: String)
#if os(macOS)
platform = (true, "")
#elseif arch(arm64)
platform = (false, "linux-aarch64")
#else
platform = (false, "linux-x86_64")
#endif

let engine: Target
if platform.isApple {
    engine = .binaryTarget(name: "PlanetScaleEngineFFI", path: "PlanetScaleEngineFFI.xcframework")
} else {
    let folder = Context.environment["PLANETSCALE_ENGINE"] ?? "\(Context.packageDirectory)/Engine/\(platform.engine)"
    engine = .systemLibrary(name: "PlanetScaleEngineFFI", pkgConfig: "\(folder)/PlanetScaleEngineFFI.pc")
}

let package = Package(
    name: "planetscale-sdk",
    // Those that the framework has slices for.
    platforms: [.macOS(.v13), .iOS(.v16)],
    products: [
        .library(name: "PlanetScale", targets: ["PlanetScale"]),
        .library(name: "PlanetScaleTesting", targets: ["PlanetScaleTesting"]),
    ],
    targets: [
        engine,
        // What uniffi writes; build output, like the header of the engine.
        .target(name: "PlanetScaleEngine", dependencies: ["PlanetScaleEngineFFI"]),
        .target(
            name: "PlanetScale",
            dependencies: ["PlanetScaleEngine"],
            exclude: platform.isApple ? [] : ["PrivacyInfo.xcprivacy"],
            resources: platform.isApple ? [.copy("PrivacyInfo.xcprivacy")] : [],
            // The framework holds a static library, and the certificates of the platform are asked for by these.
            linkerSettings: platform.isApple
                ? ["CoreFoundation", "Security", "SystemConfiguration"].map { .linkedFramework($0) } : []),
        .target(name: "PlanetScaleTesting", dependencies: ["PlanetScale"]),
        .testTarget(name: "PlanetScaleTests", dependencies: ["PlanetScale", "PlanetScaleTesting"]),
        .testTarget(name: "SnippetTests", dependencies: ["PlanetScale", "PlanetScaleTesting"]),
    ],
    swiftLanguageModes: [.v6]
)
