import Diagnostics
import MeasuresData
import OfficeFiles

/// Makes paragraphs of texts as they stand in a file.
struct ParagraphReader {
  let file: SourceFile
  private(set) var diagnostics: [Diagnostic] = []

  init(file: SourceFile) {
    self.file = file
  }

  /// The lines of a cell as paragraphs: in a cell of a sheet, a line end is the only way to begin a new one.
  mutating func lines(_ runs: [TextRun], at start: Int) -> [ImportedParagraph] {
    Self.lines(of: runs).compactMap { paragraph($0.runs, at: start + $0.utf8Offset) }
  }

  /// A paragraph of a document. Line breaks in it divide it where an item begins behind one; others become spaces,
  /// with a word about it.
  mutating func paragraphs(_ runs: [TextRun], at start: Int, marker: ItemMarker?) -> [ImportedParagraph] {
    var pieces: [(runs: [TextRun], utf8Offset: Int)] = []
    var isJoined = false
    for line in Self.lines(of: runs) {
      if pieces.isEmpty || ItemMarker.take(from: SpaceTrimming.trimmed(line.runs.text)) != nil {
        pieces.append(line)
      } else {
        isJoined = isJoined || !SpaceTrimming.trimmed(line.runs.text).utf8.isEmpty
        pieces[pieces.count - 1].runs += [TextRun(" ", isBold: false)] + line.runs
      }
    }
    if isJoined {
      let length = runs.text.utf8.count
      diagnostics.append(.lineBreak(at: SourceSpan(file: file, utf8Range: start..<(start + length))))
    }
    return pieces.enumerated().compactMap { index, piece in
      paragraph(piece.runs, at: start + piece.utf8Offset, marker: index == 0 ? marker : nil)
    }
  }

  /// One paragraph without white space around it; nil when there is only white space.
  mutating func paragraph(_ runs: [TextRun], at start: Int, marker: ItemMarker? = nil) -> ImportedParagraph? {
    let text = Self.withoutTabs(runs.text)
    let utf8 = Array(text.utf8)
    guard let first = utf8.firstIndex(where: Self.isText), let last = utf8.lastIndex(where: Self.isText)
    else {
      return nil
    }
    let place = (start + first)..<(start + last + 1)
    let clean = TextHygiene.clean(String(decoding: utf8[first...last], as: UTF8.self))
    for fault in clean.faults {
      let range =
        (place.lowerBound + fault.utf8Range.lowerBound)..<(place.lowerBound + fault.utf8Range.upperBound)
      diagnostics.append(fault.diagnostic(at: SourceSpan(file: file, utf8Range: range)))
    }
    let span = SourceSpan(file: file, utf8Range: place)
    guard let (lead, rest) = Self.lead(of: runs) else {
      return ImportedParagraph(text: clean.text, span: span, marker: marker)
    }
    return ImportedParagraph(
      lead: TextHygiene.clean(lead).text, text: TextHygiene.clean(rest).text, span: span, marker: marker)
  }

  /// The bold beginning of a paragraph and what follows, where a space divides them: a bold word inside a sentence is
  /// no lead.
  private static func lead(of runs: [TextRun]) -> (lead: String, rest: String)? {
    var bold = ""
    var rest = ""
    for run in runs {
      let isBlank = !run.text.utf8.contains(where: isText)
      if rest.utf8.isEmpty, run.isBold || isBlank { bold += run.text } else { rest += run.text }
    }
    let (leadText, restText) = (withoutTabs(bold), withoutTabs(rest))
    let isDivided =
      leadText.utf8.last.map { !isText($0) } ?? false || restText.utf8.first.map { !isText($0) } ?? false
    let lead = SpaceTrimming.trimmed(leadText)
    let trimmedRest = SpaceTrimming.trimmed(restText)
    guard isDivided, !lead.utf8.isEmpty, !trimmedRest.utf8.isEmpty else { return nil }
    return (lead, trimmedRest)
  }

  private static func isText(_ byte: UInt8) -> Bool {
    byte != 0x20 && byte != 0x09 && byte != 0x0D && byte != 0x0A
  }

  private static func withoutTabs(_ text: String) -> String {
    guard text.utf8.contains(0x09) else { return text }
    return String(decoding: text.utf8.map { $0 == 0x09 ? 0x20 : $0 }, as: UTF8.self)
  }

  private static func lines(of runs: [TextRun]) -> [(runs: [TextRun], utf8Offset: Int)] {
    var lines: [(runs: [TextRun], utf8Offset: Int)] = [([], 0)]
    var offset = 0
    for run in runs {
      let pieces = run.text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      for (index, piece) in pieces.enumerated() {
        if index > 0 {
          offset += 1
          lines.append(([], offset))
        }
        if !piece.isEmpty {
          lines[lines.count - 1].runs.append(TextRun(String(Substring(piece)), isBold: run.isBold))
        }
        offset += piece.count
      }
    }
    return lines
  }
}
