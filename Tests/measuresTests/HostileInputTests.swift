import Foundation
import TestSupport
import Testing

/// Files made to exhaust or to crash: a diagnostic, soon, and nothing written.
@Suite struct HostileInputTests {
  private let batch: BatchPlace
  private var place: Workplace { batch.place }

  init() throws { batch = try BatchPlace() }

  private func render(_ report: String, _ arguments: [String] = []) throws -> Program.Outcome {
    // No more than a gigabyte of addresses beyond what the program itself maps.
    let options = (BatchPlace.options + arguments).joined(separator: " ")
    return try Program.shell(
      "ulimit -v 3000000; ulimit -t 120; $MEASURES render \(report) --output out.pdf \(options)",
      folder: place.path)
  }

  private static let nesting = 10_000

  static let files: [(name: String, text: @Sendable () -> String, fault: String)] = [
    (
      "bomb.yaml",
      {
        "a: &a [x, x]\n"
          + (1...30).map { "b\($0): &b\($0) [*\($0 == 1 ? "a" : "b\($0 - 1)"), *a]\n" }.joined()
      }, "data.yaml-alias"
    ),
    ("flow.yaml", { String(repeating: "[", count: nesting) }, "data.nested-too-deeply"),
    ("block.yaml", { String(repeating: "- ", count: nesting) + "x\n" }, "data.nested-too-deeply"),
    (
      "nest.json",
      { String(repeating: "[", count: nesting) + String(repeating: "]", count: nesting) },
      "data.nested-too-deeply"
    ),
    (
      "values.json", { "[" + String(repeating: "1,", count: 500_001) + "1]" }, "data.too-many-values"
    ),
    ("values.yaml", { String(repeating: "- 1\n", count: 500_002) }, "data.too-many-values"),
  ]

  @Test(arguments: files.indices)
  func dataThatWouldFillTheMemoryIsRefused(_ index: Int) throws {
    let file = Self.files[index]
    try place.write(file.text(), to: file.name)
    let outcome = try render(file.name)
    #expect(outcome.status == 1, "\(outcome.errors.prefix(300))")
    #expect(outcome.errors.contains("[\(file.fault)]"), "\(outcome.errors.prefix(300))")
    #expect(place.bytes(of: "out.pdf") == nil)
  }

  @Test func aHugeFileIsNotReadToItsEnd() throws {
    _ = try Program.shell("truncate -s 200M huge.yaml; truncate -s 200M huge.jsonl", folder: place.path)
    let outcome = try render("huge.yaml")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("huge.yaml is larger than 16 MiB"))
    let lines = try batch.batch(["huge.jsonl"])
    #expect(lines.status == 1)
    #expect(lines.errors.contains("line 1 of huge.jsonl is longer than 16 MiB"))
  }

  @Test func aTemplateThatIncludesItselfIsRefused() throws {
    try batch.writeReports(1)
    try place.write(
      BatchPlace.page.replacing("<h1", with: "<div data-include=\"page.xhtml\"></div><h1"),
      to: "templates/small/page.xhtml")
    let outcome = try render("in/a1.json")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("[template.include-cycle]"))
  }

  /// A few hundred bytes that claim to be billions of pixels.
  @Test func aPictureThatClaimsTooManyPixelsIsRefused() throws {
    func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
      let count = UInt32(data.count)
      // The checksum is wrong, which no reader may come to look at.
      return [24, 16, 8, 0].map { UInt8(count >> $0 & 255) } + Array(name.utf8) + data + [0, 0, 0, 0]
    }
    let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    for size: [UInt8] in [[0, 0, 0xFF, 0xFF], [0x7F, 0xFF, 0xFF, 0xFF]] {
      let picture =
        signature + chunk("IHDR", size + size + [8, 2, 0, 0, 0])
        + chunk("IDAT", [0x78, 0x9C, 3, 0, 0, 0, 0, 1])
        + chunk("IEND", [])
      try place.write(picture, to: "in/logo.png")
      try place.write(BatchPlace.report("ก", logo: "logo.png"), to: "in/a.json")
      let outcome = try render("in/a.json")
      #expect(outcome.status == 1, "\(outcome.errors)")
      #expect(place.bytes(of: "out.pdf") == nil)
    }
  }

  @Test(arguments: [
    "/usr/share/fonts/opentype/tlwg/Laksaman.otf", Repository.at("fonts/THSarabunNew-Italic.ttf"),
  ])
  func brokenFontsAreFaultsOrUsable(_ path: String) throws {
    try batch.writeReports(1)
    try place.makeFolder("fonts")
    try place.write(
      "families:\n  - name: Laksaman\n    origin: {user: true}\n    files: [\"broken\"]\nfallback: [Laksaman]\n",
      to: "fonts/fonts.yaml")
    let font = try Data(contentsOf: URL(fileURLWithPath: path))
    var random = SeededGenerator(seed: 7)
    for round in 0..<24 {
      var bytes = Array(font)
      if round.isMultiple(of: 2) {
        bytes.removeLast(Int.random(in: 1..<bytes.count, using: &random))
      } else {
        for _ in 0..<40 {
          bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
      }
      try place.write(bytes, to: "fonts/broken")
      let outcome = try render("in/a1.json", ["--fonts", "fonts"])
      #expect(
        [0, 1, 3].contains(outcome.status), "round \(round): \(outcome.status) \(outcome.errors.prefix(200))")
    }
  }

  /// A font that is cut short while a batch uses it.
  @Test func aFontThatShrinksWhileInUseEndsNothing() throws {
    try batch.writeReports(40)
    try place.makeFolder("fonts")
    _ = try Program.shell(
      "cp /usr/share/fonts/opentype/tlwg/Laksaman*.otf fonts; cp \(Repository.at("fonts/fonts.yaml")) fonts",
      folder: place.path)
    let line = BatchPlace.line("in", to: "out", "--fonts fonts >/dev/null & p=$!;")
    let outcome = try Program.shell(
      "\(line) while [ ! -e out/2568-a1-small.pdf ]; do sleep 0.01; done; for f in fonts/*.otf; do : > $f; done; wait $p; echo $?",
      folder: place.path)
    #expect(outcome.text == "0\n", "\(outcome.errors)")
  }
}
