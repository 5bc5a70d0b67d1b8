internal import ArgumentParser
internal import Diagnostics
internal import Publishing
internal import ThaiText

/// `measures segment`: where lines of a text may end.
struct SegmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration.subcommand(
    "segment", abstract: HelpText.segment.current, discussion: HelpText.segmentMarks.current)

  @Argument(help: HelpText.segmentFile.help)
  var file = "-"

  @Option(help: HelpText.lexicon.help(valueName: "file"))
  var lexicon: String?

  @Flag(help: HelpText.plain.help)
  var plain = false

  @OptionGroup var language: LanguageOptions

  func run() throws {
    let text = try InputFile.read(file)
    let words = try lexicon.map { try TextLines.words(of: InputFile.read($0)) } ?? []
    let breaker = ThaiLineBreaker(userWords: words)
    var marked: [UInt8] = []
    for line in TextLines.lines(of: text) {
      marked += SegmentMarks.marked(Array(line), by: breaker, plain: plain)
      marked.append(UInt8(ascii: "\n"))
    }
    try OutputDestination.standardOutput.write(marked)
  }
}
