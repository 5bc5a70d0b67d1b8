// swift-tools-version: 6.1
import PackageDescription

// Built by scripts/fuzz with coverage for libFuzzer; a package of its own, so that the normal build stays light.
let package = Package(
  name: "Fuzz",
  dependencies: [.package(name: "measures", path: "..")],
  targets: [
    .systemLibrary(name: "CFuzzer"),
    .executableTarget(
      name: "fuzz", dependencies: ["CFuzzer", .product(name: "MeasuresStages", package: "measures")]),
  ],
  swiftLanguageModes: [.v6]
)
