internal import Diagnostics

/// Reads a template: well-formed XHTML, by bytes.
///
/// Known are elements, attributes, text, the entities of `EntityReader`, comments, CDATA sections, the XML
/// declaration and a document type without internal subset. Reading goes on after a fault, so that one run reports
/// them all. Elements are kept on a stack of our own: depth of nesting costs no stack and is limited.
struct XHTMLReader {
  /// Deeper nesting is a fault; later stages recurse over elements and lean on this limit.
  static let depthLimit = 100
  /// Elements that never have content; written without `/` they are reported once and closed at once.
  static let voidElements: Set<String> = [
    "area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr",
  ]

  private struct OpenElement {
    let name: String
    let attributes: [MarkupAttribute]
    let span: SourceSpan
    let nameSpan: SourceSpan
    var children: [MarkupNode] = []
  }

  var cursor: ByteCursor
  var diagnostics: [Diagnostic] = []
  private var open: [OpenElement] = []
  private var root: MarkupElement?
  private var isTooDeep = false

  private init(_ file: SourceFile) { cursor = ByteCursor(file: file) }

  /// Reads a file; nil when it has no element at all.
  static func read(_ file: SourceFile) -> (root: MarkupElement?, diagnostics: [Diagnostic]) {
    let faults = Utf8Check.faults(in: file)
    guard faults.isEmpty else { return (nil, faults) }
    var reader = XHTMLReader(file)
    reader.readDocument()
    return (reader.root, reader.diagnostics)
  }

  // MARK: Document

  private mutating func readDocument() {
    cursor.skip(Utf8Check.byteOrderMark)
    while !cursor.isAtEnd, !isTooDeep {
      if cursor.byte == 0x3C { readMarkup() } else { readText() }
    }
    closeUnclosed(downTo: 0, because: cursor.span(from: cursor.offset))
    if root == nil, diagnostics.isEmpty { diagnostics.append(.emptyTemplate(cursor.file)) }
  }

  private mutating func readMarkup() {
    let start = cursor.offset
    if cursor.skip("<!--") {
      skipPast("-->", from: start, what: .comment)
    } else if cursor.skip("<![CDATA[") {
      readCharacterData(from: start)
    } else if cursor.skip("<!") {
      skipPast(">", from: start, what: .declaration)
    } else if cursor.skip("<?") {
      skipPast("?>", from: start, what: .instruction)
    } else if cursor.peek(1) == 0x2F {
      readEndTag()
    } else if let next = cursor.peek(1), ByteCursor.isNameStart(next) {
      readStartTag()
    } else {
      diagnostics.append(.lessThanInText(cursor.span(start..<start + 1)))
      readText()
    }
  }

  private mutating func skipPast(_ end: StaticString, from start: Int, what: UnclosedMarkup) {
    if !cursor.advance(past: end) {
      diagnostics.append(.unclosedMarkup(what, cursor.span(start..<min(start + 4, cursor.offset))))
    }
  }

  private mutating func readCharacterData(from start: Int) {
    let contentStart = cursor.offset
    let isClosed = cursor.advance(past: "]]>")
    if !isClosed { diagnostics.append(.unclosedMarkup(.characterData, cursor.span(start..<contentStart))) }
    let contentEnd = isClosed ? cursor.offset - 3 : cursor.offset
    var text = DecodedText(file: cursor.file, sourceOffset: contentStart)
    text.append(cursor.file.utf8[contentStart..<contentEnd], at: contentStart)
    append(text)
  }

  private mutating func readText() {
    var reader = EntityReader(cursor: cursor)
    let text = reader.readText { $0 == 0x3C }
    cursor = reader.cursor
    diagnostics += reader.diagnostics
    append(text)
  }

  private mutating func append(_ text: DecodedText) {
    guard !text.isEmpty else { return }
    if open.isEmpty {
      if !text.isBlank { diagnostics.append(.textOutsideRoot(text.span)) }
    } else {
      open[open.count - 1].children.append(.text(text))
    }
  }

  // MARK: Tags

  private mutating func readStartTag() {
    let start = cursor.offset
    cursor.offset += 1
    let nameSpan = cursor.readName()
    let name = cursor.text(nameSpan)
    var reader = AttributeReader(cursor: cursor, elementName: name)
    let tag = reader.readToEndOfTag(from: start)
    cursor = reader.cursor
    diagnostics += reader.diagnostics
    let element = OpenElement(
      name: name, attributes: tag.attributes, span: cursor.span(from: start), nameSpan: nameSpan)
    push(element, isEmpty: tag.isEmpty)
  }

  private mutating func push(_ element: OpenElement, isEmpty: Bool) {
    guard open.count < Self.depthLimit else {
      diagnostics.append(.tooDeep(element.nameSpan, limit: Self.depthLimit))
      isTooDeep = true
      return
    }
    open.append(element)
    if isEmpty {
      closeTop()
    } else if Self.voidElements.contains(element.name), !endTagFollows(element.name) {
      diagnostics.append(.voidElementWithoutSlash(element.name, element.span))
      closeTop()
    }
  }

  private func endTagFollows(_ name: String) -> Bool {
    guard cursor.byte == 0x3C, cursor.peek(1) == 0x2F else { return false }
    return cursor.file.utf8[(cursor.offset + 2)...].starts(with: name.utf8)
  }

  private mutating func readEndTag() {
    let start = cursor.offset
    cursor.offset += 2
    let name = cursor.text(cursor.readName())
    cursor.skipSpace()
    if !cursor.skip(">") {
      diagnostics.append(.unclosedMarkup(.endTag, cursor.span(start..<cursor.offset)))
      while let byte = cursor.byte, byte != 0x3E, byte != 0x3C { cursor.offset += 1 }
      _ = cursor.skip(">")
    }
    close(name, at: cursor.span(from: start))
  }

  private mutating func close(_ name: String, at span: SourceSpan) {
    if let index = open.lastIndex(where: { $0.name == name }) {
      closeUnclosed(downTo: index + 1, because: span)
      closeTop()
    } else if let top = open.last {
      diagnostics.append(.mismatchedEndTag(name, span, open: top.name, openedAt: top.span))
      // A mistyped name closes the element it was meant for.
      if NearName.nearest(to: name, among: [top.name]) != nil { closeTop() }
    } else {
      diagnostics.append(.strayEndTag(name, span))
    }
  }

  private mutating func closeUnclosed(downTo count: Int, because span: SourceSpan) {
    while open.count > count {
      if let top = open.last { diagnostics.append(.unclosedElement(top.name, top.span, endedBy: span)) }
      closeTop()
    }
  }

  private mutating func closeTop() {
    guard let top = open.popLast() else { return }
    let element = MarkupElement(
      name: top.name, attributes: top.attributes, children: top.children, span: top.span,
      nameSpan: top.nameSpan)
    if !open.isEmpty {
      open[open.count - 1].children.append(.element(element))
    } else if let root {
      diagnostics.append(.secondRoot(element.name, element.span, first: root.span))
    } else {
      root = element
    }
  }
}
