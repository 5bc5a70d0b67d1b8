import Checking
import Foundation
import ThaiText

/// `letter-model-trainer CORPUS`: makes the model of letters of a corpus of government news.
///
/// CORPUS is a folder of text files (data/letters/README.md names the one that was used). The same files give the same
/// bytes: files are taken in the order of their paths, lines that come again count once, and every sum is of whole
/// numbers.
@main
struct LetterModelTrainer {
  private static let manifest = URL(fileURLWithPath: "data/letters/MANIFEST")
  private static let heldOut = URL(fileURLWithPath: "data/letters/held-out.txt")
  private static let target = URL(fileURLWithPath: "Sources/CThaiLetterModel")

  static func main() {
    do {
      guard CommandLine.arguments.count == 2 else { throw Failure("usage: letter-model-trainer CORPUS") }
      try run(folder: URL(fileURLWithPath: CommandLine.arguments[1], isDirectory: true))
    } catch {
      FileHandle.standardError.write(Data("letter-model-trainer: \(error)\n".utf8))
      exit(1)
    }
  }

  private static func run(folder: URL) throws {
    let excluded = try String(contentsOf: heldOut, encoding: .utf8).split(separator: "\n").map(String.init)
    let corpus = try Corpus(folder: folder, excluded: Set(excluded))
    print("\(corpus.files) files, \(corpus.lineCount) lines, \(corpus.letters.count) letters")
    let table = NgramTable(corpus.letters)
    let bytes = table.image(prunedBy: NgramTable.Pruning())
    bytes.withUnsafeBytes { raw in
      guard let model = LetterModel(bytes: raw) else { return }
      print("held out: \(Evaluation.natsPerLetter(of: corpus.heldOutLines, by: model)) nats a letter")
    }
    try write(bytes)
  }

  private static func write(_ bytes: [UInt8]) throws {
    let digest = Digest.hexadecimal(of: bytes)
    try Data(bytes).write(to: target.appending(path: "model.bin"))
    let stub = target.appending(path: "model.S")
    let lines = try String(contentsOf: stub, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    let changed = lines.map { $0.hasPrefix("/* digest: ") ? "/* digest: \(digest) */" : String($0) }
    try changed.joined(separator: "\n").write(to: stub, atomically: true, encoding: .utf8)
    try "\(digest) \(bytes.count) Sources/CThaiLetterModel/model.bin\n".write(
      to: manifest, atomically: true, encoding: .utf8)
  }

  struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
  }
}
