internal import Diagnostics

/// Reads one declaration by the table of properties.
struct DeclarationReader {
  let text: DecodedText
  let subject: PropertySubject
  let isImportant: Bool

  func read(
    _ name: String, nameSpan: SourceSpan, value: ArraySlice<CSSToken>
  ) -> Result<Declaration, DiagnosticsError> {
    let table = PropertyTable.table(for: subject)
    guard let property = table[name] else {
      return .failure(DiagnosticsError([.unknownProperty(name, nameSpan, known: Array(table.keys))]))
    }
    var reader = ValueReader(value)
    let valueSpan = span(of: value, after: nameSpan)
    guard !reader.isAtEnd, let setters = setters(of: property, &reader), reader.isAtEnd else {
      let fault = Diagnostic.unsupportedValue(
        string(of: value), property: property, valueSpan, unknownUnit: reader.unknownUnit)
      return .failure(DiagnosticsError([fault]))
    }
    return .success(
      Declaration(property: name, setters: setters, isImportant: isImportant, span: valueSpan))
  }

  /// The setters of a value, those of the words that every property knows included.
  private func setters(of property: Property, _ reader: inout ValueReader) -> [StyleSetter]? {
    guard let source = Self.source(for: reader.soleKeyword, of: property) else {
      return property.read(&reader)
    }
    reader.advance()
    return property.setters(from: source)
  }

  /// Where the words that every property knows take the value from.
  private static func source(
    for keyword: String?, of property: Property
  ) -> (@Sendable (StyleContext) -> StyleDraft)? {
    switch keyword {
    case "inherit": { $0.parent }
    case "unset" where property.isInherited: { $0.parent }
    case "initial", "unset": { _ in .initial }
    default: nil
    }
  }

  private func span(of value: ArraySlice<CSSToken>, after nameSpan: SourceSpan) -> SourceSpan {
    let inner = value.drop { $0.kind == .space }
    guard let first = inner.first, let last = inner.last(where: { $0.kind != .space }) else {
      return nameSpan
    }
    return text.span(first.range.lowerBound..<last.range.upperBound)
  }

  private func string(of value: ArraySlice<CSSToken>) -> String {
    let inner = value.drop { $0.kind == .space }
    guard let first = inner.first, let last = inner.last(where: { $0.kind != .space }) else { return "" }
    return String(decoding: text.utf8[first.range.lowerBound..<last.range.upperBound], as: UTF8.self)
  }
}
