public import Diagnostics
public import MeasuresData
public import ThaiText

/// A template for browsers that has been read and checked. It never changes, and may be filled from several threads at
/// once.
public struct CompiledWebPage: Sendable {
  let document: TemplateDocument
  /// The style sheets in their order, as browsers get them.
  let styles: [String]

  /// Fills the page with a report and writes it as one file of HTML that needs no other.
  ///
  /// - Parameters:
  ///   - breaks: where lines may end, for the words that browsers would break; nil leaves all words to browsers.
  ///   - pictures: gives the pictures that `img` elements name.
  /// - Returns: the page in UTF-8, or nil when there is an error among the diagnostics.
  public func fill(
    _ value: TemplateValue, options: FillOptions = FillOptions(),
    breaks: (any BreakOpportunityFinding)? = nil,
    pictures: @escaping (String) -> WebPictureLookup = { _ in .missing(reason: nil) }
  ) -> (html: [UInt8]?, diagnostics: [Diagnostic]) {
    var filler = TemplateFiller(root: value, options: options, readsStyles: false)
    let root = filler.fillDocument(document)
    let head = filler.fillHead(document.head)
    var writer = WebPageWriter(
      digitPolicy: options.digitPolicy, keptWords: breaks.map(KeptWords.init), pictures: pictures)
    writer.write(root, title: head.title, metadata: head.metadata, styles: styles)
    let diagnostics = (filler.diagnostics + writer.diagnostics).inSourceOrder()
    return (diagnostics.hasErrors ? nil : writer.bytes, diagnostics)
  }

  /// Fills the page and gives its text alone: a line for each block that has text of its own.
  ///
  /// - Returns: the text in UTF-8, or nil when there is an error among the diagnostics.
  public func fillText(
    _ value: TemplateValue, options: FillOptions = FillOptions()
  ) -> (text: [UInt8]?, diagnostics: [Diagnostic]) {
    var filler = TemplateFiller(root: value, options: options, readsStyles: false)
    let root = filler.fillDocument(document)
    let diagnostics = filler.diagnostics.inSourceOrder()
    return (diagnostics.hasErrors ? nil : PlainText.bytes(of: root), diagnostics)
  }
}
