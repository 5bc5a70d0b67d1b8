import Foundation
import ThaiText

/// `thaitext-trainer`: makes the model of ThaiText from data/lexicon.
///
///     thaitext-trainer                        writes model, assembler stub and manifest
///     thaitext-trainer cross-validate FOLDER  marks the sets that train, each line by a model that has not seen it
///     thaitext-trainer evaluate GOLD3 ...     prints broken words against cover for sets that do not train
///     thaitext-trainer mark RAW               marks a text by the model of the sources as they are
///     thaitext-trainer count TEXT             prints how often each word of the lexicon stands in a text
@main
struct Trainer {
  static func main() {
    do {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      FileHandle.standardError.write(Data("thaitext-trainer: \(error.localizedDescription)\n".utf8))
      exit(1)
    }
  }

  private static func run(_ arguments: [String]) throws {
    let trainer = try Trainer()
    switch arguments.first {
    case "cross-validate": try trainer.crossValidate(into: arguments.dropFirst().first ?? ".")
    case "evaluate": try trainer.evaluate(Array(arguments.dropFirst()))
    case "mark": try trainer.mark(arguments.dropFirst().first ?? "/dev/stdin")
    case "count": try trainer.count(arguments.dropFirst().first ?? "/dev/stdin")
    default: try trainer.write()
    }
  }

  private static let folds = 5
  private static let folder = URL(fileURLWithPath: "data/lexicon")
  private static let target = URL(fileURLWithPath: "Sources/CThaiModel")

  private let sources: Sources
  private let lexicon: CompiledLexicon
  private let bare: ModelImage

  private init() throws {
    sources = try Sources(folder: Self.folder)
    lexicon = CompiledLexicon(WordList(sources))
    bare = ModelImage(units: lexicon.units, words: lexicon.words, slots: [])
  }

  /// Trains on the lines that `isTrained` lets through by their index.
  private func image(trainedOn isTrained: (Int) -> Bool = { _ in true }) -> ModelImage {
    var samples = Samples()
    for set in sources.goldSets {
      let lines = set.lines.indices.filter(isTrained).map { set.lines[$0] }
      samples.add(lines, weight: set.weight, model: bare.model)
    }
    return ModelImage(units: lexicon.units, words: lexicon.words, slots: BreakModelTrainer().slots(samples))
  }

  // MARK: Making the model

  private func write() throws {
    let bytes = image().bytes
    let digest = Digest.hexadecimal(of: bytes)
    try Data(bytes).write(to: Self.target.appending(path: "model.bin"))
    try stampStub(with: digest)
    try manifest(model: digest, count: bytes.count).write(
      to: Self.folder.appending(path: "MANIFEST"), atomically: true, encoding: .utf8)
    print("model.bin: \(bytes.count) bytes, digest \(digest)")
  }

  /// Writes the digest into the assembler stub: the build sees that the stub has changed, not that model.bin has.
  private func stampStub(with digest: String) throws {
    let stub = Self.target.appending(path: "model.S")
    let lines = try String(contentsOf: stub, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    let stamped = lines.map { $0.hasPrefix("/* digest:") ? "/* digest: \(digest) */" : String($0) }
    try stamped.joined(separator: "\n").write(to: stub, atomically: true, encoding: .utf8)
  }

  private func manifest(model digest: String, count: Int) throws -> String {
    var lines = try Sources.names.map { name in
      let bytes = try Array(Data(contentsOf: Self.folder.appending(path: name)))
      return "\(Digest.hexadecimal(of: bytes)) \(bytes.count) data/lexicon/\(name)"
    }
    lines.append("\(digest) \(count) Sources/CThaiModel/model.bin")
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: Measuring

  private func crossValidate(into path: String) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let images = (0..<Self.folds).map { fold in image { $0 % Self.folds != fold } }
    let breakers = images.map { ThaiLineBreaker(model: $0.model) }
    for set in sources.goldSets {
      let gold = try Array(Data(contentsOf: Self.folder.appending(path: set.name)))
      let name = set.name.replacingOccurrences(of: ".gold3", with: ".hyp")
      try Self.marked(gold.filter { !MarkedLine.isMark($0) }) { breakers[$0 % Self.folds] }.write(
        to: URL(fileURLWithPath: path).appending(path: name))
    }
  }

  private func mark(_ path: String) throws {
    let image = image()
    let breaker = ThaiLineBreaker(model: image.model)
    let marked = try Self.marked(Array(Data(contentsOf: URL(fileURLWithPath: path)))) { _ in breaker }
    FileHandle.standardOutput.write(marked)
  }

  /// The text with the marks that the breaker of each line finds.
  private static func marked(_ text: [UInt8], by breakerOfLine: (Int) -> ThaiLineBreaker) -> Data {
    let newline = UInt8(ascii: "\n")
    let lines = text.split(separator: newline, omittingEmptySubsequences: false).enumerated().map {
      SegmentMarks.marked(Array($1), by: breakerOfLine($0))
    }
    return Data(lines.joined(separator: [newline]))
  }

  private func evaluate(_ paths: [String]) throws {
    var curves = sources.goldSets.map { _ in OperatingCurve() }
    for fold in 0..<Self.folds {
      let image = image { $0 % Self.folds != fold }
      for (index, set) in sources.goldSets.enumerated() {
        curves[index].add(
          set.lines.indices.filter { $0 % Self.folds == fold }.map { set.lines[$0] }, model: image.model)
      }
    }
    for (curve, set) in zip(curves, sources.goldSets) { curve.report(set.name + ", cross-validated") }
    let image = image()
    for path in paths {
      var curve = OperatingCurve()
      curve.add(
        Lines(try Array(Data(contentsOf: URL(fileURLWithPath: path)))).map { MarkedLine($0) },
        model: image.model)
      curve.report(path)
    }
  }

  private func count(_ path: String) throws {
    let lattice = WordLattice(model: bare.model)
    var counts = CorpusCounts()
    for line in Lines(try Array(Data(contentsOf: URL(fileURLWithPath: path)))) {
      counts.add(SymbolText(utf8: line).symbols, lattice: lattice)
    }
    print(counts.table, terminator: "")
  }
}
