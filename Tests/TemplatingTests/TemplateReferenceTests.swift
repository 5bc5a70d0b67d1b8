import Diagnostics
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
}
