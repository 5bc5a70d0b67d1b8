internal import Diagnostics

/// Turns diagnostics into text for people: `file:line:column: error: message [code]`, the source line with the
/// place marked, further places, hints, and a last line that counts.
struct DiagnosticPrinter {
  let language: MessageLanguage
  let style: TerminalStyle
  /// How many diagnostics are printed at most; the rest is only counted.
  var limit = 100

  /// The text for all diagnostics, in source order, without a line end at the end. What is said twice in the same
  /// words of the same place is printed and counted once.
  func text(for diagnostics: [Diagnostic]) -> String {
    let ordered = Self.distinct(diagnostics.inSourceOrder())
    var lines: [String] = []
    for diagnostic in ordered.prefix(limit) { append(diagnostic, to: &lines) }
    if ordered.count > limit { lines.append(Words.more(ordered.count - limit).text(in: language)) }
    lines.append(summary(of: ordered))
    return lines.joined(separator: "\n")
  }

  /// What makes two diagnostics the same to a reader.
  private struct Identity: Hashable {
    let code: String
    let message: LocalizedText
    let fileName: String?
    let utf8Range: Range<Int>?
    let dataPath: String?

    init(_ diagnostic: Diagnostic) {
      code = diagnostic.code
      message = diagnostic.message
      fileName = diagnostic.span?.file.name
      utf8Range = diagnostic.span?.utf8Range
      dataPath = diagnostic.dataPath
    }
  }

  private static func distinct(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<Identity> = []
    return diagnostics.filter { seen.insert(Identity($0)).inserted }
  }

  private func append(_ diagnostic: Diagnostic, to lines: inout [String]) {
    lines.append(heading(of: diagnostic))
    if let span = diagnostic.span { appendExcerpt(span, role: .init(diagnostic.severity), to: &lines) }
    if let path = diagnostic.dataPath { lines.append(remark(.frame, Words.field, path)) }
    for related in diagnostic.related { append(related, to: &lines) }
    for hint in diagnostic.hints { lines.append(remark(.hint, Words.hint, hint.text(in: language))) }
  }

  private func heading(of diagnostic: Diagnostic) -> String {
    let place = diagnostic.span.map {
      style.apply(.place, to: DisplayText.printable($0.description(in: language)) + ":") + " "
    }
    let severity = Words.severity(diagnostic.severity).text(in: language)
    let message = DisplayText.printable(diagnostic.message.text(in: language))
    return (place ?? "") + style.apply(.init(diagnostic.severity), to: severity + ":")
      + " \(message) [\(diagnostic.code)]"
  }

  private func append(_ related: Diagnostic.Related, to lines: inout [String]) {
    let place = DisplayText.printable(related.span.description(in: language))
    let message = DisplayText.printable(related.message.text(in: language))
    lines.append("  \(style.apply(.place, to: place + ":")) \(message)")
    appendExcerpt(related.span, role: .note, to: &lines)
  }

  private func appendExcerpt(_ span: SourceSpan, role: TerminalStyle.Role, to lines: inout [String]) {
    let excerpt = SourceExcerpt(of: span)
    guard !excerpt.text.isEmpty else { return }
    // Lines of a workbook's text have numbers that nobody knows.
    let number = span.part == nil ? "\(span.start.line)" : ""
    let gutter = String(repeating: " ", count: max(0, 5 - number.utf8.count)) + number + " |"
    let emptyGutter = String(repeating: " ", count: max(5, number.utf8.count)) + " |"
    let mark = "^" + String(repeating: "~", count: excerpt.markedColumns - 1)
    let indent = String(repeating: " ", count: max(0, excerpt.leadingColumns))
    lines.append("\(style.apply(.frame, to: gutter)) \(excerpt.text)")
    lines.append("\(style.apply(.frame, to: emptyGutter)) \(indent)\(style.apply(role, to: mark))")
  }

  private func remark(_ role: TerminalStyle.Role, _ name: LocalizedText, _ text: String) -> String {
    "  \(style.apply(role, to: name.text(in: language) + ":")) \(DisplayText.printable(text))"
  }

  private func summary(of diagnostics: [Diagnostic]) -> String {
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count { $0.severity == .warning }
    return Words.summary(errors: errors, warnings: warnings, notes: diagnostics.count - errors - warnings)
      .text(in: language)
  }
}

extension DiagnosticPrinter {
  /// The words around a message.
  private enum Words {
    static let field = LocalizedText(thai: "ข้อมูล", english: "field")
    static let hint = LocalizedText(thai: "วิธีแก้", english: "hint")

    static func severity(_ severity: Diagnostic.Severity) -> LocalizedText {
      switch severity {
      case .error: LocalizedText(thai: "ข้อผิดพลาด", english: "error")
      case .warning: LocalizedText(thai: "คำเตือน", english: "warning")
      case .note: LocalizedText(thai: "หมายเหตุ", english: "note")
      }
    }

    static func more(_ count: Int) -> LocalizedText {
      LocalizedText(thai: "และอีก \(count) รายการ", english: "and \(count) more")
    }

    static func summary(errors: Int, warnings: Int, notes: Int) -> LocalizedText {
      let counts = [
        (errors, "ข้อผิดพลาด", "error"), (warnings, "คำเตือน", "warning"), (notes, "หมายเหตุ", "note"),
      ].filter { $0.0 > 0 }
      return LocalizedText(
        thai: "รวม " + counts.map { "\($0.1) \($0.0) รายการ" }.joined(separator: " "),
        english: counts.map { "\($0.0) \($0.2)\($0.0 == 1 ? "" : "s")" }.joined(separator: ", "))
    }
  }
}
