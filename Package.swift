// swift-tools-version: 6.1
import PackageDescription

/// Settings that hold for every target of the package.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A stage of the pipeline. Stages import only what lies before them (docs/ARCHITECTURE.md).
func stage(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

func tests(of name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: name + "Tests",
    dependencies: [.target(name: name), "TestSupport"] + dependencies,
    swiftSettings: strict)
}

let package = Package(
  name: "measures",
  products: [
    .executable(name: "measures", targets: ["measures"]),
    // The stages, for the fuzzers in Fuzz/.
    .library(
      name: "MeasuresStages",
      targets: [
        "Diagnostics", "ThaiText", "MeasuresData", "DocumentModel", "Templating", "Typography", "PageLayout",
        "Painting",
        "Archiving", "Publishing", "Interchange",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    .systemLibrary(name: "CHarfBuzz", pkgConfig: "harfbuzz", providers: [.apt(["libharfbuzz-dev"])]),
    .systemLibrary(name: "CCairo", pkgConfig: "cairo-ft", providers: [.apt(["libcairo2-dev"])]),
    .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
    // Loaded, not linked: without pkg-config's answer, which would link them.
    .systemLibrary(name: "CQPDF", providers: [.apt(["libqpdf-dev"])]),
    .systemLibrary(name: "CZip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CXLSXWriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .systemLibrary(name: "CTurboJPEG", pkgConfig: "libturbojpeg", providers: [.apt(["libturbojpeg0-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CPNG", pkgConfig: "libpng", providers: [.apt(["libpng-dev"])]),
    .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CAffinity"),

    stage("Diagnostics", []),
    stage("Geometry", []),
    stage("LibraryLoading", ["Diagnostics"]),
    // The segmenter's lexicon and weights as read-only data; no logic. `-I` lets the assembler find model.bin.
    .target(
      name: "CThaiModel", exclude: ["model.bin"],
      cSettings: [.headerSearchPath(".")]),
    stage("ThaiText", ["CThaiModel"]),
    .executableTarget(
      name: "thaitext-trainer", dependencies: ["ThaiText"], path: "Tools/ThaiTextTrainer",
      swiftSettings: strict),
    stage("Imaging", ["CQREncode", "CTurboJPEG", "CPNG"]),
    // The table of assessments is compiled in (data/ita), so that there is no file to find at run time.
    stage(
      "MeasuresData", ["Diagnostics", "ThaiText", "CYAML"],
      resources: [.embedInCode("Resources/assessments.yaml")]),
    stage("OfficeFiles", ["Diagnostics", "CZip", "CExpat", "CXLSXWriter", "LibraryLoading"]),
    stage("Interchange", ["Diagnostics", "OfficeFiles", "MeasuresData"]),
    // The model of letters by which texts are checked, as read-only data; no logic.
    .target(
      name: "CThaiLetterModel", exclude: ["model.bin"],
      cSettings: [.headerSearchPath(".")]),
    stage(
      "Checking", ["Diagnostics", "ThaiText", "MeasuresData", "CThaiLetterModel"],
      resources: [.embedInCode("Resources/misspellings.tsv")]),
    .executableTarget(
      name: "letter-model-trainer", dependencies: ["Checking", "ThaiText"], path: "Tools/LetterModelTrainer",
      swiftSettings: strict),
    stage("DocumentModel", ["Diagnostics", "Geometry"]),
    stage("Templating", ["Diagnostics", "Geometry", "ThaiText", "MeasuresData", "DocumentModel"]),
    stage("Typography", ["Diagnostics", "Geometry", "ThaiText", "DocumentModel", "CHarfBuzz"]),
    stage("PageLayout", ["Diagnostics", "Geometry", "ThaiText", "Imaging", "DocumentModel", "Typography"]),
    stage(
      "Painting",
      [
        "Diagnostics", "Geometry", "Imaging", "Typography", "PageLayout", "DocumentModel", "CCairo", "CZlib",
      ]),
    stage(
      "Archiving",
      [
        "Diagnostics", "Geometry", "Imaging", "Typography", "PageLayout", "DocumentModel", "CQPDF",
        "CDeflate",
        "CNettle", "LibraryLoading",
      ]),
    stage(
      "Publishing",
      [
        "Diagnostics", "Geometry", "ThaiText", "MeasuresData", "DocumentModel", "Templating", "Typography",
        "PageLayout", "Painting", "Archiving", "Imaging", "CNettle", "CAffinity", "Checking", "Interchange",
        "LibraryLoading",
      ]),
    stage(
      "Batching",
      ["Diagnostics", "MeasuresData", "Checking", "DocumentModel", "PageLayout", "Publishing", "Interchange"]),
    .executableTarget(
      name: "measures",
      dependencies: [
        "Diagnostics", "Geometry", "ThaiText", "MeasuresData", "DocumentModel", "Templating", "Typography",
        "PageLayout", "Painting", "Archiving", "Publishing", "Batching", "OfficeFiles", "Interchange",
        "Checking",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict,
      // Addresses that the loader sets are listed in 11 kB instead of 1.3 MB, which every start reads; the linker that
      // Swift takes by default does not know how. scripts/build lays the static libstdc++ into the folder: the shared
      // one has the loader look up 1,700 names of which the program uses a few dozen.
      linkerSettings: [
        .unsafeFlags(
          ["-L.build/static", "-use-ld=lld", "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs"],
          .when(platforms: [.linux]))
      ]),

    .target(
      name: "TestSupport",
      dependencies: ["Diagnostics", "Geometry", "MeasuresData", "Typography", "PageLayout"],
      path: "Tests/TestSupport",
      swiftSettings: strict),
    tests(of: "Diagnostics"),
    tests(of: "Geometry"),
    tests(of: "LibraryLoading", ["Diagnostics"]),
    tests(of: "ThaiText"),
    tests(of: "Imaging"),
    tests(of: "OfficeFiles", ["Diagnostics"]),
    tests(of: "MeasuresData", ["Diagnostics"]),
    tests(of: "Templating", ["Diagnostics", "Geometry", "DocumentModel", "MeasuresData", "ThaiText"]),
    tests(of: "Checking", ["Diagnostics", "MeasuresData", "ThaiText", "Interchange"]),
    tests(of: "Interchange", ["Diagnostics", "OfficeFiles", "MeasuresData"]),
    tests(of: "Typography", ["Diagnostics", "Geometry", "DocumentModel", "ThaiText"]),
    tests(of: "PageLayout", ["Diagnostics", "Geometry", "DocumentModel", "Typography", "ThaiText"]),
    tests(
      of: "Painting", ["Diagnostics", "Geometry", "ThaiText", "DocumentModel", "Typography", "PageLayout"]),
    tests(
      of: "Archiving",
      ["Diagnostics", "Geometry", "ThaiText", "DocumentModel", "Typography", "PageLayout", "Painting"]),
    tests(
      of: "Publishing",
      ["Diagnostics", "Geometry", "Imaging", "MeasuresData", "DocumentModel", "Typography", "PageLayout"]),
    tests(of: "Batching", ["Diagnostics", "MeasuresData", "Publishing"]),
    tests(of: "measures", ["Diagnostics"]),
  ],
  swiftLanguageModes: [.v6]
)
