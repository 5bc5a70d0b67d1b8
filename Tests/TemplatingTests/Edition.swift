import Diagnostics
import DocumentModel
import Foundation
import MeasuresData
import TestSupport
import Testing

@testable import Templating

/// The project's own templates and report, read from the repository.
enum Edition {
  static func file(_ path: String) -> SourceFile? {
    guard let data = try? Data(contentsOf: Repository.folder.appending(path: path).standardized) else {
      return nil
    }
    return SourceFile(name: path, utf8: Array(data))
  }

  static func compile(
    _ edition: String, extraStyles: [SourceFile] = []
  ) throws -> (template: CompiledTemplate?, diagnostics: [Diagnostic]) {
    let compiler = TemplateCompiler { file("templates/\(edition)/\($0)") }
    return compiler.compile(page: "page.xhtml", extraStyles: extraStyles)
  }

  static func report() throws -> TemplateValue {
    let source = try #require(file("data/2568/nong-pak-long.yaml"))
    let (report, diagnostics) = ReportReader.read(source)
    #expect(diagnostics.map(\.summary) == [])
    return try #require(report).templateValue
  }
}

extension Diagnostic {
  /// Place, code and message in one line.
  var summary: String { "\(span?.description ?? "-") \(code) \(message.english)" }
}

extension Element {
  var elements: [Element] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The text of the element and everything in it, markers left out.
  var text: String {
    children.map { child in
      switch child {
      case .element(let element): element.text
      case .text(let node): node.content
      }
    }.joined()
  }

  /// All elements of a name in the order of the document.
  func all(_ name: String) -> [Element] {
    elements.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) }
  }
}
