import DocumentModel
import Geometry
import ThaiText

/// Cuts the text of a paragraph at break opportunities, spaces and style changes, and shapes each part.
struct AtomBuilder {
  private let utf8: [UInt8]
  private let opportunities: [BreakOpportunity]
  private var nextOpportunity = 0
  private(set) var atoms: [Atom] = []
  private(set) var words: [ShapedWord] = []
  private(set) var boxes: [InlineBox] = []
  private(set) var runs: [TextRun] = []
  /// With offsets in the paragraph's text.
  private(set) var faults: [ShapedWord.Fault] = []
  /// The pen, in points.
  private(set) var x = 0.0
  private var script: UInt32 = 0

  init(text: ParagraphText, opportunities: [BreakOpportunity]) {
    utf8 = text.utf8
    self.opportunities = opportunities
    // Words, and a space for about every fourth.
    let estimate = opportunities.count + opportunities.count / 4 + text.spans.count + 1
    atoms.reserveCapacity(estimate)
    words.reserveCapacity(estimate)
  }

  /// Adds a piece of text.
  mutating func add(_ text: StyledText, in range: Range<Int>, style: StyleContext) {
    let run = TextRun(text, lineBox: style.lineBox)
    runs.append(run)
    utf8.withUnsafeBufferPointer { bytes in
      var start = range.lowerBound
      while start < range.upperBound {
        let end = atomEnd(from: start, limit: range.upperBound, in: bytes)
        // A line feed kept by `white-space` is no glyph: the section ends there.
        if bytes[start] != ParagraphText.lineFeed {
          addWord(bytes, range: start..<end, run: run, shaping: style.shaping)
        }
        start = end
      }
    }
  }

  /// Adds a box.
  mutating func add(_ box: InlineBox, at utf8Offset: Int) {
    atoms.append(Atom(kind: .box, index: boxes.count, runIndex: -1, utf8Start: utf8Offset, x: x))
    boxes.append(box)
    x += box.size.width.value
  }

  /// Where the atom ends that starts at an offset: at a break opportunity, where spaces begin or end, or at a line
  /// feed.
  private mutating func atomEnd(from start: Int, limit: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    while nextOpportunity < opportunities.count, opportunities[nextOpportunity].utf8Offset <= start {
      nextOpportunity += 1
    }
    let stop =
      nextOpportunity < opportunities.count
      ? min(limit, opportunities[nextOpportunity].utf8Offset) : limit
    if bytes[start] == ParagraphText.lineFeed { return start + 1 }
    var end = start
    if bytes[start] == 0x20 {
      while end < stop, bytes[end] == 0x20 { end &+= 1 }
    } else {
      // Thai letters, most of the text, are three bytes.
      while end < stop, bytes[end] != 0x20, bytes[end] != ParagraphText.lineFeed {
        end &+= bytes[end] == 0xE0 ? 3 : 1
      }
    }
    return min(end, stop)
  }

  private mutating func addWord(
    _ bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, run: TextRun, shaping: ShapingContext
  ) {
    let word = shaping.word(UnsafeBufferPointer(rebasing: bytes[range]), precedingScript: script)
    if word.lastScript != 0 { script = word.lastScript }
    if !word.faults.isEmpty { noteFaults(of: word, at: range.lowerBound) }
    let kind: Atom.Kind = bytes[range.lowerBound] == 0x20 ? .space : .word
    atoms.append(
      Atom(kind: kind, index: words.count, runIndex: runs.count - 1, utf8Start: range.lowerBound, x: x))
    x += word.advance * run.fontSize + Double(word.clusterCount) * run.letterSpacing
    words.append(word)
  }

  private mutating func noteFaults(of word: ShapedWord, at utf8Start: Int) {
    for var fault in word.faults {
      fault.utf8Offset += utf8Start
      faults.append(fault)
    }
  }
}
