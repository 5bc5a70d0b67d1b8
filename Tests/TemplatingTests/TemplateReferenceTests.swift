import Diagnostics
import MeasuresData
import Testing

@testable import Templating

/// `docs/templates.md` names everything that the engine supports.
@Suite struct TemplateReferenceTests {
  private func reference() throws -> [UInt8] { try #require(Edition.file("docs/templates.md")).utf8 }

  private func contains(_ text: [UInt8], _ wanted: String) -> Bool {
    let wanted = Array(wanted.utf8)
    guard text.count >= wanted.count else { return false }
    return (0...(text.count - wanted.count)).contains { start in
      text[start] == wanted[0] && text[start..<(start + wanted.count)].elementsEqual(wanted)
    }
  }

  /// The row of a property as the reference has it.
  private func row(_ property: Property) -> String {
    let values = property.values.utf8.flatMap { $0 == 0x7C ? Array("\\|".utf8) : [$0] }
    let inherited = property.isInherited ? "yes" : ""
    return "| `\(property.name)` | `\(String(decoding: values, as: UTF8.self))` | \(inherited) |"
  }

  @Test func namesEveryProperty() throws {
    let text = try reference()
    let properties =
      PropertyTable.elementProperties + [PropertyTable.marginBoxContent] + PropertyTable.pageBoxProperties
    let missing = properties.map(row).filter { !contains(text, $0) }
    #expect(missing == [], "missing in docs/templates.md:\n\(missing.joined(separator: "\n"))")
  }

  @Test func namesEveryElementAttributeAndFilter() throws {
    let text = try reference()
    let names =
      Vocabulary.elements.map { "`\($0)`" } + Vocabulary.commonAttributes.map { "`\($0)`" }
      + Vocabulary.attributes.values.joined().map { "`\($0)`" }
      + Filter.names.map { "`\(Filter.usage(of: $0))`" }
      + Directives.names.map { "`\($0)" } + SpecifiedLength.units.map { "`\($0)`" }
      + MarginBoxNames.all.map { "`@\($0)`" } + EntityReader.names.keys.map { "`&\($0);`" }
    let missing = Set(names.filter { !contains(text, $0) })
    #expect(missing == [])
  }

  /// What is named for drawings, in the text of the section.
  @Test func namesEveryElementOfDrawings() throws {
    let text = try reference()
    #expect(DrawingVocabulary.elements.filter { !contains(text, "`\($0)`") } == [])
  }

  /// The examples that stand in the reference as HTML.
  private func examples() throws -> [String] {
    let lines = String(decoding: try reference(), as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    var examples: [String] = []
    var open: [Substring]?
    for line in lines {
      if line == "```html" {
        open = []
      } else if line == "```", let example = open {
        examples.append(example.joined(separator: "\n"))
        open = nil
      } else {
        open?.append(line)
      }
    }
    return examples
  }

  /// Every example comes out with a report's data.
  @Test func examplesAreFilled() throws {
    let file = try #require(Edition.file("Tests/Fixtures/annexes/report.yaml"))
    let report = try #require(ReportReader.read(file).report)
    let examples = try examples()
    #expect(examples.count >= 2)
    for example in examples {
      let (tree, diagnostics) = Sample.fill(example, data: report.templateValue)
      #expect(diagnostics.map(\.summary) == [], "\(example)")
      #expect(tree != nil)
    }
  }

  /// Everything that the reference names stands in an example of its own page, each of which another test renders.
  @Test func everythingHasAnExample() throws {
    let text = try #require(Edition.file("docs/template-examples.md")).utf8
    let elements = Vocabulary.elements.subtracting(["html", "head", "body"]).map { "<\($0)" }
    let attributes = Vocabulary.commonAttributes.union(Vocabulary.attributes.values.joined()).union(
      Directives.names
    )
    .map { "\($0)=\"" }
    let filters = Filter.names.map { "| \($0)" }
    let drawings = DrawingVocabulary.elements.filter { $0 != "title" && $0 != "desc" }.map { "<\($0)" }
    let properties = (PropertyTable.elementProperties + PropertyTable.pageBoxProperties).map { "\($0.name):" }
    let boxes = MarginBoxNames.all.map { "@\($0)" }
    let names = elements + attributes + filters + drawings + properties + boxes
    #expect(Set(names.filter { !contains(text, $0) }).sorted() == [])
  }
}
