internal import Diagnostics

/// Reads the attributes of one start tag.
struct AttributeReader {
  struct Tag {
    let attributes: [MarkupAttribute]
    /// Whether the tag ends with `/>`.
    let isEmpty: Bool
  }

  var cursor: ByteCursor
  let elementName: String
  var diagnostics: [Diagnostic] = []
  private var attributes: [MarkupAttribute] = []

  init(cursor: ByteCursor, elementName: String) {
    self.cursor = cursor
    self.elementName = elementName
  }

  /// Reads up to and with the `>` of the tag that began at `start`.
  mutating func readToEndOfTag(from start: Int) -> Tag {
    while true {
      let spaceStart = cursor.offset
      cursor.skipSpace()
      let hasSpace = cursor.offset > spaceStart
      if cursor.skip("/>") { return Tag(attributes: attributes, isEmpty: true) }
      if cursor.skip(">") { return Tag(attributes: attributes, isEmpty: false) }
      guard let byte = cursor.byte, byte != 0x3C else {
        diagnostics.append(.unclosedMarkup(.startTag, cursor.span(from: start)))
        return Tag(attributes: attributes, isEmpty: false)
      }
      if ByteCursor.isNameStart(byte) { readAttribute(afterSpace: hasSpace) } else { skipUnexpected() }
    }
  }

  private mutating func skipUnexpected() {
    let start = cursor.offset
    repeat { cursor.offset += 1 } while cursor.byte.map(Self.isInsideJunk) ?? false
    diagnostics.append(.unexpectedInTag(elementName, cursor.span(from: start)))
  }

  private static func isInsideJunk(_ byte: UInt8) -> Bool {
    !Ascii.isSpace(byte) && byte != 0x3E && byte != 0x3C && byte != 0x2F && !ByteCursor.isNameStart(byte)
  }

  private mutating func readAttribute(afterSpace hasSpace: Bool) {
    let nameSpan = cursor.readName()
    let name = cursor.text(nameSpan)
    if !hasSpace { diagnostics.append(.missingSpaceBeforeAttribute(name, nameSpan)) }
    cursor.skipSpace()
    guard cursor.skip("=") else {
      diagnostics.append(.attributeWithoutValue(name, nameSpan))
      return
    }
    cursor.skipSpace()
    guard let value = readValue(of: name) else { return }
    append(MarkupAttribute(name: name, nameSpan: nameSpan, value: value))
  }

  private mutating func append(_ attribute: MarkupAttribute) {
    if let first = attributes.first(where: { $0.name == attribute.name }) {
      diagnostics.append(.duplicateAttribute(attribute.name, attribute.nameSpan, first: first.nameSpan))
    } else {
      attributes.append(attribute)
    }
  }

  private mutating func readValue(of name: String) -> DecodedText? {
    guard let quote = cursor.byte, quote == 0x22 || quote == 0x27 else {
      let start = cursor.offset
      while let byte = cursor.byte, !Ascii.isSpace(byte), byte != 0x3E, byte != 0x3C, byte != 0x2F {
        cursor.offset += 1
      }
      diagnostics.append(.unquotedValue(name, cursor.span(from: start)))
      return nil
    }
    return readQuoted(quote, name: name)
  }

  private mutating func readQuoted(_ quote: UInt8, name: String) -> DecodedText? {
    let quoteOffset = cursor.offset
    guard let end = cursor.file.utf8[(quoteOffset + 1)...].firstIndex(of: quote) else {
      diagnostics.append(.unclosedQuote(name, cursor.span(quoteOffset..<quoteOffset + 1)))
      cursor.offset += 1
      while let byte = cursor.byte, byte != 0x3E, byte != 0x3C { cursor.offset += 1 }
      return nil
    }
    cursor.offset += 1
    let valueStart = cursor.offset
    var reader = EntityReader(cursor: cursor)
    let text =
      end == valueStart
      ? DecodedText(file: cursor.file, sourceOffset: valueStart) : reader.readText { $0 == quote }
    cursor = reader.cursor
    diagnostics += reader.diagnostics
    if let bracket = cursor.file.utf8[valueStart..<end].firstIndex(of: 0x3C) {
      diagnostics.append(.lessThanInValue(name, cursor.span(bracket..<bracket + 1)))
    }
    cursor.offset = end + 1
    return text
  }
}
