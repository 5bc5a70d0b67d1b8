internal import Diagnostics

/// Turns the markup of a page into a template: finds directives and expressions, brings in included files, checks
/// that every element and attribute is supported.
struct TemplateBuilder {
  let load: TemplateCompiler.Loader
  /// Whether browsers will show the page: they do the styling, so its style is only looked through.
  let isForWeb: Bool
  var diagnostics: [Diagnostic] = []
  var styleSheets: [StyleSheet] = []
  /// The text of the style sheets of a page for the web, in their order.
  var webStyles: [String] = []
  var head = TemplateHead()
  /// The files being read, from the page to the innermost include.
  var openFiles: [TemplatePath]
  /// What included files hold, each read once however often it is included.
  private var included: [TemplatePath: [MarkupNode]] = [:]
  /// How deep the element being built stands, includes counted in.
  private var depth = 0
  /// Elements built so far, each as often as its file is included.
  private var elementCount = 0
  /// Files that include others several times over make many of few.
  private static let elementLimit = 50_000
  /// Whether the element being built is an `svg` or stands in one.
  private var isInDrawing = false

  /// See `TemplateCompiler.prepare()`.
  static var dictionaryType: Any.Type { [TemplatePath: [MarkupNode]].self }

  init(page: String, isForWeb: Bool = false, load: @escaping TemplateCompiler.Loader) {
    self.load = load
    self.isForWeb = isForWeb
    openFiles = [TemplatePath(page)]
  }

  // MARK: Document

  mutating func build(_ root: MarkupElement) -> TemplateDocument? {
    guard root.name == "html" else {
      diagnostics.append(.rootIsNotHTML(root.name, root.nameSpan))
      return nil
    }
    diagnoseText(in: root)
    for element in root.elements where element.name != "head" && element.name != "body" {
      diagnostics.append(.unexpectedInDocument(element.name, element.nameSpan))
    }
    if let element = root.elements.first(where: { $0.name == "head" }) { buildHead(element) }
    if head.title == nil { diagnostics.append(.missingTitle(root.span)) }
    guard let markup = root.elements.first(where: { $0.name == "body" }) else {
      diagnostics.append(.missingBody(root.span))
      return nil
    }
    diagnoseDirectives(on: root)
    diagnoseDirectives(on: markup)
    guard let body = buildElement(markup) else { return nil }
    let shell = MarkupElement(
      name: root.name, attributes: root.attributes, children: [], span: root.span, nameSpan: root.nameSpan)
    guard let html = buildElement(shell) else { return nil }
    return TemplateDocument(root: html, body: body, head: head)
  }

  /// Text means something in the body only.
  mutating func diagnoseText(in element: MarkupElement) {
    for case .text(let text) in element.children where !text.isBlank {
      diagnostics.append(.misplacedText(in: element.name, text.span))
    }
  }

  private mutating func diagnoseDirectives(on element: MarkupElement) {
    for attribute in element.attributes where Directives.names.contains(attribute.name) {
      diagnostics.append(.directiveOnDocument(attribute.name, element.name, attribute.nameSpan))
    }
  }

  // MARK: Nodes

  private mutating func buildNodes(_ nodes: [MarkupNode]) -> [TemplateNode] {
    nodes.compactMap { node in
      switch node {
      case .element(let element): buildElement(element).map { .element($0) }
      case .text(let text): .text(readText(text))
      }
    }
  }

  mutating func readText(_ text: DecodedText) -> TextTemplate {
    let (template, faults) = TextTemplateReader.read(text)
    diagnostics += faults
    return template
  }

  private mutating func buildElement(_ element: MarkupElement) -> TemplateElement? {
    depth += 1
    defer { depth -= 1 }
    guard depth <= XHTMLReader.depthLimit else {
      diagnostics.append(.tooDeep(element.nameSpan, limit: XHTMLReader.depthLimit))
      return nil
    }
    elementCount += 1
    guard elementCount <= Self.elementLimit else {
      if elementCount == Self.elementLimit + 1 {
        diagnostics.append(.tooManyIncluded(limit: Self.elementLimit, at: element.nameSpan))
      }
      return nil
    }
    let isPartOfDrawing = isInDrawing
    isInDrawing = isInDrawing || element.name == "svg"
    defer { isInDrawing = isPartOfDrawing }
    guard isKnown(element) else { return nil }
    let directives = readDirectives(of: element)
    let (attributes, inlineStyle) = readAttributes(of: element)
    let children = directives.include.map { buildInclude($0) } ?? buildNodes(element.children)
    return TemplateElement(
      name: element.name, attributes: attributes, directives: directives, inlineStyle: inlineStyle,
      children: children, isPartOfDrawing: isPartOfDrawing, span: element.span)
  }

  private mutating func isKnown(_ element: MarkupElement) -> Bool {
    guard isInDrawing else {
      if Vocabulary.elements.contains(element.name) { return true }
      diagnostics.append(.unknownElement(element.name, element.nameSpan))
      return false
    }
    if DrawingVocabulary.elements.contains(element.name) { return true }
    let isText = element.name == "text" || element.name == "tspan"
    diagnostics.append(
      isText ? .textInDrawing(element.nameSpan) : .unknownDrawingElement(element.name, element.nameSpan))
    return false
  }

  // MARK: Attributes

  private mutating func readDirectives(of element: MarkupElement) -> Directives {
    var directives = Directives()
    for attribute in element.attributes {
      var reader = ExpressionReader(attribute.value)
      switch attribute.name {
      case "data-each": directives.loop = reader.readLoop()
      case "data-let": directives.binding = reader.readBinding()
      case "data-if": directives.condition = reader.readWholeCondition()
      case "data-include": directives.include = attribute
      default: continue
      }
      diagnostics += reader.diagnostics
    }
    return directives
  }

  private mutating func readAttributes(
    of element: MarkupElement
  ) -> (attributes: [TemplateAttribute], inlineStyle: [Declaration]) {
    var attributes: [TemplateAttribute] = []
    var inlineStyle: [Declaration] = []
    for attribute in element.attributes where !Directives.names.contains(attribute.name) {
      guard isSupported(attribute, on: element) else { continue }
      if let directive = Directives.meant(by: attribute.name) {
        diagnostics.append(.nearDirective(attribute.name, directive, attribute.nameSpan))
      }
      let value = readText(attribute.value)
      // In a drawing `style` holds properties of SVG, which the drawing's own reader knows.
      let isStyle = attribute.name == "style" && !isForWeb && (!isInDrawing || element.name == "svg")
      if isStyle, value.constant != nil {
        let (declarations, faults) = CSSReader.readDeclarations(attribute.value)
        inlineStyle = declarations
        diagnostics += faults
      } else {
        attributes.append(TemplateAttribute(name: attribute.name, value: value))
      }
    }
    return (attributes, inlineStyle)
  }

  private mutating func isSupported(_ attribute: MarkupAttribute, on element: MarkupElement) -> Bool {
    let isSupported =
      isInDrawing
      ? DrawingVocabulary.isSupported(attribute.name, on: element.name)
      : Vocabulary.isSupported(attribute.name, on: element.name)
    if isSupported { return true }
    let known =
      isInDrawing
      ? DrawingVocabulary.knownAttributes(of: element.name) : Vocabulary.knownAttributes(of: element.name)
    diagnostics.append(.unknownAttribute(attribute.name, on: element.name, among: known, attribute.nameSpan))
    return false
  }

  // MARK: Included files

  private mutating func buildInclude(_ attribute: MarkupAttribute) -> [TemplateNode] {
    let reference = attribute.value.string
    let path = (openFiles.last ?? TemplatePath("")).resolving(reference)
    guard !openFiles.contains(path) else {
      diagnostics.append(.includeCycle(openFiles.map(\.text) + [path.text], attribute.value.span))
      return []
    }
    guard elementCount <= Self.elementLimit, let content = readInclude(path, attribute) else { return [] }
    openFiles.append(path)
    defer { openFiles.removeLast() }
    return buildNodes(content)
  }

  private mutating func readInclude(_ path: TemplatePath, _ attribute: MarkupAttribute) -> [MarkupNode]? {
    if let content = included[path] { return content }
    guard let file = load(path.text) else {
      diagnostics.append(.missingFile(path.text, attribute.value.span))
      return nil
    }
    let (root, faults) = XHTMLReader.read(file)
    diagnostics += faults
    let content = root.map(Self.content) ?? []
    included[path] = content
    return content
  }

  /// What a file brings in: the content of its body when it is a whole document, else its root element.
  private static func content(of root: MarkupElement) -> [MarkupNode] {
    guard root.name == "html" else { return [.element(root)] }
    return root.elements.first { $0.name == "body" }?.children ?? []
  }
}
