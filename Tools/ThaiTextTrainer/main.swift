import Foundation
import ThaiText

func write(_ bytes: [UInt8], to path: String) throws { try Data(bytes).write(to: URL(fileURLWithPath: path)) }

func train(_ sources: Sources, _ lexicon: CompiledLexicon, leavingOut fold: Int?, of folds: Int) -> ModelImage
{
  let plain = ModelImage(units: lexicon.units, words: lexicon.words, slots: [])
  var samples = Samples()
  for set in sources.goldSets {
    let lines = set.lines.enumerated().filter { fold == nil || $0.offset % folds != fold }.map(\.element)
    samples.add(lines, weight: set.weight, model: plain.model)
  }
  return ModelImage(units: lexicon.units, words: lexicon.words, slots: BreakModelTrainer().slots(samples))
}

let arguments = Array(CommandLine.arguments.dropFirst())
let folder = URL(fileURLWithPath: "data/lexicon")
switch arguments.first {
case "mark":
  let input = try Array(Data(contentsOf: URL(fileURLWithPath: arguments[1])))
  let model =
    arguments.count > 2
    ? try Data(contentsOf: URL(fileURLWithPath: arguments[2])).withUnsafeBytes { bytes in
      let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
      copy.copyMemory(from: bytes)
      return ThaiModel(bytes: UnsafeRawBufferPointer(copy))
    } : .standard
  let start = Date()
  let output = Marking.mark(input, model)
  let seconds = Date().timeIntervalSince(start)
  FileHandle.standardOutput.write(Data(output))
  let scalars = input.filter { $0 & 0xC0 != 0x80 }.count
  FileHandle.standardError.write(Data("\(Int(Double(scalars) / seconds)) chars/s\n".utf8))
case "evaluate":
  // Cross-validates on the sets that train, and scores further sets: evaluate [GOLD3 ...]
  let sources = try Sources(folder: folder)
  let lexicon = CompiledLexicon(WordList(sources))
  let folds = 5
  var curves = sources.goldSets.map { _ in OperatingCurve() }
  for fold in 0..<folds {
    let image = train(sources, lexicon, leavingOut: fold, of: folds)
    for (index, set) in sources.goldSets.enumerated() {
      curves[index].add(
        set.lines.enumerated().filter { $0.offset % folds == fold }.map(\.element), model: image.model)
    }
  }
  for (index, curve) in curves.enumerated() { curve.report("set \(index)") }
  if arguments.count > 1 {
    let image = train(sources, lexicon, leavingOut: nil, of: 1)
    for path in arguments.dropFirst() {
      var curve = OperatingCurve()
      let bytes = try Array(Data(contentsOf: URL(fileURLWithPath: path)))
      curve.add(Lines(bytes).map { MarkedLine($0) }, model: image.model)
      curve.report(path)
    }
  }
case "count":
  // count TEXT OUT
  let sources = try Sources(folder: folder)
  let lexicon = CompiledLexicon(WordList(sources))
  let image = ModelImage(units: lexicon.units, words: lexicon.words, slots: [])
  let lattice = WordLattice(model: image.model)
  var counts = CorpusCounts()
  for line in Lines(try Array(Data(contentsOf: URL(fileURLWithPath: arguments[1])))) {
    counts.add(SymbolText(utf8: line).symbols, lattice: lattice, countsPairs: arguments.count > 3)
  }
  func table(_ counts: [[Symbol]: Int], least: Int) -> String {
    counts.filter { $0.value >= least }.sorted { ($1.value, $0.key.count) < ($0.value, $1.key.count) }
      .map { "\(CorpusCounts.text($0.key))\t\($0.value)\n" }.joined()
  }
  try write(Array(table(counts.words, least: 2).utf8), to: arguments[2] + ".words")
  try write(Array(table(counts.unknown, least: 5).utf8), to: arguments[2] + ".unknown")
  if arguments.count > 3 {
    let pairs = counts.pairs.filter { $0.value >= 5 }.sorted { $1.value < $0.value }
      .map { "\(CorpusCounts.text($0.key[0]))\t\(CorpusCounts.text($0.key[1]))\t\($0.value)\n" }.joined()
    try write(Array(pairs.utf8), to: arguments[2] + ".pairs")
  }
default:
  let sources = try Sources(folder: folder)
  let image = train(sources, CompiledLexicon(WordList(sources)), leavingOut: nil, of: 1)
  try write(image.bytes, to: arguments.first ?? "Sources/CThaiModel/model.bin")
  print("bytes \(image.bytes.count)")
}
