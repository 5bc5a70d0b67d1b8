public import Diagnostics

/// Reads a template with all files it refers to, once, so that it can be filled many times.
public struct TemplateCompiler {
  /// Gives a file of the template by its path from the template's folder, such as `../shared/items.xhtml`; nil when
  /// there is none.
  public typealias Loader = (String) -> SourceFile?

  private let load: Loader

  public init(loader: @escaping Loader) { load = loader }

  /// Makes what is else made for the first template that is compiled: the tables of what style sheets may say, the style
  /// sheet under all others, and the types of dictionaries, for which the runtime searches all conformances of the program.
  public static func prepare() {
    for subject in PropertySubject.allCases { _ = PropertyTable.table(for: subject) }
    _ = UserAgentStyle.sheet
    _ = dictionaryTypes
  }

  private static let dictionaryTypes: [Any.Type] =
    [TemplateBuilder.dictionaryType, StyleResolver.dictionaryType] + PageStyleBuilder.dictionaryTypes

  /// Compiles the page of a path with the style sheets that it links, then the caller's, which win over them.
  ///
  /// - Returns: the template, or nil when there is an error among the diagnostics.
  public func compile(
    page: String, extraStyles: [SourceFile] = []
  ) -> (template: CompiledTemplate?, diagnostics: [Diagnostic]) {
    guard let file = load(page) else { return (nil, [.missingTemplate(page)]) }
    let (root, faults) = XHTMLReader.read(file)
    guard let root else { return (nil, faults) }
    var builder = TemplateBuilder(page: page, load: load)
    let document = builder.build(root)
    var sheets = builder.styleSheets
    var diagnostics = faults + builder.diagnostics
    for style in extraStyles {
      let (sheet, faults) = CSSReader.read(style)
      sheets.append(sheet)
      diagnostics += faults
    }
    diagnostics = diagnostics.inSourceOrder().withoutRepetition
    guard let document, !diagnostics.hasErrors else { return (nil, diagnostics) }
    return (CompiledTemplate(document, styleSheets: sheets), diagnostics)
  }

  /// Compiles a page for browsers. Its style sheets and the caller's go to browsers as they are; only what would make
  /// them load something is refused.
  ///
  /// - Returns: the page, or nil when there is an error among the diagnostics.
  public func compileWebPage(
    _ page: String, extraStyles: [SourceFile] = []
  ) -> (page: CompiledWebPage?, diagnostics: [Diagnostic]) {
    guard let file = load(page) else { return (nil, [.missingTemplate(page)]) }
    let (root, faults) = XHTMLReader.read(file)
    guard let root else { return (nil, faults) }
    var builder = TemplateBuilder(page: page, isForWeb: true, load: load)
    let document = builder.build(root)
    for style in extraStyles { builder.appendWebStyle(DecodedText(file: style)) }
    let diagnostics = (faults + builder.diagnostics).inSourceOrder().withoutRepetition
    guard let document, !diagnostics.hasErrors else { return (nil, diagnostics) }
    return (CompiledWebPage(document: document, styles: builder.webStyles), diagnostics)
  }
}
