public import Diagnostics
public import DocumentModel
public import MeasuresData

/// A template that has been read and checked. It never changes, and may be filled from several threads at once.
public struct CompiledTemplate: Sendable {
  let document: TemplateDocument
  let rules: RuleIndex
  let pageRules: [PageRule]
  private let styleSheets: [StyleSheet]

  init(_ document: TemplateDocument, styleSheets: [StyleSheet]) {
    self.document = document
    self.styleSheets = styleSheets
    rules = RuleIndex(userAgent: UserAgentStyle.sheet, author: styleSheets)
    pageRules = styleSheets.flatMap(\.pageRules)
  }

  /// Fills the template with a report and computes the style of every element.
  ///
  /// - Returns: the tree, or nil when there is an error among the diagnostics.
  public func fill(
    _ value: TemplateValue, options: FillOptions = FillOptions()
  ) -> (tree: DocumentTree?, diagnostics: [Diagnostic]) {
    var filler = TemplateFiller(root: value, options: options)
    let root = filler.fillDocument(document)
    let metadata = filler.fillMetadata(document)
    guard !filler.diagnostics.hasErrors else { return (nil, filler.diagnostics.inSourceOrder()) }
    var cascade = Cascade(rules: rules, pageRules: pageRules, digitPolicy: options.digitPolicy)
    let (body, pageStyles) = cascade.compute(root)
    let diagnostics = (filler.diagnostics + cascade.diagnostics).inSourceOrder()
    guard !diagnostics.hasErrors else { return (nil, diagnostics) }
    var tree = DocumentTree(metadata: metadata, body: body, pageStyles: pageStyles)
    tree.giveWay = giveWay(value, options)
    return (tree, diagnostics)
  }

  /// The font families of the body, first choice first, as far as they depend on no data: what most of the text will
  /// be set in.
  public var textFontFamilies: [String] {
    func element(_ part: TemplateElement, children: [FilledNode]) -> FilledElement {
      FilledElement(name: part.name, attributes: [], inlineStyle: [], span: part.span, children: children)
    }
    let body = element(document.body, children: [])
    var cascade = Cascade(rules: rules, pageRules: [], digitPolicy: .thai)
    return cascade.compute(element(document.root, children: [.element(body)])).body.style.text.fontFamilies
  }

  /// The steps of the last style sheet that has any.
  private func giveWay(_ value: TemplateValue, _ options: FillOptions) -> GiveWay? {
    guard let rule = styleSheets.last(where: { $0.giveWay != nil })?.giveWay else { return nil }
    return GiveWay(emptyShare: rule.emptyShare, stepCount: rule.steps.count) { [self] count in
      var sheet = StyleSheet()
      sheet.rules = rule.steps.prefix(count).flatMap { $0 }
      var sheets = styleSheets.map { plain in
        var plain = plain
        plain.giveWay = nil
        return plain
      }
      sheets.append(sheet)
      return CompiledTemplate(document, styleSheets: sheets).fill(value, options: options).tree
    }
  }
}
