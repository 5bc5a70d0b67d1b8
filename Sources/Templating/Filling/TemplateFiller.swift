internal import Diagnostics
internal import DocumentModel
internal import MeasuresData

/// Fills a template: evaluates directives and expressions, and puts values in as text.
///
/// The elements of a template are limited in depth when it is compiled, so that recursion over them is safe.
struct TemplateFiller {
  let options: FillOptions
  /// Whether `style` attributes with values in them are read; pages for browsers keep them as they are.
  private let readsStyles: Bool
  var scope: Scope
  var diagnostics: [Diagnostic] = []
  /// How many elements have been made.
  private var elementCount = 0
  /// Faults already reported, by code and place: a loop would repeat each for every item.
  private var reported: Set<String> = []

  init(root: TemplateValue, options: FillOptions, readsStyles: Bool = true) {
    self.readsStyles = readsStyles
    scope = Scope(root: root)
    self.options = options
  }

  mutating func report(_ diagnostic: Diagnostic) {
    let place = diagnostic.span.map { "\($0.file.name)\u{0}\($0.utf8Range.lowerBound)" } ?? ""
    if reported.insert(diagnostic.code + "\u{0}" + place).inserted { diagnostics.append(diagnostic) }
  }

  // MARK: Document

  /// The `html` element with the filled body as its child.
  mutating func fillDocument(_ document: TemplateDocument) -> FilledElement {
    let body = makeElement(document.body)
    return FilledElement(
      name: document.root.name, attributes: fillAttributes(of: document.root),
      inlineStyle: document.root.inlineStyle, span: document.root.span, children: [.element(body)])
  }

  mutating func fillMetadata(_ document: TemplateDocument) -> DocumentMetadata {
    var texts: [String: String] = [:]
    for (name, content) in document.head.metadata where texts[name] == nil {
      texts[name] = fillString(content, withDigits: true)
    }
    let keywords = (texts["keywords"] ?? "").utf8.split(separator: 0x2C)
      .map { Self.collapsingSpace(String(decoding: $0, as: UTF8.self)) }
    let root = document.root.attributes.first { $0.name == "lang" || $0.name == "xml:lang" }
    return DocumentMetadata(
      title: Self.collapsingSpace(document.head.title.map { fillString($0, withDigits: true) } ?? ""),
      author: texts["author"], subject: texts["subject"] ?? texts["description"],
      keywords: keywords.filter { !$0.isEmpty }, language: root?.value.constant ?? "th-TH")
  }

  /// The title and the `meta` elements with a name, for the head of a page for browsers.
  mutating func fillHead(_ head: TemplateHead) -> (title: String, metadata: [(name: String, content: String)])
  {
    let title = Self.collapsingSpace(head.title.map { fillString($0, withDigits: true) } ?? "")
    return (
      title,
      head.metadata.map { name, content in
        (name, fillString(content, withDigits: TemplateHead.readNames.contains(name)))
      }
    )
  }

  private static func collapsingSpace(_ text: String) -> String {
    Ascii.words(of: text).joined(separator: " ")
  }

  // MARK: Elements

  private mutating func fillNodes(_ nodes: [TemplateNode]) -> [FilledNode] {
    var filled: [FilledNode] = []
    filled.reserveCapacity(nodes.count)
    for node in nodes {
      switch node {
      case .element(let element): fill(element, into: &filled)
      case .text(let text):
        let node = fillText(text)
        if !node.content.isEmpty { filled.append(.text(node)) }
      }
    }
    return filled
  }

  /// Appends an element as often as its directives say.
  private mutating func fill(_ element: TemplateElement, into nodes: inout [FilledNode]) {
    guard let loop = element.loop else {
      fillOnce(element, into: &nodes)
      return
    }
    guard let list = items(of: loop) else { return }
    for (index, item) in list.enumerated() {
      // Loops in loops may ask for more than any machine can do: at the limit all of them end.
      if elementCount >= options.elementLimit {
        report(.tooManyElements(limit: options.elementLimit, at: element.span))
        return
      }
      scope.push(loop.variable.text, item)
      scope.pushLoop(index: index, count: list.count)
      fillOnce(element, into: &nodes)
      scope.pop(2)
    }
  }

  private mutating func fillOnce(_ element: TemplateElement, into nodes: inout [FilledNode]) {
    if let binding = element.binding {
      guard let value = evaluate(binding.value) else { return }
      scope.push(binding.variable.text, value.value)
    }
    defer { if element.binding != nil { scope.pop() } }
    if let condition = element.condition, !holds(condition) { return }
    guard elementCount < options.elementLimit else {
      report(.tooManyElements(limit: options.elementLimit, at: element.span))
      return
    }
    elementCount += 1
    nodes.append(.element(makeElement(element)))
  }

  private mutating func items(of loop: Loop) -> [TemplateValue]? {
    guard let value = evaluate(loop.list)?.value else { return nil }
    switch value {
    case .list(let items, _): return items
    case .none:
      report(.absentValue(loop.list))
    default:
      report(.notAList(loop.list, value))
    }
    return nil
  }

  private mutating func makeElement(_ element: TemplateElement) -> FilledElement {
    let attributes = element.constantAttributes ?? fillAttributes(of: element)
    var inlineStyle = element.inlineStyle
    if readsStyles, !element.isPartOfDrawing, let style = attributes.first(where: { $0.name == "style" }) {
      inlineStyle += declarations(of: style)
    }
    return FilledElement(
      name: element.name, attributes: attributes, inlineStyle: inlineStyle, span: element.span,
      children: fillNodes(element.children))
  }

  /// Reads a `style` attribute that has values of the report in it.
  private mutating func declarations(of style: Attribute) -> [Declaration] {
    guard let span = style.span else { return [] }
    var text = DecodedText(file: span.file, sourceOffset: span.utf8Range.lowerBound)
    text.append(style.value.utf8, for: span.utf8Range)
    let (declarations, faults) = CSSReader.readDeclarations(text)
    for fault in faults { report(fault) }
    return declarations
  }

  private mutating func fillAttributes(of element: TemplateElement) -> [Attribute] {
    element.attributes.map { attribute in
      let isRead = TemplateAttribute.readAloud.contains(attribute.name)
      let value = fillString(attribute.value, withDigits: isRead)
      return Attribute(name: attribute.name, value: value, span: attribute.value.span)
    }
  }

  // MARK: Text

  private mutating func fillText(_ template: TextTemplate) -> TextNode {
    if let node = template.constantNode { return node }
    var builder = TextBuilder()
    for piece in template.pieces {
      switch piece {
      case .text(let text, let span):
        builder.append(options.digitPolicy.apply(to: text), span: span, dataPath: nil)
      case .expression(let expression):
        append(expression, to: &builder)
      }
    }
    return builder.node
  }

  private mutating func append(_ expression: Expression, to builder: inout TextBuilder) {
    guard let value = evaluate(expression), let text = printed(value, expression) else { return }
    let origin = value.value.origin
    let path = origin?.path ?? ""
    builder.append(text, span: origin?.span ?? expression.span, dataPath: path.isEmpty ? nil : path)
  }

  /// A text of which only the characters count, such as an attribute value.
  private mutating func fillString(_ template: TextTemplate, withDigits: Bool) -> String {
    var string = ""
    for piece in template.pieces {
      switch piece {
      case .text(let text, _): string += withDigits ? options.digitPolicy.apply(to: text) : text
      case .expression(let expression):
        guard let value = evaluate(expression) else { continue }
        string += printed(value, expression, withDigits: withDigits) ?? ""
      }
    }
    return string
  }

  /// The value as it is printed; nil after reporting that it cannot be.
  private mutating func printed(
    _ value: EvaluatedValue, _ expression: Expression, withDigits: Bool = true
  ) -> String? {
    guard let text = value.value.text else {
      if case .none = value.value {
        report(.absentValue(expression))
      } else {
        report(.notPrintable(expression, value.value))
      }
      return nil
    }
    if withDigits { return value.withDigits(text, options.digitPolicy) }
    return value.digits?.apply(to: text) ?? text
  }
}
