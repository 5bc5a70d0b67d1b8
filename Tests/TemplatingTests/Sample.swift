import Diagnostics
import DocumentModel
import MeasuresData
import Testing

@testable import Templating

/// Small templates for tests.
enum Sample {
  static let origin = DataOrigin(path: "", span: nil)

  static func text(_ text: String, _ path: String = "") -> TemplateValue {
    .text(text, DataOrigin(path: path, span: nil))
  }

  static func list(_ items: [TemplateValue]) -> TemplateValue { .list(items, origin) }

  static func record(_ fields: KeyValuePairs<String, TemplateValue>) -> TemplateValue {
    .record(TemplateRecord(fields.map { (key: $0.key, value: $0.value) }), origin)
  }

  /// A page around the content of a body.
  static func page(_ body: String, head: String = "") -> String {
    "<html lang=\"th\"><head><title>t</title>\(head)</head><body>\(body)</body></html>"
  }

  static func compile(
    _ page: String, css: String = "", files: [String: String] = [:]
  ) -> (template: CompiledTemplate?, diagnostics: [Diagnostic]) {
    let compiler = TemplateCompiler { name in
      let text = name == "page.xhtml" ? page : files[name]
      return text.map { SourceFile(name: name, text: $0) }
    }
    return compiler.compile(
      page: "page.xhtml", extraStyles: css.isEmpty ? [] : [SourceFile(name: "extra.css", text: css)])
  }

  /// Compiles and fills; all diagnostics are those of both.
  static func fill(
    _ body: String, css: String = "", files: [String: String] = [:], data: TemplateValue = record([:]),
    digits: DigitPolicy = .asTyped
  ) -> (tree: DocumentTree?, diagnostics: [Diagnostic]) {
    let (template, faults) = compile(page(body), css: css, files: files)
    guard let template else { return (nil, faults) }
    let (tree, diagnostics) = template.fill(data, options: FillOptions(digitPolicy: digits))
    return (tree, faults + diagnostics)
  }

  /// The body of a template that must be without faults.
  static func body(
    _ body: String, css: String = "", files: [String: String] = [:], data: TemplateValue = record([:]),
    digits: DigitPolicy = .asTyped, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> Element {
    let (tree, diagnostics) = fill(body, css: css, files: files, data: data, digits: digits)
    #expect(diagnostics.map(\.summary) == [], sourceLocation: sourceLocation)
    return try #require(tree, sourceLocation: sourceLocation).body
  }
}
