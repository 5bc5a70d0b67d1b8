internal import Diagnostics

extension TemplateBuilder {
  /// Reads the head of the page: title, metadata and style sheets in their order.
  mutating func buildHead(_ head: MarkupElement) {
    diagnoseText(in: head)
    for element in head.elements {
      switch element.name {
      case "title": readTitle(element)
      case "meta": readMetadata(element)
      case "link": readLink(element)
      case "style": readStyle(element)
      default: diagnostics.append(.unexpectedInHead(element.name, element.nameSpan))
      }
    }
  }

  private mutating func readTitle(_ element: MarkupElement) {
    var pieces: [TextTemplate.Piece] = []
    for child in element.children {
      switch child {
      case .text(let text): pieces += readText(text).pieces
      case .element(let inner): diagnostics.append(.unexpectedInHead(inner.name, inner.nameSpan))
      }
    }
    head.title = TextTemplate(pieces: pieces, span: element.span)
  }

  /// `charset` and names that only browsers heed are let through.
  private mutating func readMetadata(_ element: MarkupElement) {
    guard let name = element.attribute("name"), let content = element.attribute("content") else { return }
    head.metadata.append((name.value.string, readText(content.value)))
  }

  private mutating func readLink(_ element: MarkupElement) {
    guard element.attribute("rel")?.value.string == "stylesheet", let reference = element.attribute("href")
    else {
      diagnostics.append(.unsupportedLink(element.span))
      return
    }
    let path = (openFiles.last ?? TemplatePath("")).resolving(reference.value.string)
    guard let file = load(path.text) else {
      diagnostics.append(.missingFile(path.text, reference.value.span))
      return
    }
    if isForWeb { appendWebStyle(DecodedText(file: file)) } else { append(CSSReader.read(file)) }
  }

  private mutating func readStyle(_ element: MarkupElement) {
    for child in element.children {
      guard case .text(let text) = child else { continue }
      if isForWeb { appendWebStyle(text) } else { append(CSSReader.read(text)) }
    }
  }

  /// Takes a style sheet for browsers as it is, once it is known to lead nowhere else.
  mutating func appendWebStyle(_ text: DecodedText) {
    diagnostics += WebStyleCheck.diagnostics(of: text)
    webStyles.append(text.string)
  }

  private mutating func append(_ result: (sheet: StyleSheet, diagnostics: [Diagnostic])) {
    styleSheets.append(result.sheet)
    diagnostics += result.diagnostics
  }
}
