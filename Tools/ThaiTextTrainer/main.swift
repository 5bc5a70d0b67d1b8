import Foundation
import ThaiText

func bytes(_ path: String) throws -> [UInt8] { try Array(Data(contentsOf: URL(fileURLWithPath: path))) }

let arguments = CommandLine.arguments.dropFirst()
if arguments.first == "mark", let path = arguments.dropFirst().first {
  let breaker = ThaiLineBreaker()
  let input = try bytes(path)
  let start = Date()
  var output: [UInt8] = []
  for line in input.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
    output += SegmentMarks.marked(Array(line), by: breaker) + [UInt8(ascii: "\n")]
  }
  let seconds = Date().timeIntervalSince(start)
  output.removeLast()
  FileHandle.standardOutput.write(Data(output))
  let scalars = input.filter { $0 & 0xC0 != 0x80 }.count
  FileHandle.standardError.write(Data("\(Int(Double(scalars) / seconds)) chars/s\n".utf8))
} else {
  let list = WordList(
    words: try bytes("data/lexicon/words_th.txt"), frequencies: try bytes("data/lexicon/tnc_freq.txt"))
  let model = ModelWriter().model(of: list)
  try Data(model).write(to: URL(fileURLWithPath: "Sources/CThaiModel/model.bin"))
  print("bytes \(model.count)")
}
