import Diagnostics
import Testing

/// Text of a test with the places of the expected diagnostics marked in it: `⟦code⟧ … ⟦/⟧`.
///
/// The markers are taken out; what stands between them is the span that a diagnostic of this code must have.
struct MarkedText {
  let file: SourceFile
  let expected: [String]

  init(_ marked: String, name: String = "test.xhtml") {
    var text = String.UnicodeScalarView()
    var open: [(code: String, start: Int)] = []
    var expected: [(start: Int, line: String)] = []
    var marker: String.UnicodeScalarView?
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "\u{27E6}": marker = String.UnicodeScalarView()
      case "\u{27E7}":
        let code = String(marker ?? String.UnicodeScalarView())
        marker = nil
        let offset = String(text).utf8.count
        if code == "/" {
          let begun = open.removeLast()
          expected.append((begun.start, "\(begun.code) \(begun.start)..<\(offset)"))
        } else {
          open.append((code, offset))
        }
      default:
        if marker == nil { text.append(scalar) } else { marker?.append(scalar) }
      }
    }
    file = SourceFile(name: name, text: String(text))
    self.expected = expected.map(\.line).sorted()
  }

  /// The same form for what was found.
  static func lines(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.map { "\($0.code) \($0.span?.utf8Range.description ?? "-")" }.sorted()
  }
}
